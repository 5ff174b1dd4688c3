import ArgumentParser
import Foundation

/// Runs the checks on fuzzed inputs for a time and prints what they find.
@main
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Fuzzing",
    abstract: "Look for inputs with which the library or the program breaks a promise.",
    discussion: """
      Every run has a seed; --seed with --runs 1 repeats it. The seed of the run that is going on \
      is kept in the file of --state, so that it is known after a crash.
      """)

  @Option(help: "How long to run, in seconds.")
  var seconds = 20.0

  @Option(help: "The seed of the first run; each further run has the next.")
  var seed: UInt64 = 1

  @Option(help: "How many runs at the most.")
  var runs: UInt64 = .max

  @Option(help: "The program 'yoyak', to be checked too.")
  var program: String?

  @Option(help: "Where the seed of the run that is going on is kept.")
  var state: String?

  func run() throws {
    var checks = FuzzRun(program: program.map { ProgramChecks(program: URL(fileURLWithPath: $0)) })
    let end = Date(timeIntervalSinceNow: seconds)
    var done: UInt64 = 0
    var findings = 0
    while done < runs, Date() < end {
      let seed = seed &+ done
      if let state { try Data("\(seed)\n".utf8).write(to: URL(fileURLWithPath: state)) }
      do {
        try checks.run(seed)
      } catch {
        findings += 1
        print("seed \(seed): \(error)")
      }
      done += 1
    }
    print("\(done) runs, \(checks.executions) executions, \(findings) findings")
    if findings > 0 { throw ExitCode(1) }
  }
}
