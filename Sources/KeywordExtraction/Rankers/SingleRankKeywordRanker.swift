import TextAnalysis

/// Ranks words by PageRank over the weighted graph of words within a wide window.
///
/// Source: Wan and Xiao 2008, “Single Document Keyphrase Extraction Using Neighborhood Knowledge”:
/// a window of ten words, edges that carry how often two words meet, and the sum of the words'
/// ranks for a phrase.
public struct SingleRankKeywordRanker: KeywordRanker {
  /// How many neighbouring words see each other.
  public let window: Int

  public init(window: Int = 10) {
    self.window = window
  }

  public func scores(
    of candidates: [KeywordCandidate], in text: KeywordDocument
  ) throws -> [Double] {
    try InvalidOption.requireAtLeast(2, "window", window)
    let ranking = try WordGraphRanking(CooccurrenceGraph(of: text, window: window), of: text)
    return candidates.map { ranking.sum(of: $0) }
  }
}
