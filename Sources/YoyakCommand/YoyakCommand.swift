import ArgumentParser
import CArguments
import Glibc
import LinearAlgebra
import Yoyak

/// The program `yoyak`.
package struct YoyakCommand: ParsableCommand {
  static let name = "yoyak"

  package static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Summarize articles and rank their keywords.",
    version: YoyakVersion.current,
    subcommands: [
      SummarizeCommand.self, KeywordsCommand.self, DigestCommand.self, StoriesCommand.self,
      AnalyzeCommand.self, EvaluateCommand.self, FrequenciesCommand.self,
    ])

  package init() {}

  /// Parses the arguments, runs the command and exits with a status of ``ExitStatus``.
  ///
  /// The parser's own exit status for wrong arguments is not the documented one, so that errors
  /// are caught here. Nothing here is asynchronous: an asynchronous program would begin with threads of
  /// the runtime, and one that is told `--jobs 1` has one thread.
  package static func runProgram() {
    StandardStreams.ignoreBrokenPipes()
    BLASThreads.pinToOne()
    let arguments = Self.arguments
    if let message = UsageAdvice.unknownCommand(arguments.first, commands: commandNames) {
      StandardStreams.report(message)
      StandardStreams.exit(ExitStatus.usage.rawValue)
    }
    do {
      var command = try command(for: splittingEmptyValues(arguments))
      try command.run()
    } catch {
      exit(with: error)
    }
  }

  /// The command that the arguments ask for.
  ///
  /// From here the parser makes the list of a command's options twice, and looks for the option that
  /// prints completions with two commands more: half of what parsing takes. So a command is parsed by
  /// itself where that goes well. All that it cannot say so well is left to the parse from here: errors,
  /// help, the version and completions, all of which know the commands above.
  private static func command(for arguments: [String]) throws -> any ParsableCommand {
    if let name = arguments.first,
      let subcommand = configuration.subcommands.first(where: { $0._commandName == name }),
      let command = try? subcommand.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == subcommand, subcommand.configuration.subcommands.isEmpty
    {
      return command
    }
    return try parseAsRoot(arguments == ["-V"] ? ["--version"] : arguments)
  }

  /// What is behind the program's name.
  private static var arguments: [String] {
    (0..<program_argument_count()).dropFirst().map { number in
      guard let argument = program_argument(number) else { return "" }
      return FileName.string(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
    }
  }

  /// The commands, and the parser's own.
  private static var commandNames: [String] {
    configuration.subcommands.map { $0._commandName } + ["help"]
  }

  /// The arguments with `--title=` as two, the option and an empty value: the parser would take the
  /// next argument, such as the file, for the value that a script's empty variable left out.
  static func splittingEmptyValues(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].flatMap { argument in
      argument.hasPrefix("--") && argument.firstIndex(of: "=") == argument.indices.last
        ? [String(argument.dropLast()), ""] : [argument]
    } + arguments[end...]
  }

  private static func exit(with error: any Error) -> Never {
    if let failure = error as? CommandFailure {
      StandardStreams.report(line: "\(failure)")
      StandardStreams.exit(failure.status.rawValue)
    }
    if let code = error as? ExitCode { StandardStreams.exit(code.rawValue) }
    let message = fullMessage(for: error)
    if exitCode(for: error).isSuccess {
      StandardStreams.print(message + "\n")
      StandardStreams.exit(ExitStatus.done.rawValue)
    }
    // The program's name is before every message already.
    let label = "Error: "
    StandardStreams.report(
      UsageAdvice.improved(
        message.hasPrefix(label) ? String(message.dropFirst(label.count)) : message))
    StandardStreams.exit(ExitStatus.usage.rawValue)
  }
}
