import ArgumentParser
import Foundation
import TextAnalysis

/// `ModelTraining split`: the sentences of blocks separated by NUL bytes on standard input, a line of
/// `start:end` UTF-8 offsets for each block; for Evaluation/Scripts/sentence_splitting.py.
struct SplitSentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Print the sentence boundaries of each block.",
    shouldDisplay: false)

  @Option(help: "The language of the blocks, as an ISO 639-1 code.") var language = "und"

  func run() throws {
    let splitter = SentenceSplitter(language: Language(rawValue: language) ?? .undetermined)
    let text = try TextDecoder.decode([UInt8](FileHandle.standardInput.readDataToEndOfFile()))
    var start = 0
    while start <= text.count {
      let end = text.utf8[start...].firstIndex(of: 0) ?? text.count
      let offsets = splitter.sentences(of: text, in: start..<end).map {
        "\($0.lowerBound - start):\($0.upperBound - start)"
      }
      print(offsets.joined(separator: " "))
      start = end + 1
    }
  }
}
