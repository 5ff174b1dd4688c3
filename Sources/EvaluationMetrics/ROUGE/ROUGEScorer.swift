import TextAnalysis

/// Scores texts against references with any of the metrics, tokenizing each text once.
///
/// ```swift
/// let scheme = ROUGEScheme(tokenizer: TokenizerKind.unicodeWords.tokenizer, language: .english)
/// var scorer = scheme.scorer(metrics: [.rouge1, .rougeL])
/// let scores = scorer.score(
///   hypothesis: SourceText("the cat sat"), references: [SourceText("the cat sat down")])
/// // scores[0].recall == 0.75
/// ```
///
/// A scorer keeps its vocabulary and its stems from text to text. It is a value: give every thread
/// a copy. Scores do not depend on what was scored before.
public struct ROUGEScorer: Sendable {
  /// What is computed, in this order.
  public let metrics: [any OverlapMetric]
  /// How it is computed.
  public let scheme: ROUGEScheme

  private var vocabulary = Vocabulary(capacity: 4096)
  private var stems: [Int32] = []
  private var workspace = MatchWorkspace()

  public init(metrics: [any OverlapMetric], scheme: ROUGEScheme) {
    self.metrics = metrics
    self.scheme = scheme
  }

  /// The scores of one text by each of the metrics; zero when there are no references.
  ///
  /// - Complexity: Linear in the length of the texts, and what the metrics take.
  public mutating func score(hypothesis: SourceText, references: [SourceText]) -> [Score] {
    let hypothesis = tokens(of: hypothesis)
    if references.count == 1 {
      // Nothing is to be combined.
      let reference = tokens(of: references[0])
      return metrics.map {
        $0.score(
          $0.counts(hypothesis: hypothesis, reference: reference, workspace: &workspace))
      }
    }
    let references = references.map { tokens(of: $0) }
    return metrics.map { metric in
      let counts = references.map {
        metric.counts(hypothesis: hypothesis, reference: $0, workspace: &workspace)
      }
      return scheme.references.combine(counts, of: metric)
    }
  }

  private mutating func tokens(of text: SourceText) -> TokenSequence {
    let sentences = scheme.sentences.sentences(of: text)
    var sequence = scheme.tokenizer.tokenize(text, sentences: sentences, vocabulary: &vocabulary)
    if let limit = scheme.tokenLimit { sequence.truncate(to: limit) }
    guard let stemmer = scheme.stemmer else { return sequence }
    return sequence.mapTokens { stem($0, stemmer) }
  }

  /// The number of the token's stem, computed once for every token; up to three bytes stay as they
  /// are.
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
    utf8.withUnsafeBufferPointer { utf8 in
      var lines: [TextRange] = []
      var start = 0
      while start < utf8.count {
        let end = utf8.lineFeed(from: start) ?? utf8.count
        if end > start { lines.append(start..<end) }
        start = end + 1
      }
      return lines
    }
  }
}
