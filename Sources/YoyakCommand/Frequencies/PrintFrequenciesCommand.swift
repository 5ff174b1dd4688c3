import ArgumentParser
import Vectorization

/// `yoyak frequencies print`: a table as lines of text.
struct PrintFrequenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Print a table: what it counts, then a frequency and a term a line, commonest first.")

  @Argument(help: "The table.", completion: .file())
  var table: String

  @Option(
    name: [.customShort("c", allowingJoined: true), .long], parsing: .unconditional,
    help: ArgumentHelp("How many terms; all if not given.", valueName: "n"))
  var count: Int?

  func validate() throws {
    if let count, count < 0 {
      throw ValidationError("'--count \(count)' is too few: give 0 or more.")
    }
  }

  func run() throws {
    let table = try FrequenciesCommand.table(path: table)
    StandardStreams.print(
      """
      # \(table.documentCount) documents, \(table.termCount) terms of at least \
      \(table.leastFrequency), language \(table.language.rawValue), \
      analyzer \(table.analyzerSignature), content \(table.contentHash)

      """)
    var terms: [(frequency: Int, utf8: [UInt8])] = []
    table.forEachTerm { terms.append(($1, Array($0))) }
    // The terms come in byte order, which the sort keeps among equal frequencies.
    terms.sort { $0.frequency > $1.frequency }
    let lines = terms.prefix(count ?? terms.count).map {
      "\($0.frequency)\t\(String(decoding: $0.utf8, as: UTF8.self))\n"
    }
    StandardStreams.print(lines.joined())
  }
}
