import ArgumentParser
import Foundation
import Summarization
import Training

/// `ModelTraining train-summarizer DATA`: fits the weights of the learned summarizer.
struct TrainSummarizer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-summarizer",
    abstract: "Fit the learned summarizer's weights and compare it by leaving out sources.")

  @Argument(help: "The folder with ko/summaries, en/summaries and multi/summaries.")
  var data: String
  @Option(help: "The table of weights to write.") var output: String?
  @Option(help: "The Markdown file to write the figures of unseen sources to.") var report: String?

  func run() throws {
    let items = try SummarizerTraining.items(of: try SummaryDataSet.load(data))
    print("\(items.count) documents")
    if let output {
      let note = """
        Weights of the learned summarizer, for summaries of one sentence and of several.
        Made by: ModelTraining train-summarizer; \(items.count) documents. See summarizer-weights.md.
        """
      let weights = try SummarizerTraining.fit(items)
      try write(weights.text(note: note) { String($0.rounded(toPlaces: 4)) }, to: output)
    }
    if let report { try write(try SourceComparison(of: items).report(), to: report) }
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
