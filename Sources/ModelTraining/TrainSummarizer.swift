import ArgumentParser
import Foundation
import Summarization
import Training

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
    if let report { try write(self.report(of: items, pages), to: report) }
    if let output {
      let note = """
        Weights of the learned summarizer: what tells the kinds of text, then what each kind looks for.
        Made by: ModelTraining train-summarizer; \(items.count) documents. See summarizer-weights.md.
        """
      let weights = try SummarizerTraining.fit(items, pages: pages)
      try write(weights.text(note: note) { String($0.rounded(toPlaces: 4)) }, to: output)
    }
  }

  /// Every method on every document, the learned one fitted to the other parts of the data; then what
  /// it makes of fewer documents.
  private func report(
    of items: [SummarizerTraining.Item], _ pages: [KindGates.Example]
  ) throws -> String {
    var comparison = SummarizerComparison()
    var curve = LearningCurve()
    var scoring = SummaryScoring()
    for fold in 0..<SummarizerTraining.foldCount {
      let training = items.filter { $0.fold != fold }
      let tested = items.filter { $0.fold == fold && $0.example.isReported }
      let weights = try SummarizerTraining.fit(training, pages: pages)
      let learned = [
        (name: "learned", summarizer: LearnedSummarizer(weights: weights)),
        ("learned-plain", LearnedSummarizer(weights: weights, keepsReadable: false)),
      ]
      for item in tested {
        try comparison.add(item.example, learned: learned, scoring: &scoring)
      }
      try curve.add(
        training: training, fittedToAll: weights, tested: tested, pages: pages, scoring: &scoring)
      print("part \(fold + 1) of \(SummarizerTraining.foldCount)")
    }
    return comparison.report() + curve.report()
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
