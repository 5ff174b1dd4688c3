import ArgumentParser
import Foundation
import KeywordExtraction
import TextAnalysis
import Training
import Vectorization

/// `ModelTraining train-keywords LANGUAGE WEIGHTS SET…`: learns the weights of keyword features.
struct TrainKeywords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-keywords",
    abstract: "Learn the weights of keyword features, and print F1 by cross-validation.")

  @Argument(help: "The code of the language.") var language: String
  @Argument(help: "The file of weights to write.") var weights: String
  @Argument(help: "JSON lines with title, text and keywords.") var sets: [String]
  @Option(help: "How much the keywords of the set of this name count: NAME=WEIGHT.")
  var setWeight: [String] = []
  @Option(
    help: "A table of document frequencies that counted the sets; without one, the sentences.")
  var frequencies: String?
  @Option(help: "The fewest documents of a word in the table.") var least = 3
  @Option(help: "Features without a weight; *END stands for all that end so.")
  var without: [String] = []
  @Option(help: "How much a weight's square counts.") var penalty = 10.0
  @Option(help: "Folds of the cross-validation.") var folds = 5

  func run() throws {
    let language = Language(rawValue: language) ?? .undetermined
    let read = try sets.map { try KeywordSet(path: $0, language: language) }
    let counts = read.map { set in
      setWeight.first { $0.hasPrefix(set.name + "=") }
        .flatMap { Double($0.dropFirst(set.name.count + 1)) } ?? 1
    }
    var training = KeywordTraining(
      sets: read, setWeights: counts,
      background: try frequencies.map {
        LeaveOneOutFrequencies(base: try Self.table($0), least: least)
      })
    training.penalty = penalty
    training.used = KeywordFeatures.names.map { name in
      !without.contains { $0.hasPrefix("*") ? name.hasSuffix($0) : name == $0 }
    }
    for (name, score) in try training.crossValidate(folds: folds) {
      print(language.rawValue, name, score.means.map(\.description).joined(separator: "/"))
    }
    try text(of: training.weights(without: nil, of: 1))
      .write(toFile: weights, atomically: true, encoding: .utf8)
  }

  private func text(of weights: [Double]) -> String {
    var lines = ["# Weights of keyword features (\(language)); see keywords.md."]
    for (name, weight) in zip(KeywordFeatures.names, weights) where weight != 0 {
      lines.append("\(name) \((weight * 10_000).rounded() / 10_000)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func table(_ path: String) throws -> FrequencyTable {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))).withUnsafeBufferPointer {
      FrequencyTable(utf8: $0)
    }
  }
}
