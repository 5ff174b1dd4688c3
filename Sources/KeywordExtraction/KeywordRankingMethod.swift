/// The keyword rankers, by the names the command line knows.
public enum KeywordRankingMethod: String, Sendable, Hashable, CaseIterable {
  case tfidf
  case textrank

  /// What the method is, for help screens.
  public var summary: String {
    switch self {
    case .tfidf: "frequent words that stand in few sentences (Salton and Buckley 1988)"
    case .textrank: "words that keep company with many others (Mihalcea and Tarau 2004)"
    }
  }

  /// The ranker with its usual settings.
  public var ranker: any KeywordRanker {
    switch self {
    case .tfidf: TFIDFKeywordRanker()
    case .textrank: TextRankKeywordRanker()
    }
  }
}
