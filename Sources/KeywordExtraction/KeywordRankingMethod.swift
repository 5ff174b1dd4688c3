import Vectorization

/// The keyword rankers, by the names the command line knows.
public enum KeywordRankingMethod: String, Sendable, Hashable, CaseIterable {
  case learned
  case tfidf
  case textrank
  case singlerank
  case positionrank
  case topicrank
  case multipartiterank
  case rake
  case yake
  case kpminer
  case contrast
  case krwordrank
  case firstphrases

  /// What the method is, for help screens.
  public var summary: String {
    switch self {
    case .learned: "the default: what people choose, by weights learned for each language"
    case .tfidf: "frequent phrases of words that stand in few sentences (Salton and Buckley 1988)"
    case .textrank: "words that stand next to many others (Mihalcea and Tarau 2004)"
    case .singlerank: "words that keep company with many others (Wan and Xiao 2008)"
    case .positionrank: "the same, for words that stand early (Florescu and Caragea 2017)"
    case .topicrank: "one phrase of each topic that is near the others (Bougouin et al. 2013)"
    case .multipartiterank: "phrases that are near those of other topics (Boudin 2018)"
    case .rake: "runs of content words that keep long company (Rose et al. 2010)"
    case .yake: "capitals, places, frequencies and neighbours of words (Campos et al. 2020)"
    case .kpminer: "frequent phrases, long ones boosted (El-Beltagy and Rafea 2009)"
    case .contrast: "words unlike the background (Tomokiyo and Hurst 2003)"
    case .krwordrank: "beginnings of Korean words, without an analyzer (Kim et al. 2014)"
    case .firstphrases: "the phrases that stand first, as a baseline"
    }
  }

  /// Whether the method can look the rarity of words up in a table of document frequencies.
  public var usesDocumentFrequencies: Bool {
    switch self {
    case .tfidf, .kpminer, .contrast: true
    default: false
    }
  }

  /// The ranker with its usual settings.
  public var ranker: any KeywordRanker { ranker(background: nil) }

  /// The ranker with its usual settings.
  ///
  /// - Parameter background: Where methods that can (``usesDocumentFrequencies``) look up how rare
  ///   words are; nil for the article's own sentences.
  public func ranker(background: (any DocumentFrequencySource)?) -> any KeywordRanker {
    switch self {
    case .learned: LearnedKeywordRanker()
    case .tfidf: TFIDFKeywordRanker(background: background)
    case .textrank: TextRankKeywordRanker()
    case .singlerank: SingleRankKeywordRanker()
    case .positionrank: PositionRankKeywordRanker()
    case .topicrank: TopicRankKeywordRanker()
    case .multipartiterank: MultipartiteRankKeywordRanker()
    case .rake: RAKEKeywordRanker()
    case .yake: YAKEKeywordRanker()
    case .kpminer: KPMinerKeywordRanker(background: background)
    case .contrast: BackgroundContrastKeywordRanker(background: background)
    case .krwordrank: KRWordRankKeywordRanker()
    case .firstphrases: FirstPhrasesKeywordRanker()
    }
  }
}
