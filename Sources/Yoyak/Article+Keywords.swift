import KeywordExtraction
import TextAnalysis
import Vectorization

/// How the keywords of an article are ranked.
public struct KeywordOptions: Sendable, Hashable {
  public var method: KeywordRankingMethod
  /// The most keywords.
  public var count: Int
  /// The most words of a keyword.
  public var maximumPhraseLength: Int
  /// From 0, the best keywords, to 1, keywords that share no words.
  public var diversity: Double
  /// Keywords behind the first five are left out when their score is lower: for the default method a
  /// probability; nil for what the method says, 0.1 in English and 0.15 in other languages by default.
  public var minimumScore: Double?
  /// In how many documents of a collection words occur, for methods that use it
  /// (`KeywordRankingMethod.usesDocumentFrequencies`); nil for the article's own sentences.
  public var documentFrequencies: DocumentFrequencyTable?
  /// Whether the list tells what each keyword's score is made of.
  public var explains: Bool

  /// What is wanted among the keywords.
  public var wishes: KeywordWishes

  public init(
    method: KeywordRankingMethod = .learned, count: Int = 10, maximumPhraseLength: Int = 4,
    diversity: Double = 0, minimumScore: Double? = nil,
    documentFrequencies: DocumentFrequencyTable? = nil,
    explains: Bool = false, wishes: KeywordWishes = KeywordWishes()
  ) {
    self.method = method
    self.count = count
    self.maximumPhraseLength = maximumPhraseLength
    self.diversity = diversity
    self.minimumScore = minimumScore
    self.documentFrequencies = documentFrequencies
    self.explains = explains
    self.wishes = wishes
  }

  /// Checks that the options ask for something.
  ///
  /// - Throws: `InvalidOption` for a number below 1, a share outside of 0 to 1 or a score that is not finite.
  public func validate() throws(InvalidOption) {
    try InvalidOption.requireAtLeast(1, "count", count)
    try InvalidOption.requireAtLeast(1, "maximumPhraseLength", maximumPhraseLength)
    try InvalidOption.requireShare("diversity", diversity)
    if let minimumScore, !minimumScore.isFinite {
      throw InvalidOption("minimumScore", minimumScore, allowed: "a finite number")
    }
  }

  /// The table of document frequencies, if the method uses it.
  var usedTable: DocumentFrequencyTable? {
    method.usesDocumentFrequencies ? documentFrequencies : nil
  }

  /// What a signature tells of them, beside the method.
  var settings: [String] {
    var settings = ["phrase:\(maximumPhraseLength)", "diversity:\(diversity)"]
    if let minimumScore { settings.append("minimum:\(minimumScore)") }
    if let usedTable { settings.append("df:\(usedTable.contentHash)") }
    if !wishes.mustInclude.isEmpty {
      settings.append("must:\(UserWords.hash(of: wishes.mustInclude))")
    }
    if let candidates = wishes.candidates {
      settings.append("candidates:\(UserWords.hash(of: candidates))")
    }
    return settings
  }
}

/// The ranked keywords of an article.
public struct KeywordList: Sendable, Hashable {
  /// The keywords, best first.
  public var keywords: [Keyword]
  /// What alone tells how to reproduce the list.
  public var signature: String
  /// The keywords with what their scores are made of; empty unless ``KeywordOptions/explains`` asks
  /// for it.
  public var explanations: [ExplainedKeyword] = []
}

extension Article {
  /// The keywords of the article, best first.
  ///
  /// - Throws: `InvalidOption` when an option is out of range, ``NothingToSummarize`` when the body is
  ///   empty, ``ForeignDocumentFrequencies`` when a table of other terms is given, `InvalidScores`
  ///   when a method of one's own does not score all, or an error of the linear algebra when a
  ///   computation does not converge.
  public func keywords(_ options: KeywordOptions = KeywordOptions()) throws -> KeywordList {
    try options.validate()
    try requireBody()
    try options.usedTable?.requireTerms(of: analyzer, language: document.language)
    let extractor = KeywordExtractor(options)
    let signature = signature(of: options)
    guard options.explains else {
      return KeywordList(
        keywords: try extractor.keywords(of: document, count: options.count), signature: signature)
    }
    let explained = try extractor.explainedKeywords(of: document, count: options.count)
    return KeywordList(
      keywords: explained.map(\.keyword), signature: signature, explanations: explained)
  }

  /// What alone tells how to reproduce the keywords that `options` ask for.
  public func signature(of options: KeywordOptions) -> String {
    let parts =
      ["keywords", "method:\(options.method.rawValue)"] + commonSignature + options.settings
      + ["v:\(YoyakVersion.current)"]
    return parts.joined(separator: "|")
  }

  /// The phrases of the article, to be counted in a `PhraseFrequencies` with those of others.
  ///
  /// - Throws: As ``keywords(_:)`` does.
  public func phrases(_ options: KeywordOptions = KeywordOptions()) throws -> [DocumentPhrase] {
    try options.validate()
    try requireBody()
    return try KeywordExtractor(options).phrases(of: document)
  }
}

extension KeywordExtractor {
  init(_ options: KeywordOptions) {
    self.init(
      ranker: options.method.ranker(background: options.usedTable),
      maximumPhraseLength: options.maximumPhraseLength,
      diversity: options.diversity, minimumScore: options.minimumScore, wishes: options.wishes)
  }
}
