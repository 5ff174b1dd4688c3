import ArgumentParser
import Foundation
import TextAnalysis
import Training

/// `ModelTraining write-keyphraseness FOLDER TABLE`: makes the table of judged words.
struct WriteKeyphraseness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write-keyphraseness",
    abstract: "Write the lists of judged words of all languages as one table.")

  @Argument(help: "The folder of the lists, each named by the code of its language.")
  var folder: String
  @Argument(help: "The file of the table.") var table: String

  func run() throws {
    var writer = KeyphrasenessWriter()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".tsv") {
      let code = String(name.dropLast(".tsv".count))
      guard let language = Language(rawValue: code) else {
        throw ValidationError("\(name): “\(code)” is the code of no language.")
      }
      let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
      let leftOut = writer.add([UInt8](try Data(contentsOf: url)), of: language)
      guard leftOut.isEmpty else {
        let lines = leftOut.map(String.init).joined(separator: ", ")
        throw ValidationError(
          "\(name): line \(lines) is no word with judgements from 0 to \(Keyphraseness.greatest), with tabs between."
        )
      }
    }
    let bytes = writer.file
    try Data(bytes).write(to: URL(fileURLWithPath: table))
    print("\(table): \(bytes.count) bytes")
  }
}
