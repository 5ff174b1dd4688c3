#if Server
  import Hummingbird
  import YoyakCommand

  /// The options of a request as the arguments of its command.
  struct CommandOptions: Sendable {
    let command: String
    /// The options that may be given.
    let parameters: [APIDescription.Parameter]

    /// The arguments that a query stands for.
    ///
    /// - Throws: ``ProblemDetails`` with status 400 for a parameter that is unknown or given twice.
    func arguments(of query: QueryString) throws(ProblemDetails) -> [String] {
      var arguments: [String] = []
      var seen: Set<String> = []
      for (name, value) in query.fields {
        guard let parameter = parameters.first(where: { $0.name == name }) else {
          throw unknown(name)
        }
        if parameter.kind != .list, !seen.insert(name).inserted {
          throw Self.problem("'\(name)' is given more than once.", parameter, value)
        }
        switch (parameter.kind, value) {
        case (.flag, "true"): arguments.append("--\(name)")
        case (.flag, "false"): break
        case (.flag, _): throw Self.problem("'\(name)' is true or false.", parameter, value)
        default: arguments.append("--\(name)=\(value)")
        }
      }
      return arguments
    }

    /// The command with its arguments, which a thread of the workplace reads.
    ///
    /// - Throws: ``ProblemDetails`` with status 400 and the command's message where they are wrong.
    func task(
      _ arguments: [String], of query: QueryString, in workplace: Workplace
    ) async throws(ProblemDetails) -> StreamTask {
      let arguments = [command] + arguments
      if let task = workplace.tasks[arguments] { return task }
      let read: Result<StreamTask, CommandFailure>
      do {
        read = try await workplace.workers.run(within: workplace.settings.workSeconds) { _ in
          Result { () throws(CommandFailure) in try StreamTask(arguments: arguments) }
        }
      } catch {
        throw workplace.problem(of: error)
      }
      switch read {
      case .success(let task):
        workplace.tasks.keep(task, of: arguments)
        return task
      case .failure(let failure): throw problem(of: failure, in: query)
      }
    }

    /// The command's message, with the parameter that it is about.
    private func problem(of failure: CommandFailure, in query: QueryString) -> ProblemDetails {
      let field = query.fields.first {
        failure.description.contains("'--\($0.name)")
          || failure.description.contains("--\($0.name) ")
      }
      return Self.problem(
        failure.description, parameters.first { $0.name == field?.name }, field?.value)
    }

    private func unknown(_ name: String) -> ProblemDetails {
      ProblemDetails(
        .badRequest, "'\(name)' is no option of '\(command)' that a request may give.",
        parameter: name, allowed: parameters.map(\.name))
    }

    private static func problem(
      _ detail: String, _ parameter: APIDescription.Parameter?, _ given: String?
    ) -> ProblemDetails {
      ProblemDetails(
        .badRequest, detail, parameter: parameter?.name, given: given,
        allowed: parameter?.allowed ?? [])
    }
  }
#endif
