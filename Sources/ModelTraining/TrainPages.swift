import ArgumentParser
import Foundation
import TextAnalysis
import Training

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

  @Option(
    help: "A file of JSON lines for what was read of each page by weights of other hosts.")
  var readings: String?

  func run() throws {
    var training = PageTraining(try PageTrainingSet.pages(in: folder))
    training.penalty = penalty
    training.snippetWeight = snippetWeight
    training.leniency = leniency
    var lines: [Data] = []
    print(
      try training.crossValidate(folds: folds) { page, text in
        lines.append(Self.line(page, text))
      })
    if let readings { try Data(lines.joined(separator: [0x0A])).write(to: URL(filePath: readings)) }
    try writeWeights(of: training)
  }

  private static func line(_ page: TrainingPage, _ read: HTMLText) -> Data {
    let record = [
      "id": page.id, "title": read.title ?? "", "text": read.text.string(in: read.text.fullRange),
    ]
    return (try? JSONEncoder().encode(record)) ?? Data()
  }

  private func writeWeights(of training: PageTraining) throws {
    let lines = zip(PageExamples.featureNames, try training.weights()).map {
      "\($0) \(($1 * 10_000).rounded() / 10_000)"
    }
    let head = "# Weights of the features of blocks of web pages; see page-weights.md."
    try ([head] + lines + [""]).joined(separator: "\n")
      .write(toFile: weights, atomically: true, encoding: .utf8)
  }
}
