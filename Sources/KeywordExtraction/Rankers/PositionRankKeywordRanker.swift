import TextAnalysis

/// Ranks words by a PageRank that jumps to words that stand early and often.
///
/// Source: Florescu and Caragea 2017, “PositionRank: An Unsupervised Approach to Keyphrase
/// Extraction from Scholarly Documents”: the jump to a word is as likely as the sum of one over
/// each of its positions, counted from 1. Departure: words of the title and of the query count as
/// if they stood once more, at position 1.
public struct PositionRankKeywordRanker: KeywordRanker {
  /// How many neighbouring words see each other.
  public let window: Int

  public init(window: Int = 10) {
    self.window = window
  }

  public func scores(
    of candidates: [KeywordCandidate], in text: KeywordDocument
  ) throws -> [Double] {
    try InvalidOption.requireAtLeast(2, "window", window)
    let graph = CooccurrenceGraph(of: text, window: window)
    let ranking = try WordGraphRanking(graph, of: text, teleport: Self.jumps(in: text))
    return candidates.map { ranking.sum(of: $0) }
  }

  /// For each form the sum of one over its positions.
  static func jumps(in text: KeywordDocument) -> [Double] {
    var jumps = [Double](repeating: 0, count: text.forms.count)
    for (index, word) in text.words.enumerated() { jumps[Int(word.form)] += 1 / Double(index + 1) }
    for form in jumps.indices {
      if text.isInTitle[form] { jumps[form] += 1 }
      if text.isInQuery[form] { jumps[form] += 1 }
    }
    return jumps
  }
}
