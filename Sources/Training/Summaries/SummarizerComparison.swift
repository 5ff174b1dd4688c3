import EvaluationMetrics
import Summarization
import TextAnalysis

/// Scores of all methods on all sets, at the lengths that the issue of quality is judged at.
package struct SummarizerComparison {
  /// The lengths of the summaries that are compared.
  enum Task: String, CaseIterable {
    /// One sentence against the free summary.
    case one
    /// As many sentences as the extract has, against the extract.
    case gold
    /// Three sentences against the free summary.
    case three
  }

  /// The figures of one method on one set: for each document R-1, R-2, R-L by each tokenizer.
  private struct Cell: Hashable {
    var set: String
    var task: Task
    var tokenizer: Int
    var method: String
  }

  private var figures: [Cell: [[Double]]] = [:]
  private var sets: [(name: String, language: Language)] = []

  package init() {}

  /// Summarizes an example by every method.
  ///
  /// - Parameter learned: The learned summarizers, fitted without this example, by name.
  package mutating func add(
    _ example: SummaryExample, learned: [(name: String, summarizer: LearnedSummarizer)],
    scoring: inout SummaryScoring
  ) throws {
    if !sets.contains(where: { $0.name == example.set }) {
      sets.append((example.set, example.language))
    }
    let classical = SummarizationMethod.allCases.filter { $0 != .learned }
      .map { (name: $0.rawValue, summarizer: $0.summarizer) }
    let methods = learned.map { (name: $0.name, summarizer: $0.summarizer as any Summarizer) }
    for task in Task.allCases {
      guard let (count, references) = Self.demand(of: task, example) else { continue }
      let budget = SummaryBudget(sentences: count)
      for method in methods + classical {
        let picks = try method.summarizer.select(from: example.document, within: budget).picks
        let scores = scoring.scores(of: picks, in: example.document, references: references)
        for (tokenizer, scores) in scores.enumerated() {
          let cell = Cell(
            set: example.set, task: task, tokenizer: tokenizer, method: method.name)
          figures[cell, default: []].append(scores.map { $0.f1 * 100 })
        }
      }
    }
  }

  private static func demand(
    of task: Task, _ example: SummaryExample
  ) -> (count: Int, references: [SourceText])? {
    switch task {
    case .one: example.abstracts.isEmpty ? nil : (1, example.abstracts)
    case .three: example.abstracts.isEmpty ? nil : (3, example.abstracts)
    case .gold: example.extract.map { ($0.sentences, [$0.text]) }
    }
  }

  /// A Markdown table for each length and tokenizer.
  package func report() -> String {
    var text = ""
    for task in Task.allCases {
      for tokenizer in 0..<2 {
        let rows = sets.compactMap { row(of: $0.name, $0.language, task, tokenizer) }
        if rows.isEmpty { continue }
        text +=
          "\n### \(Self.title(of: task)), \(tokenizer == 0 ? "first" : "second") tokenizer\n\n"
        text +=
          "| set | documents | learned R-1/R-2/R-L | without readability | lead | textrank | best "
          + "classical (mean) | learned (mean) | p lead | p textrank | p best |\n"
        text += "|---|---|---|---|---|---|---|---|---|---|---|\n"
        text += rows.joined(separator: "\n") + "\n"
      }
    }
    return text + detectableDifferences()
  }

  /// A table of how far the learned summarizer is above lead at the extract's own number, and what
  /// difference a test at 5 % would find four times in five: 2.8 standard errors.
  private func detectableDifferences() -> String {
    var text = "\n### What difference from lead would show, first tokenizer\n\n"
    text += "| set | documents | learned less lead | standard error | would show |\n"
    text += "|---|---|---|---|---|\n"
    for set in sets.map(\.name) {
      let pairs = zip(row(set, .gold, 0, "learned"), row(set, .gold, 0, "lead"))
      let differences = pairs.map { ($0.reduce(0, +) - $1.reduce(0, +)) / 3 }
      guard differences.count > 1 else { continue }
      let count = Double(differences.count)
      let mean = differences.reduce(0, +) / count
      let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let error = (squares / (count - 1) / count).squareRoot()
      let figures = [mean, error, 2.8 * error].map { "\($0.rounded(toPlaces: 1))" }
      text += "| \(set) | \(differences.count) | \(figures.joined(separator: " | ")) |\n"
    }
    return text
  }

  private static func title(of task: Task) -> String {
    switch task {
    case .one: "One sentence against the free summary"
    case .gold: "The extract's own number of sentences against the extract"
    case .three: "Three sentences against the free summary"
    }
  }

  private func row(_ set: String, _ task: Task, _ tokenizer: Int, _ method: String) -> [[Double]] {
    figures[Cell(set: set, task: task, tokenizer: tokenizer, method: method)] ?? []
  }

  private func row(
    of set: String, _ language: Language, _ task: Task, _ tokenizer: Int
  ) -> String? {
    let learned = row(set, task, tokenizer, "learned")
    guard !learned.isEmpty else { return nil }
    let classical = SummarizationMethod.allCases.filter { $0 != .learned }.map(\.rawValue)
    let best = classical.max {
      Self.mean(row(set, task, tokenizer, $0)) < Self.mean(row(set, task, tokenizer, $1))
    }
    let kind = SummaryScoring.tokenizers(for: language)[tokenizer].rawValue
    func triple(_ method: String) -> String {
      let scores = row(set, task, tokenizer, method)
      return (0..<3).map { metric in
        let sum = scores.reduce(0) { $0 + $1[metric] }
        return "\((sum / Double(max(scores.count, 1))).rounded(toPlaces: 1))"
      }.joined(separator: "/")
    }
    func p(_ method: String) -> String {
      let p = Self.significance(learned, row(set, task, tokenizer, method)).rounded(toPlaces: 3)
      return p < 0.001 ? "<0.001" : "\(p)"
    }
    let bestName = best ?? "lead"
    let cells = [
      "\(set) (\(kind))", "\(learned.count)", triple("learned"), triple("learned-plain"),
      triple("lead"), triple("textrank"),
      "\(bestName) \(Self.mean(row(set, task, tokenizer, bestName)).rounded(toPlaces: 1))",
      "\(Self.mean(learned).rounded(toPlaces: 1))", p("lead"), p("textrank"), p(bestName),
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private static func mean(_ scores: [[Double]]) -> Double {
    scores.reduce(0) { $0 + $1.reduce(0, +) / 3 } / Double(max(scores.count, 1))
  }

  /// The p value of approximate randomization, 2,000 trials, of the mean of the three metrics.
  private static func significance(_ first: [[Double]], _ second: [[Double]]) -> Double {
    func means(_ scores: [[Double]]) -> DocumentStatistics {
      DocumentStatistics(scores: scores.map { $0.reduce(0, +) / 3 })
    }
    return PairedTest.approximateRandomization.pValue(
      baseline: means(second), system: means(first), trials: 2000, seed: 12345)
  }
}
