#if Server
  import YoyakCommand

  /// What a command made of a body.
  struct CommandOutcome: Sendable {
    var status: ExitStatus
    var output: [UInt8]
    var messages: [String]

    /// Whether the command printed something of an article: the brackets of an empty list are nothing.
    var hasResults: Bool {
      status == .done || !(output.isEmpty || output == Array("[]\n".utf8))
    }

    /// Why there are no results.
    var problem: ProblemDetails {
      ProblemDetails(
        status == .usage ? .badRequest : .unprocessableContent,
        messages.isEmpty
          ? "There is nothing in the body to work on." : messages.joined(separator: "\n"))
    }
  }

  extension CommandOutcome {
    /// Runs the command; when its result is not wanted any more it ends after the article it is at.
    init(of task: StreamTask, over bytes: [UInt8], mostUnpackedBytes: Int, until sign: StopSign) {
      var rest = bytes
      var output: [UInt8] = []
      var messages: [String] = []
      var streams = RunStreams(
        input: .pieces {
          defer { rest = [] }
          return rest
        },
        print: {
          output += $0.utf8
          return !sign.isRaised
        },
        report: { messages.append($0) })
      streams.mostUnpackedBytes = mostUnpackedBytes
      status = task.run(streams)
      self.output = output
      self.messages = messages
    }
  }
#endif
