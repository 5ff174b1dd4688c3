import ArgumentParser

/// A command with its options, which works on inputs that a program brings and gives the bytes that the
/// command prints.
///
///     let task = try StreamTask(arguments: ["digest", "--format", "json"])
///     let status = task.run(streams)
///
/// The work is done by the thread that runs it; no file is read or written but those that options name.
package struct StreamTask: Sendable {
  private let work: StreamWork

  /// - Throws: ``CommandFailure`` that says what is wrong with the arguments.
  package init(arguments: [String]) throws(CommandFailure) {
    do {
      // One thread, and no word of progress on a terminal that happens to be there.
      let all = YoyakCommand.splittingEmptyValues(arguments) + ["--jobs=1", "--no-progress"]
      guard let command = try YoyakCommand.parseAsRoot(all) as? any ArticleCommand else {
        throw CommandFailure(
          .usage,
          "'\(arguments.first ?? "")' makes no results of articles: name 'summarize', "
            + "'keywords' or 'digest'.")
      }
      work = try command.streamWork()
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.usage, UsageAdvice.improved(YoyakCommand.message(for: error)))
    }
  }

  /// Makes a result of every article of the input.
  ///
  /// - Returns: The status that the command exits with.
  package func run(_ streams: RunStreams) -> ExitStatus { work(streams) }
}
