import TextAnalysis

/// Ranks words by PageRank over the graph of words that stand next to each other.
///
/// Source: Mihalcea and Tarau 2004, “TextRank: Bringing Order into Texts”, with its window of two
/// words and unweighted edges. Departures: words are the nouns and modifiers of the analyzer, and
/// a candidate scores the sum of its words' ranks, where the paper keeps the best third of the
/// words and joins those that are neighbours.
public struct TextRankKeywordRanker: KeywordRanker {
  /// How many neighbouring words see each other.
  public let window: Int

  public init(window: Int = 2) {
    self.window = window
  }

  public func scores(
    of candidates: [KeywordCandidate], in text: KeywordDocument
  ) throws -> [Double] {
    try InvalidOption.requireAtLeast(2, "window", window)
    let graph = CooccurrenceGraph(
      of: text, window: window, crossesSentences: false, isWeighted: false)
    let ranking = try WordGraphRanking(graph, of: text)
    return candidates.map { ranking.sum(of: $0) }
  }
}
