/// ROUGE-W: the weight of a common subsequence of both texts in which a run of *k* consecutive
/// matches weighs *k* to some power.
///
/// Recall is *f*⁻¹(weight / *f*(*m*)) for a reference of *m* tokens and the power *f*, precision
/// likewise. The program ROUGE-1.5.5 joins subsequences of sentences instead and applies *f* twice
/// to the reference's length, so that a text scores below 1 against itself; ``ROUGE155`` does as it
/// does.
///
/// Source: C.-Y. Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries",
/// section 3.3.
public struct ROUGEW: OverlapMetric {
  private let lcs: WeightedLCS

  /// - Parameter weight: The power, above 0; 1.2 in Lin's experiments.
  public init(weight: Double = 1.2) {
    precondition(weight > 0, "The weight of ROUGE-W is above 0.")
    lcs = WeightedLCS(exponent: weight)
  }

  /// The power.
  public var weight: Double { lcs.exponent }

  public var name: String { "ROUGE-W-\(weight)" }

  /// - Complexity: O(*mn*) time and memory for texts of *m* and *n* tokens.
  public func counts(
    hypothesis: TokenSequence, reference: TokenSequence, workspace: inout MatchWorkspace
  ) -> MatchCounts {
    var lcs = lcs
    return MatchCounts(
      hits: lcs.weight(of: reference.tokens[...], and: hypothesis.tokens[...]),
      inReference: lcs.weight(ofRun: Double(reference.count)),
      inHypothesis: lcs.weight(ofRun: Double(hypothesis.count)))
  }

  public func score(_ counts: MatchCounts) -> Score {
    Score(
      precision: counts.inHypothesis > 0 ? lcs.length(of: counts.hits / counts.inHypothesis) : 0,
      recall: counts.inReference > 0 ? lcs.length(of: counts.hits / counts.inReference) : 0)
  }
}
