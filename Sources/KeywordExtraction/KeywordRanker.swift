import TextAnalysis

/// Gives each candidate of an article a score.
///
/// A ranker is an immutable value that many threads share. To add one, write a file with a type
/// that conforms, and add a case to ``KeywordRankingMethod``; the help screen and the shared
/// checks of the test suite pick it up.
public protocol KeywordRanker: Sendable {
  /// One finite score a candidate, higher for better keywords; comparable within one document.
  ///
  /// - Throws: An error of the linear algebra when a computation does not converge.
  func scores(of candidates: [KeywordCandidate], in document: Document) throws -> [Double]
}
