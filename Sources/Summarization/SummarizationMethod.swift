import Vectorization

/// The summarizers, by the names the command line knows.
public enum SummarizationMethod: RawRepresentable, Sendable, Hashable, CaseIterable {
  case learned
  case lead
  case random
  case textrank
  case textrankOverlap
  case textrankBM25
  case textrankBM25Plus
  case textrankLCS
  case textrankTitle
  case textrankQuery
  case lexrank
  case lexrankThreshold
  case lsa
  case lsaTopics
  case luhn
  case edmundson
  case sumbasic
  case klsum
  case centroid
  case pacsum
  case far
  case hiporank
  case submodular
  case concepts
  /// A method of one's own.
  case custom(CustomSummarizer)

  /// The methods that have a name.
  public static let allCases: [SummarizationMethod] = [
    .learned, .lead, .random, .textrank, .textrankOverlap, .textrankBM25, .textrankBM25Plus,
    .textrankLCS, .textrankTitle, .textrankQuery, .lexrank, .lexrankThreshold, .lsa, .lsaTopics,
    .luhn, .edmundson, .sumbasic, .klsum, .centroid, .pacsum, .far, .hiporank, .submodular,
    .concepts,
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
  public static func custom(_ name: String, _ summarizer: any Summarizer) -> SummarizationMethod {
    .custom(CustomSummarizer(name: name, summarizer: summarizer))
  }

  /// The name, as the command line knows it.
  public var rawValue: String { entry.name }

  /// What the method is, for help screens.
  public var summary: String { entry.summary }

  /// Name and description.
  private var entry: (name: String, summary: String) {
    switch self {
    case .learned: ("learned", "the default: features weighted as learned from people's summaries")
    case .lead: ("lead", "the first sentences of the article")
    case .random: ("random", "sentences at random, the same for the same article")
    case .textrank:
      ("textrank", "sentences that many others resemble (Mihalcea and Tarau 2004, TF-IDF cosine)")
    case .textrankOverlap:
      ("textrank-overlap", "TextRank with the paper's own similarity, shared words")
    case .textrankBM25: ("textrank-bm25", "TextRank over BM25 (Barrios et al. 2016)")
    case .textrankBM25Plus: ("textrank-bm25plus", "TextRank over BM25+ (Barrios et al. 2016)")
    case .textrankLCS:
      ("textrank-lcs", "TextRank over the longest common run of words (Barrios et al. 2016)")
    case .textrankTitle: ("textrank-title", "TextRank that jumps to sentences like the title")
    case .textrankQuery: ("textrank-query", "TextRank that jumps to sentences like the query")
    case .lexrank: ("lexrank", "random walk over cosines (Erkan and Radev 2004, continuous)")
    case .lexrankThreshold: ("lexrank-threshold", "LexRank over cosines above 0.1")
    case .lsa: ("lsa", "weight in the strong latent topics (Steinberger and Ježek 2004)")
    case .lsaTopics: ("lsa-topics", "the best sentence of each latent topic (Gong and Liu 2001)")
    case .luhn: ("luhn", "dense clusters of frequent words (Luhn 1958)")
    case .edmundson: ("edmundson", "cue words, title words and place (Edmundson 1969)")
    case .sumbasic: ("sumbasic", "frequent words, each told once (Nenkova and Vanderwende 2005)")
    case .klsum: ("klsum", "words spread as in the article (Haghighi and Vanderwende 2009)")
    case .centroid: ("centroid", "central words, place, first sentence (Radev et al. 2004)")
    case .pacsum: ("pacsum", "centrality that looks ahead (Zheng and Lapata 2019, TF-IDF)")
    case .far: ("far", "facet-aware centrality (Liang et al. 2021, TF-IDF)")
    case .hiporank:
      ("hiporank", "centrality by sections and their borders (Dong et al. 2021, TF-IDF)")
    case .submodular: ("submodular", "coverage and diversity (Lin and Bilmes 2011)")
    case .concepts:
      ("concepts", "the most repeated word pairs, chosen exactly (Gillick and Favre 2009)")
    case .custom(let own): ("custom:\(own.name)", "a method of one's own")
    }
  }

  /// Whether the method can look the rarity of words up in a table of document frequencies.
  public var usesDocumentFrequencies: Bool {
    switch self {
    case .textrank, .textrankTitle, .textrankQuery, .lexrank, .lexrankThreshold: true
    default: false
    }
  }

  /// The summarizer with its usual settings.
  public var summarizer: any Summarizer { summarizer(background: nil) }

  /// The summarizer with its usual settings.
  ///
  /// - Parameter background: Where methods that can (``usesDocumentFrequencies``) look up how rare
  ///   words are; nil for the article's own sentences.
  public func summarizer(background: (any DocumentFrequencySource)?) -> any Summarizer {
    let cosine = CosineSimilarity(vectorizer: TFIDFVectorizer(background: background))
    return switch self {
    case .learned: LearnedSummarizer()
    case .lead: LeadSummarizer()
    case .random: RandomSummarizer()
    case .textrank: TextRankSummarizer(similarity: cosine)
    case .textrankOverlap: TextRankSummarizer(similarity: WordOverlapSimilarity())
    case .textrankBM25: TextRankSummarizer(similarity: BM25Similarity())
    case .textrankBM25Plus: TextRankSummarizer(similarity: BM25Similarity.plus)
    case .textrankLCS: TextRankSummarizer(similarity: CommonSubstringSimilarity())
    case .textrankTitle: TextRankSummarizer(similarity: cosine, personalization: .title)
    case .textrankQuery: TextRankSummarizer(similarity: cosine, personalization: .query)
    case .lexrank: LexRankSummarizer(background: background)
    case .lexrankThreshold: LexRankSummarizer(weighting: .threshold(0.1), background: background)
    case .lsa: LSASummarizer()
    case .lsaTopics: LSATopicSummarizer()
    case .luhn: LuhnSummarizer()
    case .edmundson: EdmundsonSummarizer()
    case .sumbasic: SumBasicSummarizer()
    case .klsum: KLSumSummarizer()
    case .centroid: CentroidSummarizer()
    case .pacsum: PacSumSummarizer()
    case .far: FARSummarizer()
    case .hiporank: HipoRankSummarizer()
    case .submodular: SubmodularSummarizer()
    case .concepts: ConceptCoverageSummarizer()
    case .custom(let own): own.summarizer
    }
  }
}

/// A summarizer of one's own with its name.
public struct CustomSummarizer: Sendable, Hashable {
  /// What results and signatures call it.
  public var name: String
  /// What does the work.
  public var summarizer: any Summarizer

  public init(name: String, summarizer: any Summarizer) {
    self.name = name
    self.summarizer = summarizer
  }

  public static func == (one: CustomSummarizer, other: CustomSummarizer) -> Bool {
    one.name == other.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
