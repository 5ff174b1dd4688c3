import EvaluationMetrics
import Glibc
import Summarization
import TextAnalysis

/// What the learned summarizer does on sources that it was not trained on, beside the best classical
/// methods and beside itself trained on everything.
package struct SourceComparison {
  /// The classical methods a user might choose in its place.
  private static let classical: [SummarizationMethod] = [
    .lead, .pacsum, .textrank, .far, .lexrank,
  ]
  /// How many parts the sources are dealt into; those of a part are left out together.
  private static let partCount = 7
  /// The most documents of a source that are scored, evenly spread.
  private static let scoredLimit = 120
  /// The Korean newspapers.
  private static let koreanNews = ["ko_gold", "bflysoft"]

  /// One length of summaries on one source: for each document and method the sum of and R-L.
  private struct Row {
    var name: String
    var source: String
    /// Whether summaries of the length are what people wrote for the source.
    var isNatural: Bool
    var unseen: [Double] = []
    var seen: [Double] = []
    var classical: [[Double]] = SourceComparison.classical.map { _ in [] }

    /// For each document the unseen score less that of the method with the best mean.
    var differences: [Double] {
      let best = classical.max { SourceComparison.mean($0) < SourceComparison.mean($1) } ?? []
      return zip(unseen, best).map { $0 - $1 }
    }

    /// The standard error of the mean difference.
    var error: Double {
      let differences = differences
      guard differences.count > 1 else { return 0 }
      let mean = SourceComparison.mean(differences)
      let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (squares / Double(differences.count - 1) / Double(differences.count)).squareRoot()
    }
  }

  private var rows: [Row] = []
  private var scoring = SentenceOverlap()
  /// Of the articles whose sentences editors chose, by folds, for the learned summarizer and the
  /// others.
  private var choices: [(name: String, articles: [EditorsChoices])] = []

  /// Trains once for each part of the sources without it, and scores its documents.
  package init(of items: [SummarizerTraining.Item]) throws {
    let weights = try SummarizerTraining.fit(items)
    var sources: [String] = []
    for item in items where !sources.contains(item.example.source) {
      sources.append(item.example.source)
    }
    for part in 0..<Self.partCount {
      let own = sources.enumerated().filter { $0.offset % Self.partCount == part }.map(\.element)
      let unseen = LearnedSummarizer(
        weights: try SummarizerTraining.fit(
          items.filter { !own.contains($0.example.source) }))
      for source in own {
        let examples = items.filter { $0.example.source == source }.map(\.example)
        try addRows(
          of: source, examples, unseen: unseen, seen: LearnedSummarizer(weights: weights))
        print(source)
      }
    }
    try addChoices(of: items)
  }

  private mutating func addRows(
    of source: String, _ examples: [SummaryExample], unseen: LearnedSummarizer,
    seen: LearnedSummarizer
  ) throws {
    let step = max(1, examples.count / Self.scoredLimit)
    let scored = stride(from: 0, to: examples.count, by: step).map { examples[$0] }
    let isExtract = scored.contains { $0.extract?.sentences ?? 1 > 1 }
    for (label, budget) in Self.budgets(of: scored) {
      // Where people chose several sentences, these are what several are compared with.
      let againstExtract = isExtract && budget.sentences != 1
      let isLong = Self.longSummaries.contains(source)
      let isNatural = budget.sentences.map { $0 == 1 ? !isLong : isLong || isExtract } ?? true
      var row = Row(name: "\(source), \(label)", source: source, isNatural: isNatural)
      for example in scored {
        let references =
          againstExtract ? example.extract.map { [$0.text] } ?? [] : example.abstracts
        func score(_ summarizer: any Summarizer) throws -> Double {
          let picks = try summarizer.select(from: example.document, within: budget).picks
          return scoring.scores(of: picks, in: example.document, references: references)[0]
            .reduce(0) { $0 + 100 * $1.f1 }
        }
        row.unseen.append(try score(unseen))
        row.seen.append(try score(seen))
        for (index, method) in Self.classical.enumerated() {
          row.classical[index].append(try score(method.summarizer))
        }
      }
      rows.append(row)
    }
  }

  /// Sources all of whose summaries are of several sentences.
  private static let longSummaries = ["cnndm", "inshorts", "opinosis", "sci_news"]

  /// One and three sentences, or a number of words.
  private static func budgets(of examples: [SummaryExample]) -> [(String, SummaryBudget)] {
    if let words = examples.first?.wordBudget {
      return [("\(words) words", SummaryBudget(words: words))]
    }
    return [("1", SummaryBudget(sentences: 1)), ("3", SummaryBudget(sentences: 3))]
  }

  private mutating func addChoices(of items: [SummarizerTraining.Item]) throws {
    choices = [("learned", []), ("lead", []), ("pacsum", [])]
    for fold in 0..<SummarizerTraining.foldCount {
      func isTested(_ item: SummarizerTraining.Item) -> Bool {
        item.fold == fold && !item.example.choices.isEmpty
      }
      let learned = LearnedSummarizer(
        weights: try SummarizerTraining.fit(items.filter { !isTested($0) }))
      let methods: [any Summarizer] = [learned, LeadSummarizer(), PacSumSummarizer()]
      for item in items where isTested(item) {
        for (index, method) in methods.enumerated() {
          choices[index].articles.append(try EditorsChoices(of: method, on: item.example))
        }
      }
    }
  }

  /// Markdown tables.
  package func report() -> String {
    rowTable() + "\n" + lostTable() + "\n" + meanTable() + "\n" + choiceTable()
  }

  private func rowTable() -> String {
    var text = Self.line(
      ["source, length", "documents", "unseen", "seen"] + Self.classical.map(\.rawValue)
        + ["unseen less best", "±"])
    text += Self.line([String](repeating: "---", count: 6 + Self.classical.count))
    for row in rows {
      let means = row.classical.map(Self.mean)
      text += Self.line(
        [row.name + (row.isNatural ? "" : " *"), "\(row.unseen.count)"]
          + ([Self.mean(row.unseen), Self.mean(row.seen)] + means
          + [Self.mean(row.differences), row.error])
          .map { "\($0.rounded(toPlaces: 1))" })
    }
    return text
  }

  /// How far a row may be below its best method.
  private static let tolerance = 0.5

  /// In how many rows the unseen scores are below the best method of the row by more than the tolerance,
  /// in how many by twice the standard error and more, and in how many a summarizer would be below that
  /// is exactly as good as the best on every source, by the chance of which documents were drawn.
  private func lostTable() -> String {
    var text = Self.line([
      "rows", "number", "below by more than \(Self.tolerance)", "by two standard errors",
      "expected of an equal",
    ])
    text += Self.line([String](repeating: "---", count: 5))
    for (name, rows) in [("all", rows), ("usual lengths", rows.filter(\.isNatural))] {
      let below = rows.count { Self.mean($0.differences) < -Self.tolerance }
      let surely = rows.count { Self.mean($0.differences) < -2 * $0.error }
      let expected = rows.reduce(0) { sum, row in
        sum + (row.error > 0 ? erfc(Self.tolerance / row.error / 2.0.squareRoot()) / 2 : 0)
      }
      text += Self.line([
        name, "\(rows.count)", "\(below)", "\(surely)", "\(expected.rounded(toPlaces: 1))",
      ])
    }
    return text
  }

  /// Means over rows, and p values of the paired difference from each method.
  private func meanTable() -> String {
    var text = Self.line(["mean over", "unseen", "seen"] + Self.classical.map(\.rawValue))
    text += Self.line([String](repeating: "---", count: 3 + Self.classical.count))
    let parts: [(String, [Row])] = [
      ("all rows", rows), ("usual lengths", rows.filter(\.isNatural)),
      ("Korean newspapers", rows.filter { Self.koreanNews.contains($0.source) }),
    ]
    for (name, rows) in parts {
      let means = Self.classical.indices.map { index in
        let mean = Self.mean(rows.map { Self.mean($0.classical[index]) }).rounded(toPlaces: 1)
        let p = Self.significance(
          rows.flatMap(\.unseen), rows.flatMap { $0.classical[index] })
        return "\(mean) (p \(p))"
      }
      let own = [rows.map { Self.mean($0.unseen) }, rows.map { Self.mean($0.seen) }]
      text += Self.line([name] + own.map { "\(Self.mean($0).rounded(toPlaces: 1))" } + means)
    }
    return text
  }

  /// Means over articles, and p values of the paired difference of the learned summarizer from each.
  private func choiceTable() -> String {
    var text = Self.line(
      ["editors' articles, by folds", "precision of three", "the one", "facts", "unclean"])
    text += Self.line([String](repeating: "---", count: 5))
    for (name, articles) in choices {
      func share(_ figure: (EditorsChoices) -> Double) -> String {
        let (learned, own) = (choices[0].articles.map(figure), articles.map(figure))
        let mean = "\(Self.mean(own).rounded(toPlaces: 3))"
        return name == choices[0].name ? mean : "\(mean) (p \(Self.significance(learned, own)))"
      }
      let rest = [
        Self.mean(articles.compactMap(\.facts)),
        Double(articles.reduce(0) { $0 + $1.unclean.sentences })
          / Double(max(1, articles.reduce(0) { $0 + $1.unclean.of })),
      ]
      text += Self.line(
        [name, share(\.three), share(\.one)] + rest.map { "\($0.rounded(toPlaces: 3))" })
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(values.count, 1))
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
