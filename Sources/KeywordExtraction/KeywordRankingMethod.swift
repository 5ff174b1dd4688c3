import Vectorization

/// The keyword rankers, by the names the command line knows.
public enum KeywordRankingMethod: RawRepresentable, Sendable, Hashable, CaseIterable {
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
  /// A method of one's own.
  case custom(CustomKeywordRanker)

  /// The methods that have a name.
  public static let allCases: [KeywordRankingMethod] = [
    .learned, .tfidf, .textrank, .singlerank, .positionrank, .topicrank, .multipartiterank, .rake,
    .yake, .kpminer, .contrast, .krwordrank, .firstphrases,
  ]

  /// The named method, or nil when there is none of that name.
  public init?(rawValue: String) {
    guard let method = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = method
  }

  /// A method of one's own.
  ///
  /// - Parameter name: What results and signatures call it, after `custom:`; two methods of one name
  ///   are taken for equal.
  public static func custom(_ name: String, _ ranker: any KeywordRanker) -> KeywordRankingMethod {
    .custom(CustomKeywordRanker(name: name, ranker: ranker))
  }

  /// The name, as the command line knows it.
  public var rawValue: String { entry.name }

  /// What the method is, for help screens.
  public var summary: String { entry.summary }

  /// Name and description.
  private var entry: (name: String, summary: String) {
    switch self {
    case .learned:
      ("learned", "the default: what people choose, by weights learned for each language")
    case .tfidf:
      ("tfidf", "frequent phrases of words that stand in few sentences (Salton and Buckley 1988)")
    case .textrank: ("textrank", "words that stand next to many others (Mihalcea and Tarau 2004)")
    case .singlerank: ("singlerank", "words that keep company with many others (Wan and Xiao 2008)")
    case .positionrank:
      ("positionrank", "the same, for words that stand early (Florescu and Caragea 2017)")
    case .topicrank:
      ("topicrank", "one phrase of each topic that is near the others (Bougouin et al. 2013)")
    case .multipartiterank:
      ("multipartiterank", "phrases that are near those of other topics (Boudin 2018)")
    case .rake: ("rake", "runs of content words that keep long company (Rose et al. 2010)")
    case .yake:
      ("yake", "capitals, places, frequencies and neighbours of words (Campos et al. 2020)")
    case .kpminer: ("kpminer", "frequent phrases, long ones boosted (El-Beltagy and Rafea 2009)")
    case .contrast: ("contrast", "words unlike the background (Tomokiyo and Hurst 2003)")
    case .krwordrank:
      ("krwordrank", "beginnings of Korean words, without an analyzer (Kim et al. 2014)")
    case .firstphrases: ("firstphrases", "the phrases that stand first, as a baseline")
    case .custom(let own): ("custom:\(own.name)", "a method of one's own")
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
    case .custom(let own): own.ranker
    }
  }
}

/// A keyword ranker of one's own with its name.
public struct CustomKeywordRanker: Sendable, Hashable {
  /// What results and signatures call it.
  public var name: String
  /// What does the work.
  public var ranker: any KeywordRanker

  public init(name: String, ranker: any KeywordRanker) {
    self.name = name
    self.ranker = ranker
  }

  public static func == (one: CustomKeywordRanker, other: CustomKeywordRanker) -> Bool {
    one.name == other.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
