/// The summarizers, by the names the command line knows.
public enum SummarizationMethod: String, Sendable, Hashable, CaseIterable {
  case lead
  case random
  case textrank

  /// What the method is, for help screens.
  public var summary: String {
    switch self {
    case .lead: "the first sentences of the article"
    case .random: "sentences at random, the same for the same article"
    case .textrank: "sentences that many others resemble (Mihalcea and Tarau 2004, TF-IDF cosine)"
    }
  }

  /// The summarizer with its usual settings.
  public var summarizer: any Summarizer {
    switch self {
    case .lead: LeadSummarizer()
    case .random: RandomSummarizer()
    case .textrank: TextRankSummarizer()
    }
  }
}
