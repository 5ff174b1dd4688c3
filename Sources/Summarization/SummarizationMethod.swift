import Vectorization

/// The summarizers, by the names the command line knows.
public enum SummarizationMethod: String, Sendable, Hashable, CaseIterable {
  case learned
  case lead
  case random
  case textrank
  case textrankOverlap = "textrank-overlap"
  case textrankBM25 = "textrank-bm25"
  case textrankBM25Plus = "textrank-bm25plus"
  case textrankLCS = "textrank-lcs"
  case textrankTitle = "textrank-title"
  case textrankQuery = "textrank-query"
  case lexrank
  case lexrankThreshold = "lexrank-threshold"
  case lsa
  case lsaTopics = "lsa-topics"
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

  /// What the method is, for help screens.
  public var summary: String {
    switch self {
    case .learned: "the default: features weighted as learned from people's summaries"
    case .lead: "the first sentences of the article"
    case .random: "sentences at random, the same for the same article"
    case .textrank: "sentences that many others resemble (Mihalcea and Tarau 2004, TF-IDF cosine)"
    case .textrankOverlap: "TextRank with the paper's own similarity, shared words"
    case .textrankBM25: "TextRank over BM25 (Barrios et al. 2016)"
    case .textrankBM25Plus: "TextRank over BM25+ (Barrios et al. 2016)"
    case .textrankLCS: "TextRank over the longest common run of words (Barrios et al. 2016)"
    case .textrankTitle: "TextRank that jumps to sentences like the title"
    case .textrankQuery: "TextRank that jumps to sentences like the query"
    case .lexrank: "random walk over cosines (Erkan and Radev 2004, continuous)"
    case .lexrankThreshold: "LexRank over cosines above 0.1"
    case .lsa: "weight in the strong latent topics (Steinberger and Ježek 2004)"
    case .lsaTopics: "the best sentence of each latent topic (Gong and Liu 2001)"
    case .luhn: "dense clusters of frequent words (Luhn 1958)"
    case .edmundson: "cue words, title words and place (Edmundson 1969)"
    case .sumbasic: "frequent words, each told once (Nenkova and Vanderwende 2005)"
    case .klsum: "words spread as in the article (Haghighi and Vanderwende 2009)"
    case .centroid: "central words, place, first sentence (Radev et al. 2004)"
    case .pacsum: "centrality that looks ahead (Zheng and Lapata 2019, TF-IDF)"
    case .far: "facet-aware centrality (Liang et al. 2021, TF-IDF)"
    case .hiporank: "centrality by sections and their borders (Dong et al. 2021, TF-IDF)"
    case .submodular: "coverage and diversity (Lin and Bilmes 2011)"
    case .concepts: "the most repeated word pairs, chosen exactly (Gillick and Favre 2009)"
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
    }
  }
}
