import ArgumentParser
import Vectorization

/// `yoyak frequencies merge`: adds tables of parts of a collection.
struct MergeFrequenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Add tables of parts of a collection and write the sum to standard output.",
    discussion: """
      The parts must have been built with '--least 1'. A single table may be given to leave out \
      its rare terms.
      """)

  @Argument(help: "The tables.", completion: .file())
  var tables: [String]

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Keep terms of at least so many documents.", valueName: "n"))
  var least = 1

  func validate() throws {
    try ValidationError.requireAtLeastOne(("least", least))
  }

  func run() throws {
    let tables = try tables.map { try FrequenciesCommand.table(path: $0) }
    do throws(DocumentFrequencyTableError) {
      let sum = try DocumentFrequencyTable(merging: tables, leastFrequency: least)
      StandardStreams.print(bytes: sum.bytes)
    } catch {
      throw CommandFailure(.usage, CommandAdvice.message(of: error))
    }
  }
}
