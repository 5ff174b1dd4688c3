import KeywordExtraction
import TextAnalysis

/// How the keywords of an article are ranked.
public struct KeywordOptions: Sendable, Hashable {
  public var method: KeywordRankingMethod
  /// The most keywords.
  public var count: Int
  /// The most words of a keyword.
  public var maximumPhraseLength: Int
  /// From 0, the best keywords, to 1, keywords that share no words.
  public var diversity: Double

  public init(
    method: KeywordRankingMethod = .learned, count: Int = 10, maximumPhraseLength: Int = 4,
    diversity: Double = 0
  ) {
    self.method = method
    self.count = count
    self.maximumPhraseLength = maximumPhraseLength
    self.diversity = diversity
  }
}

/// The ranked keywords of an article.
public struct KeywordList: Sendable, Hashable {
  /// The keywords, best first.
  public var keywords: [Keyword]
  /// What alone tells how to reproduce the list.
  public var signature: String
}

extension Article {
  /// The keywords of the article, best first.
  ///
  /// - Throws: ``NothingToSummarize`` when the body is empty, or an error of the linear algebra
  ///   when a computation does not converge.
  public func keywords(_ options: KeywordOptions = KeywordOptions()) throws -> KeywordList {
    try requireBody()
    let extractor = KeywordExtractor(
      ranker: options.method.ranker, maximumPhraseLength: options.maximumPhraseLength,
      diversity: options.diversity)
    let parts =
      ["keywords", "method:\(options.method.rawValue)"] + commonSignature + [
        "phrase:\(options.maximumPhraseLength)", "diversity:\(options.diversity)",
        "v:\(YoyakVersion.current)",
      ]
    return KeywordList(
      keywords: try extractor.keywords(of: document, count: options.count),
      signature: parts.joined(separator: "|"))
  }
}
