import EvaluationMetrics
import Summarization
import TextAnalysis

/// What the learned summarizer does on sources that it was not trained on, beside the best classical
/// methods and beside itself trained on everything.
package struct SourceComparison {
  /// The classical methods a user might choose in its place.
  private static let classical: [SummarizationMethod] = [
    .lead, .pacsum, .textrank, .far, .lexrank,
  ]

  /// One length of summaries on one source: for each document and method the sum of and R-L.
  private struct Row {
    var name: String
    var unseen: [Double] = []
    var seen: [Double] = []
    var classical: [[Double]] = SourceComparison.classical.map { _ in [] }
  }

  private var rows: [Row] = []
  /// Of the articles whose sentences editors chose, by folds: precision of three and how often the
  /// one is theirs, for the learned summarizer, lead and PacSum.
  private var choices: [(name: String, three: [Double], one: [Double])] = []

  /// Trains once for each source without it, and scores its documents.
  package init(of items: [SummarizerTraining.Item]) throws {
    var scoring = SentenceOverlap()
    let all = LearnedSummarizer(weights: try SummarizerTraining.fit(items))
    var sources: [String] = []
    for item in items where !sources.contains(item.example.source) {
      sources.append(item.example.source)
    }
    for source in sources {
      let unseen = LearnedSummarizer(
        weights: try SummarizerTraining.fit(items.filter { $0.example.source != source }))
      let own = items.filter { $0.example.source == source }.map(\.example)
      for (label, budget) in Self.budgets(of: own) {
        var row = Row(name: "\(source), \(label)")
        for example in own {
          func score(_ summarizer: any Summarizer) throws -> Double {
            let picks = try summarizer.select(from: example.document, within: budget).picks
            return scoring.scores(
              of: picks, in: example.document, references: example.abstracts)[0]
              .reduce(0) { $0 + 100 * $1.f1 }
          }
          row.unseen.append(try score(unseen))
          row.seen.append(try score(all))
          for (index, method) in Self.classical.enumerated() {
            row.classical[index].append(try score(method.summarizer))
          }
        }
        rows.append(row)
      }
      print(source)
    }
    try addChoices(of: items)
  }

  /// One and three sentences, or a number of words.
  private static func budgets(of examples: [SummaryExample]) -> [(String, SummaryBudget)] {
    if let words = examples.first?.wordBudget {
      return [("\(words) words", SummaryBudget(words: words))]
    }
    return [("1", SummaryBudget(sentences: 1)), ("3", SummaryBudget(sentences: 3))]
  }

  private mutating func addChoices(of items: [SummarizerTraining.Item]) throws {
    choices = [("learned", [], []), ("lead", [], []), ("pacsum", [], [])]
    for fold in 0..<SummarizerTraining.foldCount {
      func isTested(_ item: SummarizerTraining.Item) -> Bool {
        item.fold == fold && !item.example.choices.isEmpty
      }
      let learned = LearnedSummarizer(
        weights: try SummarizerTraining.fit(items.filter { !isTested($0) }))
      let methods: [any Summarizer] = [learned, LeadSummarizer(), PacSumSummarizer()]
      for item in items where isTested(item) {
        for (index, method) in methods.enumerated() {
          let (three, one) = try Self.agreement(of: method, item.example)
          choices[index].three.append(three)
          choices[index].one.append(one)
        }
      }
    }
  }

  /// Means over the editors: the share of the three sentences that they chose too, and whether the
  /// one is theirs.
  private static func agreement(
    of method: any Summarizer, _ example: SummaryExample
  ) throws -> (three: Double, one: Double) {
    let body = example.document.body
    func texts(_ count: Int) throws -> [String] {
      try method.select(from: example.document, within: SummaryBudget(sentences: count)).picks
        .map { body.text.string(in: body.sentences[$0]).filter { !$0.isWhitespace } }
    }
    let (three, one) = (try texts(3), try texts(1))
    var sums = (three: 0.0, one: 0.0)
    for choice in example.choices {
      let theirs = Set(choice.three.map { $0.filter { !$0.isWhitespace } })
      sums.three += Double(three.count { theirs.contains($0) }) / 3
      if one.first == choice.one.filter({ !$0.isWhitespace }) { sums.one += 1 }
    }
    let count = Double(example.choices.count)
    return (sums.three / count, sums.one / count)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(values.count, 1))
  }

  /// Markdown tables.
  package func report() -> String {
    let names = Self.classical.map(\.rawValue)
    var text =
      "| source, length | documents | unseen | seen | " + names.joined(separator: " | ")
      + " | unseen less best | p lead |\n|---|---|---|---|---|---|---|---|---|---|---|\n"
    for row in rows {
      let means = row.classical.map(Self.mean)
      let best = means.max() ?? 0
      let cells =
        [Self.mean(row.unseen), Self.mean(row.seen)] + means
        + [Self.mean(row.unseen) - best]
      text +=
        "| \(row.name) | \(row.unseen.count) | "
        + cells.map { "\($0.rounded(toPlaces: 1))" }.joined(separator: " | ")
        + " | \(Self.significance(row.unseen, row.classical[0])) |\n"
    }
    let unseen = Self.mean(rows.map { Self.mean($0.unseen) })
    let seen = Self.mean(rows.map { Self.mean($0.seen) })
    let means = names.indices.map { index in Self.mean(rows.map { Self.mean($0.classical[index]) })
    }
    text +=
      "| mean | | "
      + ([unseen, seen] + means).map { "\($0.rounded(toPlaces: 1))" }
      .joined(separator: " | ") + " | | |\n\n"
    text += "Mean over the rows, unseen against each method (paired over all documents): "
    text +=
      names.indices.map { index in
        let p = Self.significance(
          rows.flatMap(\.unseen), rows.flatMap { $0.classical[index] })
        return "\(names[index]) p \(p)"
      }.joined(separator: ", ") + ".\n\n"
    text +=
      "| articles with editors' choices, by folds | precision of three | the one |\n|---|---|---|\n"
    for choice in choices {
      let cells = [Self.mean(choice.three), Self.mean(choice.one)]
      text +=
        "| \(choice.name) | "
        + cells.map { "\($0.rounded(toPlaces: 3))" }.joined(separator: " | ") + " |\n"
    }
    return text
  }

  /// The p value of approximate randomization, 2,000 trials.
  private static func significance(_ system: [Double], _ baseline: [Double]) -> String {
    let p = PairedTest.approximateRandomization.pValue(
      baseline: DocumentStatistics(scores: baseline), system: DocumentStatistics(scores: system),
      trials: 2000, seed: 12345
    ).rounded(toPlaces: 3)
    return p < 0.001 ? "<0.001" : "\(p)"
  }
}
