import TextAnalysis

/// All that decides a ROUGE figure besides the texts: two figures are comparable when their schemes
/// are equal, and the signature says so.
public struct ROUGEScheme: Sendable {
  /// What is counted.
  public let tokenizer: any SummaryTokenizer
  /// What is done to the tokens.
  public let stemmer: PorterStemmer?
  /// What is done with several references.
  public let references: ReferenceCombination
  /// What counts as a sentence.
  public let sentences: SentenceDivision
  /// How many tokens of each text count, or nil for all.
  public let tokenLimit: Int?
  /// The language of the texts.
  public let language: Language
  /// The program whose figures are reproduced, if any.
  public let likeness: String?

  public init(
    tokenizer: any SummaryTokenizer, language: Language, stemmer: PorterStemmer? = nil,
    references: ReferenceCombination = .best, sentences: SentenceDivision = .lines,
    tokenLimit: Int? = nil
  ) {
    self.tokenizer = tokenizer
    self.language = language
    self.stemmer = stemmer
    self.references = references
    self.sentences = sentences
    self.tokenLimit = tokenLimit
    likeness = nil
  }

  /// The scheme of Python's rouge-score 0.1.2, whose figures it gives to the last bit: ASCII letters
  /// and digits, NLTK's Porter stemmer on request, lines as sentences, and for each metric the
  /// reference with the highest F1.
  public init(likeRougeScoreWithStemming stemming: Bool) {
    tokenizer = ROUGE155Tokenizer(foldsLikePython: true)
    language = .english
    stemmer = stemming ? PorterStemmer(variant: .nltk) : nil
    references = .best
    sentences = .lines
    tokenLimit = nil
    likeness = "rouge-score-0.1.2"
  }

  /// A scorer that computes those of `metrics` that compare tokens, in this order.
  public func scorer(metrics: [MetricKind]) -> ROUGEScorer {
    ROUGEScorer(metrics: metrics.compactMap(\.overlap), scheme: self)
  }
}
