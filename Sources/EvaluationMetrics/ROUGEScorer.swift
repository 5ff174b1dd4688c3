import TextAnalysis

/// Scores texts against references with any of the metrics, tokenizing each text once.
///
/// ```swift
/// var scorer = ROUGEScorer(metrics: [.rouge1, .rougeL], tokenizer: .unicodeWords)
/// let scores = scorer.score(
///   hypothesis: SourceText("the cat sat"), references: [SourceText("the cat sat down")])
/// // scores[0].recall == 0.75
/// ```
///
/// A scorer keeps its vocabulary and its stems from text to text. It is a value: give every thread
/// a copy. Scores do not depend on what was scored before.
public struct ROUGEScorer: Sendable {
  /// What is computed, in this order.
  public let metrics: [any Metric]
  /// What is counted.
  public let tokenizer: any SummaryTokenizer
  /// What is done to the tokens; tokens of up to three bytes are left alone.
  public let stemmer: PorterStemmer?
  /// What is done with several references.
  public let references: ReferenceCombination
  /// How many tokens of each text count, or nil for all.
  public let tokenLimit: Int?

  private var vocabulary = Vocabulary(capacity: 4096)
  private var stems: [Int32] = []
  private var workspace = MatchWorkspace()

  public init(
    metrics: [any Metric], tokenizer: any SummaryTokenizer, stemmer: PorterStemmer? = nil,
    references: ReferenceCombination = .best, tokenLimit: Int? = nil
  ) {
    self.metrics = metrics
    self.tokenizer = tokenizer
    self.stemmer = stemmer
    self.references = references
    self.tokenLimit = tokenLimit
  }

  public init(
    metrics: [MetricKind], tokenizer: TokenizerKind, stemmer: PorterStemmer? = nil,
    references: ReferenceCombination = .best
  ) {
    self.init(
      metrics: metrics.map(\.metric), tokenizer: tokenizer.tokenizer, stemmer: stemmer,
      references: references)
  }

  /// A scorer that gives what Python's rouge-score 0.1.2 gives, to the last bit.
  ///
  /// Sentences are lines there; the reference with the highest F1 counts, metric by metric.
  public static func likeRougeScore(metrics: [MetricKind], stemming: Bool) -> ROUGEScorer {
    ROUGEScorer(
      metrics: metrics.map(\.metric), tokenizer: ROUGE155Tokenizer(foldsLikePython: true),
      stemmer: stemming ? PorterStemmer(variant: .nltk) : nil)
  }

  /// The scores of one text by each of the metrics; sentences are the lines of the texts.
  ///
  /// - Complexity: Linear in the length of the texts, and what the metrics take.
  public mutating func score(hypothesis: SourceText, references: [SourceText]) -> [Score] {
    score(
      hypothesis: (hypothesis, hypothesis.lines), references: references.map { ($0, $0.lines) })
  }

  /// The scores of one text by each of the metrics.
  ///
  /// - Parameters:
  ///   - hypothesis: The text and its sentences, as ascending disjoint ranges.
  ///   - references: Any number of texts with their sentences; without any the scores are zero.
  public mutating func score(
    hypothesis: (text: SourceText, sentences: [TextRange]),
    references: [(text: SourceText, sentences: [TextRange])]
  ) -> [Score] {
    let hypothesis = tokens(of: hypothesis.text, hypothesis.sentences)
    let references = references.map { tokens(of: $0.text, $0.sentences) }
    return metrics.map { metric in
      let counts = references.map {
        metric.counts(hypothesis: hypothesis, reference: $0, workspace: &workspace)
      }
      return self.references.combine(counts, of: metric)
    }
  }

  private mutating func tokens(of text: SourceText, _ sentences: [TextRange]) -> TokenSequence {
    var sequence = tokenizer.tokenize(text, sentences: sentences, vocabulary: &vocabulary)
    if let tokenLimit { sequence.truncate(to: tokenLimit) }
    guard let stemmer else { return sequence }
    return sequence.mapTokens { stem($0, stemmer) }
  }

  /// The number of the token's stem, looked up once for every token.
  private mutating func stem(_ token: Int32, _ stemmer: PorterStemmer) -> Int32 {
    if Int(token) >= stems.count {
      stems.append(contentsOf: repeatElement(-1, count: vocabulary.count - stems.count))
    }
    if stems[Int(token)] >= 0 { return stems[Int(token)] }
    var word = Array(vocabulary.utf8(of: token))
    if word.count > 3 { stemmer.stem(&word) }
    let stem = word.withUnsafeBufferPointer { vocabulary.intern($0) }
    stems[Int(token)] = stem
    return stem
  }
}

extension SourceText {
  /// The lines that are not empty, without their line feeds.
  public var lines: [TextRange] {
    var lines: [TextRange] = []
    var start = 0
    utf8.withUnsafeBufferPointer { utf8 in
      for offset in 0...utf8.count where offset == utf8.count || utf8[offset] == 0x0A {
        if offset > start { lines.append(start..<offset) }
        start = offset + 1
      }
    }
    return lines
  }
}
