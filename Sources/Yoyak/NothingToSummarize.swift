import Summarization

/// Why an article has no summary or keywords.
public enum NothingToSummarize: Error, Sendable, Hashable, CustomStringConvertible {
  /// The input is empty or white space.
  case noText
  /// All of the input was taken for a headline and page boilerplate.
  case onlyBoilerplate
  /// The text is of a kind that a summary does not serve.
  case discouraged(Suitability)
  /// No sentence fits within the budget.
  case budgetTooSmall(shortest: SentenceLength)

  public var description: String {
    switch self {
    case .noText:
      "nothing to summarize: the input holds no text. Give the text of an article."
    case .onlyBoilerplate:
      "nothing to summarize: all there is was taken for a headline and page boilerplate (captions, "
        + "bylines, navigation)."
    case .discouraged(let suitability):
      "nothing to summarize (\(suitability.verdict.rawValue)): \(suitability.reason)."
    case .budgetTooSmall(let shortest):
      "nothing to summarize: no sentence fits, the shortest has \(shortest.characters) "
        + "characters, \(shortest.words) words, \(shortest.bytes) bytes. Allow at least that."
    }
  }
}
