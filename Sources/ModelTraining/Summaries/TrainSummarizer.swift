import ArgumentParser
import Foundation
import Summarization

/// `ModelTraining train-summarizer DATA`: fits the weights of the learned summarizer.
struct TrainSummarizer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-summarizer",
    abstract: "Fit the learned summarizer's weights and compare it by cross-validation.")

  @Argument(help: "The folder with ko/summaries, en/summaries, multi/summaries and ko/raw.")
  var data: String
  @Option(help: "The table of weights to write.") var output: String?
  @Option(help: "The Markdown file to write cross-validated figures to.") var report: String?

  func run() throws {
    let items = try SummarizerTraining.items(of: try SummaryDataSet.load(data))
    let pages = try KnownPages.load(data)
    print("\(items.count) documents, \(pages.count) pages without a summary")
    if let report { try write(comparison(of: items, pages).report(), to: report) }
    if let output {
      let note = """
        Weights of the learned summarizer: what tells the kinds of text, then what each kind looks for.
        Made by: ModelTraining train-summarizer; \(items.count) documents. See summarizer-weights.md.
        """
      let weights = try SummarizerTraining.fit(items, pages: pages)
      try write(weights.text(note: note) { String($0.rounded(toPlaces: 4)) }, to: output)
    }
  }

  /// Every method on every document, the learned one fitted to the other parts of the data.
  private func comparison(
    of items: [SummarizerTraining.Item], _ pages: [KindGates.Example]
  ) throws -> SummarizerComparison {
    var comparison = SummarizerComparison()
    var scoring = SummaryScoring()
    for fold in 0..<SummarizerTraining.foldCount {
      let weights = try SummarizerTraining.fit(items.filter { $0.fold != fold }, pages: pages)
      let learned = [
        (name: "learned", summarizer: LearnedSummarizer(weights: weights)),
        ("learned-plain", LearnedSummarizer(weights: weights, keepsReadable: false)),
      ]
      for item in items where item.fold == fold && item.example.isReported {
        try comparison.add(item.example, learned: learned, scoring: &scoring)
      }
      print("part \(fold + 1) of \(SummarizerTraining.foldCount)")
    }
    return comparison
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
