import EvaluationMetrics
import Summarization
import TextAnalysis

/// What more documents to learn from would bring: the learned summarizer on the Korean sets at the
/// extract's own number of sentences, fitted to a quarter, a half and all of the documents.
///
/// Each quarter and each half is used in turn and the figures are means over them, so that all
/// documents count alike in every column.
package struct LearningCurve {
  /// The numbers of equal parts that the documents are divided into.
  private static let divisions = [4, 2, 1]

  /// For each set and division the sum of F1 in percent, and how many summaries were scored.
  private var sums: [String: [Int: (f1: Double, count: Int)]] = [:]
  private var sets: [String] = []

  package init() {}

  /// Scores the documents of one part of the cross-validation.
  ///
  /// - Parameters:
  ///   - training: What may be learned from.
  ///   - weights: What was fitted to all of it.
  ///   - tested: What is summarized.
  package mutating func add(
    training: [SummarizerTraining.Item], fittedToAll weights: SummaryWeights,
    tested: [SummarizerTraining.Item], pages: [KindGates.Example], scoring: inout SummaryScoring
  ) throws {
    for division in Self.divisions {
      for part in 0..<division {
        let fitted =
          division == 1
          ? weights
          : try SummarizerTraining.fit(
            training.filter { $0.quarter % division == part }, pages: pages)
        let summarizer = LearnedSummarizer(weights: fitted)
        for item in tested where item.example.language == .korean {
          try add(item.example, division, summarizer, &scoring)
        }
      }
    }
  }

  private mutating func add(
    _ example: SummaryExample, _ division: Int, _ summarizer: LearnedSummarizer,
    _ scoring: inout SummaryScoring
  ) throws {
    guard let extract = example.extract else { return }
    if sums[example.set] == nil { sets.append(example.set) }
    let picks = try summarizer.select(
      from: example.document, within: SummaryBudget(sentences: extract.sentences)
    ).picks
    let scores = scoring.scores(of: picks, in: example.document, references: [extract.text])[0]
    var sum = sums[example.set, default: [:]][division] ?? (0, 0)
    sum.f1 += scores.reduce(0) { $0 + $1.f1 * 100 } / Double(scores.count)
    sum.count += 1
    sums[example.set, default: [:]][division] = sum
  }

  /// A Markdown table with a row for each set, and their mean.
  package func report() -> String {
    var text = "\n### Fitted to a part of the documents, first tokenizer\n\n"
    text += "| set | a quarter | a half | all |\n|---|---|---|---|\n"
    let rows = sets.map { set in
      Self.divisions.map { division in
        let sum = sums[set]?[division] ?? (0, 0)
        return sum.f1 / Double(max(sum.count, 1))
      }
    }
    let means = Self.divisions.indices.map { column in
      rows.reduce(0) { $0 + $1[column] } / Double(max(rows.count, 1))
    }
    for (set, figures) in zip(sets + ["mean"], rows + [means]) {
      let cells = figures.map { "\($0.rounded(toPlaces: 1))" }
      text += "| \(set) | \(cells.joined(separator: " | ")) |\n"
    }
    return text
  }
}
