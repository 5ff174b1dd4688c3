import ArgumentParser
import EvaluationMetrics
import Glibc

/// `yoyak evaluate rouge155`: a drop-in for the program ROUGE-1.5.5.
struct Rouge155Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rouge155",
    abstract: "Score as ROUGE-1.5.5 does: same options, same files, same output.",
    usage: "yoyak evaluate rouge155 [OPTIONS OF ROUGE-1.5.5] CONFIGURATION [SYSTEM]",
    discussion: "The option -H lists the options.")

  @Argument(
    parsing: .captureForPassthrough,
    help: "The arguments of ROUGE-1.5.5, read as Perl reads them.")
  var arguments: [String] = []

  func run() throws {
    var output: [UInt8] = []
    defer { StandardStreams.print(bytes: output) }
    do {
      try ROUGE155.run(
        arguments, environment: Self.environment(),
        files: ROUGE155Files(read: Self.read, exists: { access($0, F_OK) == 0 }),
        console: ROUGE155Console(
          print: { bytes in
            output += bytes
            guard output.count > 1 << 16 else { return }
            StandardStreams.print(bytes: output)
            output.removeAll(keepingCapacity: true)
          },
          warn: StandardStreams.warn))
    } catch let failure {
      StandardStreams.warn(failure.description)
      switch failure.kind {
      case .usage: throw ExitCode(ExitStatus.usage.rawValue)
      case .input: throw ExitCode(ExitStatus.unreadable.rawValue)
      }
    }
  }

  private static func read(_ path: String) -> [UInt8]? {
    // The script knows no standard input: a file may be called "-".
    guard var source = try? ByteSource(path: path == "-" ? "./-" : path) else { return nil }
    return try? source.readToEnd()
  }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    for name in ["ROUGE_EVAL_HOME", "RED_EVAL_HOME"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }
}
