import LinearAlgebra
import TextAnalysis

/// Ranks the keywords of a document: candidates, their scores, and the merging of those that say
/// the same.
public struct KeywordExtractor: Sendable {
  private let ranker: any KeywordRanker
  private let maximumPhraseLength: Int
  private let selector: KeywordSelector

  /// - Parameters:
  ///   - ranker: What selects and scores the candidates.
  ///   - maximumPhraseLength: The most words of a keyword.
  ///   - diversity: From 0, the best keywords, to 1, keywords that share no words.
  ///   - minimumOwnOccurrences: How many places of its own a keyword needs beside one that holds it
  ///     or is held by it; 0 shows both.
  public init(
    ranker: any KeywordRanker, maximumPhraseLength: Int = 4, diversity: Double = 0,
    minimumOwnOccurrences: Int = 2
  ) {
    precondition(maximumPhraseLength >= 1, "A keyword has at least one word.")
    self.ranker = ranker
    self.maximumPhraseLength = maximumPhraseLength
    selector = KeywordSelector(
      merger: OverlapMerger(minimumOwnOccurrences: minimumOwnOccurrences), diversity: diversity)
  }

  /// The best keywords of `document`, best first; fewer than `count` when there are no more.
  ///
  /// Scores are compared after rounding (see ``LinearAlgebra/Swift/Double/quantized``); ties go to
  /// the candidate that stands first in the article.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  public func keywords(of document: Document, count: Int = 10) throws -> [Keyword] {
    let text = KeywordText(document)
    let candidates = ranker.candidates(of: text, maximumLength: maximumPhraseLength)
    let scores = try ranker.scores(of: candidates, in: text).quantized()
    return selector.choose(candidates, scores: scores, in: text, count: count)
  }
}
