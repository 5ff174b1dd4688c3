import KeywordExtraction
import TextAnalysis

/// What the default ranker does on sources that it was not trained on, beside itself trained on
/// everything and beside every other ranker.
package struct KeywordComparison {
  /// The figures of one source.
  private struct Row {
    var name: String
    var documents = 0
    /// By weights and trees without the source.
    var unseen = KeywordF1()
    /// By weights without the fold of the article.
    var folds = KeywordF1()
    /// By weights of all articles.
    var seen = KeywordF1()
    /// Of the ten keywords that are shown by weights without the fold of the article.
    var reliability = KeywordReliability()
    var others: [KeywordF1]
  }

  private static let others = KeywordRankingMethod.allCases.filter { $0 != .learned }
  private static let foldCount = 5
  private var rows: [Row] = []

  package init() {}

  /// Trains once for each source without it, once for each fold and once with everything, and scores
  /// the articles that the training takes of each source.
  package mutating func add(_ training: KeywordTraining) throws {
    let folds = training.sources.map { $0.set.folds(Self.foldCount) }
    let all = try training.fit()
    let byFold = try (0..<Self.foldCount).map { fold in
      try training.fit { folds[$0][$1] != fold }
    }
    for (number, source) in training.sources.enumerated() {
      // Of a language with one source nothing is left without it.
      let unseen =
        training.sources.count > 1 ? try training.fit { other, _ in other != number } : nil
      func extractor(_ fit: KeywordFit) -> KeywordExtractor {
        KeywordExtractor(
          ranker: fit.ranker(source.background),
          maximumPhraseLength: KeywordTraining.maximumLength)
      }
      var row = Row(
        name: source.set.language.rawValue + " " + source.set.name,
        others: Self.others.map { _ in KeywordF1() })
      for place in training.sample(of: source) {
        let item = source.set.items[place]
        row.documents += 1
        try row.seen.add(extractor(all), item, of: source.set)
        let fold = extractor(byFold[folds[number][place]])
        try row.folds.add(fold, item, of: source.set)
        row.reliability.add(try fold.keywords(of: item.document), item, of: source.set)
        if let unseen { try row.unseen.add(extractor(unseen), item, of: source.set) }
        for (index, method) in Self.others.enumerated() {
          try row.others[index].add(
            KeywordExtractor(ranker: method.ranker), item, of: source.set)
        }
      }
      rows.append(row)
    }
  }

  /// Markdown tables: F1 at 5, 10 and 15 of each source, where `unseen` is blank for one that is alone
  /// in its language; and of ten keywords by folds, in tenths of the score, the mean score and the
  /// share of them that people gave.
  package func report() -> String {
    let heads = ["source", "articles", "unseen", "by folds", "seen"] + Self.others.map(\.rawValue)
    var lines = [Self.line(heads), "|" + heads.map { _ in "---|" }.joined()]
    for row in rows {
      let unseen = row.unseen.count == 0 ? "" : Self.cell(row.unseen)
      lines.append(
        Self.line(
          [row.name, "\(row.documents)", unseen, Self.cell(row.folds), Self.cell(row.seen)]
            + row.others.map(Self.cell)))
    }
    let bins = ["source", "error"] + (0..<10).map { "0.\($0)" }
    lines += ["", Self.line(bins), "|" + bins.map { _ in "---|" }.joined()]
    for row in rows {
      lines.append(Self.line([row.name, "\(row.reliability.error)"] + row.reliability.cells))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func cell(_ score: KeywordF1) -> String {
    score.means.map(\.description).joined(separator: "/")
  }
}
