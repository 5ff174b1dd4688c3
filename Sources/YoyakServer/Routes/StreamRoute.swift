#if Server
  import Hummingbird
  import YoyakCommand

  /// Lines of JSON in and out: a line in gives a line out while the next is still being sent.
  struct StreamRoute: Sendable {
    /// An answer that was begun and is not ended, so that the client sees that lines are missing.
    struct Broken: Error {}

    let task: StreamTask
    let workplace: Workplace

    private var settings: ServerSettings { workplace.settings }

    func respond(to request: Request, context: ServerContext) async throws -> Response {
      let exchange = StreamExchange(
        mostPending: settings.bodyLimit, patience: settings.idleSeconds)
      guard workplace.readiness.isReady, begin(exchange) else {
        workplace.metrics.reject(.streams)
        throw ProblemDetails(
          .tooManyRequests, "\(settings.streams) streams are open: try again later."
        ).retrying(afterSeconds: 5)
      }
      let feed = Task { [settings] in
        await exchange.feed(
          request, context: context, limit: settings.bodyLimit, seconds: settings.bodySeconds)
      }
      // The answer begins with the first line, so that what goes wrong before it has a status.
      var events = exchange.events.makeAsyncIterator()
      let first = await events.next() ?? .broken(.clientGone)
      switch first {
      case .lines: break
      case .end(let status, let messages):
        await end(feed)
        let outcome = CommandOutcome(status: status, output: [], messages: messages)
        if status != .done { throw outcome.problem }
      case .broken(let breakage):
        await end(feed)
        throw workplace.problem(of: breakage)
      }
      let body = ResponseBody { writer in
        try await write(first, of: exchange, context, feed, to: &writer)
        try await writer.finish(nil)
        context.observation?.end(status: 200)
      }
      return Response(
        status: .ok,
        headers: [
          .contentType: ResultFormat.jsonl.contentType, .cacheControl: "no-store",
          .xContentTypeOptions: "nosniff",
        ], body: body)
    }

    /// Gives the stream a thread; false when there is none.
    private func begin(_ exchange: StreamExchange) -> Bool {
      let begun = workplace.streamThreads.begin { [workplace, task] in
        let settings = workplace.settings
        let streams = exchange.streams(
          limit: PoolLimit(pool: workplace.workers, seconds: settings.workSeconds),
          mostUnpackedBytes: settings.bodyLimit)
        exchange.finish(task.run(streams))
        workplace.streams.remove(exchange)
      }
      if begun { workplace.streams.add(exchange) }
      return begun
    }

    /// The connection is read by one task at a time: what has fed the stream must have ended first.
    private func end(_ feed: Task<Void, Never>) async {
      feed.cancel()
      await feed.value
    }

    private func write(
      _ first: StreamExchange.Event, of exchange: StreamExchange, _ context: ServerContext,
      _ feed: Task<Void, Never>, to writer: inout any ResponseBodyWriter
    ) async throws {
      do {
        var next: StreamExchange.Event? = first
        var events = exchange.events.makeAsyncIterator()
        while case .lines(let lines)? = next {
          try await writer.write(ByteBuffer(bytes: lines))
          exchange.written(lines.count)
          context.observation?.sent(lines.count)
          next = await events.next()
        }
        await end(feed)
        guard case .end? = next else {
          if case .broken(let breakage)? = next { _ = workplace.problem(of: breakage) }
          // What has been written is sent, whole lines; the end that a client waits for is not.
          try? await context.channel.close(mode: .output)
          throw Broken()
        }
      } catch {
        exchange.breakOff(.clientGone)
        await end(feed)
        context.observation?.end(status: 200, note: "the stream was broken off")
        throw error
      }
    }
  }

  extension Workplace {
    /// The answer to a stream that ended before its first line.
    fileprivate func problem(of breakage: StreamExchange.Breakage) -> ProblemDetails {
      switch breakage {
      case .slowBody:
        metrics.reject(.bodyTime)
        return .tooSlow(settings.bodySeconds)
      case .longLine:
        metrics.reject(.bodySize)
        return .tooLarge(settings.bodyLimit)
      case .clientGone:
        return ProblemDetails(.badRequest, "The body did not come to its end.").closing
      case .serverStops: return problem(of: WorkRefusal.cancelled).closing
      }
    }
  }
#endif
