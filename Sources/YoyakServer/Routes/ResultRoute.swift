#if Server
  import HTTPTypes
  import Hummingbird
  import InputFormats
  import Synchronization
  import YoyakCommand

  /// `POST /v1/…`: a command over the body.
  struct ResultRoute: Sendable {
    /// The header that tells how the command ended, with its exit status.
    static let statusHeader = HTTPField.Name("Yoyak-Exit-Status")

    let path: String
    let options: CommandOptions
    let workplace: Workplace

    private var settings: ServerSettings { workplace.settings }

    init(command: String, path: String, description: APIDescription, workplace: Workplace) {
      self.path = path
      self.workplace = workplace
      options = CommandOptions(command: command, parameters: description.parameters(of: path))
    }

    /// Answers with what the command makes of the body.
    ///
    /// - Throws: ``ProblemDetails``.
    func respond(to request: Request, context: ServerContext) async throws -> Response {
      do {
        return try await answer(request, context)
      } catch let problem as ProblemDetails {
        // What has not been read of the body is not to be taken for the next request.
        throw request.hasShortBody ? problem : problem.closing
      }
    }

    private func answer(_ request: Request, _ context: ServerContext) async throws -> Response {
      let query = try QueryString(request.uri.query ?? "")
      let body = try BodyFormat(request.headers)
      var arguments = try options.arguments(of: query)
      let asked = query.fields.first { $0.name == "input-format" }.map(\.value)
      let input = asked.flatMap { InputFormat(rawValue: $0) } ?? body.format
      if asked == nil, let input { arguments.append("--input-format=\(input.rawValue)") }
      let form = try ResultFormat.chosen(
        accept: request.headers[values: .accept], usual: input == .jsonl ? .jsonl : .json)
      arguments.append("--format=\(form.rawValue)")
      let task = try await options.task(arguments, of: query, in: workplace)
      if input == .jsonl, form == .jsonl {
        return try await StreamRoute(task: task, workplace: workplace)
          .respond(to: request, context: context)
      }
      let bytes: [UInt8]
      do {
        bytes = try await request.collectedBody(
          atMost: settings.bodyLimit, within: settings.bodySeconds)
      } catch let problem as ProblemDetails {
        workplace.metrics.reject(problem.status == .requestTimeout ? .bodyTime : .bodySize)
        throw problem
      }
      context.observation?.received(bytes.count)
      return try await run(task, over: bytes, form)
    }

    /// What the command makes of a whole body.
    private func run(
      _ task: StreamTask, over bytes: [UInt8], _ form: ResultFormat
    ) async throws(ProblemDetails) -> Response {
      let outcome: CommandOutcome
      do {
        let limit = settings.bodyLimit
        outcome = try await workplace.workers.run(within: settings.workSeconds) { sign in
          CommandOutcome(of: task, over: bytes, mostUnpackedBytes: limit, until: sign)
        }
      } catch {
        throw workplace.problem(of: error)
      }
      // The answer is whole already: what follows it on the connection is the next request.
      guard outcome.hasResults else { throw outcome.problem }
      var headers: HTTPFields = [
        .contentType: form.contentType, .cacheControl: "no-store",
        .xContentTypeOptions: "nosniff",
      ]
      if let name = Self.statusHeader { headers[name] = "\(outcome.status.rawValue)" }
      if form == .html { headers[.contentSecurityPolicy] = HomePage.resultPolicy }
      return Response(
        status: .ok, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: outcome.output)))
    }
  }

  extension Workplace {
    /// The answer to work that was not done.
    func problem(of refusal: WorkRefusal) -> ProblemDetails {
      switch refusal {
      case .full:
        metrics.reject(.queue)
        return ProblemDetails(
          .tooManyRequests,
          "All \(settings.threads) threads are at work and \(settings.queue) requests wait: try again "
            + "later."
        ).retrying(afterSeconds: 1)
      case .tooLong:
        metrics.reject(.workTime)
        return ProblemDetails(
          .serviceUnavailable,
          "The work took, or waited, longer than \(settings.workSeconds) seconds and was given up: send "
            + "less at a time, or try again later."
        ).retrying(afterSeconds: 10)
      case .cancelled:
        metrics.reject(.stopping)
        return ProblemDetails(.serviceUnavailable, "The server stops.").retrying(afterSeconds: 10)
      }
    }
  }

  extension Request {
    /// Whether what follows the head is so little that it is read rather than the connection closed.
    var hasShortBody: Bool {
      headers[.transferEncoding] == nil
        && headers[.contentLength].map { Int($0) ?? .max } ?? 0 <= 1 << 16
    }
  }
#endif
