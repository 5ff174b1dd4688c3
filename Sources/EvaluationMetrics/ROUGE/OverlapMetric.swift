/// How much of one text is in another: what a metric takes from one pair of texts.
///
/// The figures are counts for most metrics; ROUGE-W has weighted lengths.
public struct MatchCounts: Sendable, Hashable {
  /// What both texts have.
  public var hits: Double
  /// What the reference has.
  public var inReference: Double
  /// What the hypothesis has.
  public var inHypothesis: Double

  public init(hits: Double, inReference: Double, inHypothesis: Double) {
    self.hits = hits
    self.inReference = inReference
    self.inHypothesis = inHypothesis
  }

  static func + (left: MatchCounts, right: MatchCounts) -> MatchCounts {
    MatchCounts(
      hits: left.hits + right.hits, inReference: left.inReference + right.inReference,
      inHypothesis: left.inHypothesis + right.inHypothesis)
  }
}

/// A metric that compares tokens: it extracts counts from a pair of token sequences and turns
/// counts into precision, recall and F1.
///
/// What a token is, is decided by a ``ROUGEScheme``. The figure of a corpus is the mean of the
/// scores of its texts.
public protocol OverlapMetric: Metric {
  /// The counts of one pair of texts over one vocabulary.
  ///
  /// - Parameter workspace: Memory to be used again from pair to pair; holds no result.
  func counts(
    hypothesis: TokenSequence, reference: TokenSequence, workspace: inout MatchWorkspace
  ) -> MatchCounts

  /// The score that counts amount to.
  func score(_ counts: MatchCounts) -> Score
}

extension OverlapMetric {
  /// Hits over what each side has; 0 for an empty side.
  public func score(_ counts: MatchCounts) -> Score {
    Score(
      precision: counts.inHypothesis > 0 ? counts.hits / counts.inHypothesis : 0,
      recall: counts.inReference > 0 ? counts.hits / counts.inReference : 0)
  }
}
