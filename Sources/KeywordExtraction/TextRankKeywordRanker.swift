import GraphRanking
import TextAnalysis

/// Ranks words by PageRank over the graph of words that stand near each other.
///
/// Source: Mihalcea and Tarau 2004, “TextRank: Bringing Order into Texts”, for words. Departures:
/// edges carry how often two words stand near each other (as in Wan and Xiao 2008), only nouns are
/// nodes, and a candidate scores the sum of its words' ranks over the square root of their number,
/// where the paper joins adjacent top words afterwards.
public struct TextRankKeywordRanker: KeywordRanker {
  /// How many neighbouring words see each other.
  public let window: Int

  public init(window: Int = 4) {
    precondition(window >= 2, "A window holds at least two words.")
    self.window = window
  }

  public func scores(
    of candidates: [KeywordCandidate], in document: Document
  ) throws -> [Double] {
    let graph = CooccurrenceGraph(of: document, window: window)
    let ranks = try PageRank().scores(of: .sparse(graph.weights))
    var rankOfTerm = [Double](repeating: 0, count: document.vocabulary.count)
    for (term, rank) in zip(graph.terms, ranks) { rankOfTerm[Int(term)] = rank }
    return candidates.map { candidate in
      candidate.terms.reduce(0) { $0 + rankOfTerm[Int($1)] }
        / Double(candidate.terms.count).squareRoot()
    }
  }
}
