import ArgumentParser
import Foundation
import TextAnalysis
import Training

/// `ModelTraining count-keyword-frequencies LANGUAGE TABLE FILE…`: counts in how many documents the
/// words of keywords occur.
struct CountKeywordFrequencies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count-keyword-frequencies",
    abstract: "Count in how many documents the words of keywords occur.")

  @Argument(help: "The code of the language.") var language: String
  @Argument(help: "The table to write.") var table: String
  @Argument(help: "JSON lines with title and text.") var files: [String]
  @Option(help: "The fewest documents of a word.") var least: Int32 = 3

  func run() throws {
    var counting = FrequencyCounting()
    for file in files {
      try counting.count(path: file, language: Language(rawValue: language) ?? .undetermined)
    }
    try counting.text(least: least, note: "Document frequencies for keywords; see keywords.md.")
      .write(toFile: table, atomically: true, encoding: .utf8)
  }
}
