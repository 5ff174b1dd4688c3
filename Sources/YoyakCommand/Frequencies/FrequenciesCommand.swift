import ArgumentParser
import Vectorization

/// `yoyak frequencies`: tables of how many documents of a collection hold each term.
struct FrequenciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frequencies",
    abstract: "Build, merge and print tables of document frequencies.",
    discussion: """
      A table counts in how many documents of a collection each term occurs, so that TF-IDF knows \
      rare words from common ones. Large collections can be counted in parts, on several machines, \
      and merged: the result is the same to the byte.
      """,
    subcommands: [
      BuildFrequenciesCommand.self, MergeFrequenciesCommand.self, PrintFrequenciesCommand.self,
    ])

  /// Reads a table from a file.
  static func table(path: String) throws(CommandFailure) -> DocumentFrequencyTable {
    var source = try ByteSource(path: path)
    let bytes = try source.readToEnd()
    do {
      return try DocumentFrequencyTable(bytes: bytes)
    } catch {
      throw CommandFailure(
        .unreadable, "'\(FileName.shown(path))': \(CommandAdvice.message(of: error))")
    }
  }
}
