import ArgumentParser
import Foundation
import TextAnalysis

/// `ModelTraining train-pages FOLDER [WEIGHTS]`: learns what the main content of web pages is told
/// by.
struct TrainPages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-pages",
    abstract: "Learn the weights of the blocks of web pages, and measure them on unseen hosts.")

  @Argument(help: "The folder with bodies.jsonl.gz and snippets.jsonl.gz.") var folder: String
  @Argument(help: "The file of weights to write.") var weights = "Models/page-weights.txt"
  @Option(help: "How much a weight's square counts.") var penalty = 333.0
  @Option(help: "How much a block known by a snippet counts against one known by the body.")
  var snippetWeight = 6.25
  @Option(help: "What is added to the constant: a sentence lost is worse than a caption kept.")
  var leniency = 0.4
  @Option(help: "Folds of the cross-validation, by host.") var folds = 5

  func run() throws {
    let pages = try PageTrainingSet.pages(in: folder)
    let examples = pages.map { PageExamples($0.page) }
    var score = PageScore()
    for fold in 0..<folds {
      let model = PageContentModel(
        weights: try fit(pages, examples) { Self.fold(of: $0.host, folds) != fold }.map(Float.init))
      for page in pages where Self.fold(of: page.host, folds) == fold {
        score.add(HTMLText(page.page, model: model), for: page)
      }
    }
    print(score)
    let names = PageExamples.featureNames
    let lines = zip(names, try fit(pages, examples) { _ in true }).map {
      "\($0) \(($1 * 10_000).rounded() / 10_000)"
    }
    try
      ("# Weights of the features of blocks of web pages; see page-weights.md.\n"
      + lines.joined(separator: "\n") + "\n")
      .write(toFile: weights, atomically: true, encoding: .utf8)
  }

  private func fit(
    _ pages: [TrainingPage], _ examples: [PageExamples], _ isUsed: (TrainingPage) -> Bool
  ) throws -> [Double] {
    let count = PageExamples.featureNames.count
    var regression = LogisticRegression(featureCount: count)
    for (page, example) in zip(pages, examples) where isUsed(page) {
      let labels = PageLabels(page)
      for block in example.blocks {
        guard let label = labels.label(of: block) else { continue }
        let weight = min(2.5, max(0.3, Double(block.letters).squareRoot() / 8))
        regression.values.append(contentsOf: block.features.map(Double.init))
        regression.labels.append(label)
        regression.rowWeights.append(page.body == nil ? weight * snippetWeight : weight)
      }
    }
    var weights = try regression.fit(
      penalty: penalty, used: [Bool](repeating: true, count: count))
    weights[0] += leniency
    return weights
  }

  /// The fold of a host, the same in every run.
  private static func fold(of host: String, _ folds: Int) -> Int {
    Int(host.utf8.reduce(5381 as UInt32) { $0 &* 33 &+ UInt32($1) } % UInt32(folds))
  }
}
