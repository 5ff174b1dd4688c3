import TextAnalysis

/// Gives each candidate of an article a score.
///
/// A ranker is an immutable value that many threads share. To add one, write a file with a type
/// that conforms, and add a case to ``KeywordRankingMethod``; the help screen and the shared
/// checks of the test suite pick it up.
public protocol KeywordRanker: Sendable {
  /// The words and phrases to be ranked; the longest noun phrases when the ranker does not say.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - maximumLength: The most words of a candidate.
  func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate]

  /// One finite score a candidate, higher for better keywords; comparable within one document.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) throws -> [Double]

  /// The score below which a candidate is hardly ever a keyword of an article in `language`; nil when scores
  /// do not tell. The first five of an article are shown all the same.
  func minimumScore(in language: Language) -> Double?

  /// What the scores of some candidates are made of; nil when the ranker cannot say more than the
  /// score.
  ///
  /// - Parameter chosen: Which of `candidates` to explain.
  func parts(
    of chosen: [Int], among candidates: [KeywordCandidate], in text: KeywordDocument
  ) -> [[ExplainedKeyword.Part]]?
}

extension KeywordRanker {
  public func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate] {
    NounPhraseCandidates(maximumLength: maximumLength).candidates(of: text)
  }

  public func minimumScore(in language: Language) -> Double? { nil }

  public func parts(
    of chosen: [Int], among candidates: [KeywordCandidate], in text: KeywordDocument
  ) -> [[ExplainedKeyword.Part]]? { nil }
}
