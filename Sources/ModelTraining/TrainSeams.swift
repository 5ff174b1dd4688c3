import ArgumentParser
import Foundation
import Training

/// `ModelTraining train-seams HEADLINES TEXTS [MARKS] [WEIGHTS]`: learns where headlines end that are
/// joined to the first sentence of an article.
struct TrainSeams: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-seams",
    abstract: "Learn the weights by which headlines joined to a sentence are told.")

  @Argument(help: "JSON lines with the title of an article and the beginning of its text.")
  var headlines: String
  @Argument(help: "JSON lines with the texts of other articles.") var texts: String
  @Argument(help: "The offsets at which first sentences of these texts begin, by their names.")
  var marks = "Models/headline-seam-marks.tsv"
  @Argument(help: "The file of weights to write.") var weights = "Models/headline-seams.txt"
  @Option(help: "How much the absolute value of a weight counts.") var penalty = 1e-4
  @Option(help: "In how many choices a feature must be.") var leastCount = 20
  @Option(help: "How often all choices are gone over.") var passes = 8

  private struct Row: Decodable {
    let id: String
    var title: String?
    let text: String
  }

  func run() throws {
    let stories = try rows(of: headlines).compactMap { row in
      SeamStory(headline: row.title ?? "", text: row.text)
    }
    let rows = try rows(of: texts)
    let offsets = MarkedSeam.offsets(in: try String(contentsOfFile: marks, encoding: .utf8))
    var training = SeamTraining(
      stories: stories + rows.compactMap { SeamStory(subheadsOf: $0.text) },
      sentences: rows.flatMap { Self.laterSentences(of: $0.text) },
      marked: rows.compactMap { row in
        offsets[row.id].flatMap { MarkedSeam(row.text, sentenceAt: $0) }
      })
    training.penalty = penalty
    training.leastCount = leastCount
    training.passes = passes
    let head =
      "# Weights of what a seam between a headline and a sentence is told by; see headline-seams.md."
    try ([head] + training.weights() + [""]).joined(separator: "\n")
      .write(toFile: weights, atomically: true, encoding: .utf8)
  }

  private func rows(of path: String) throws -> [Row] {
    try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Row.self, from: Data($0)) }
  }

  /// Some sentences behind the first ones, to which no headline is joined.
  private static func laterSentences(of text: String) -> [String] {
    text.withSingleSpaces.components(separatedBy: "다. ")
      .dropFirst(3).dropLast().filter { $0.count > 40 }.prefix(4).map { $0 + "다." }
  }
}
