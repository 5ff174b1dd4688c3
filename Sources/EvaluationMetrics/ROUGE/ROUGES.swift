/// ROUGE-S and ROUGE-SU: the clipped overlap of pairs of tokens in their order, with up to a given
/// number of tokens between them; SU also counts single tokens.
///
/// As in the program ROUGE-1.5.5, pairs run across sentence boundaries and the last token of a
/// text is not counted as a single one.
///
/// Source: C.-Y. Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries", sections 4
/// and 5.
public struct ROUGES: OverlapMetric {
  /// The most tokens between the two of a pair, or nil for any number.
  public let maximumGap: Int?
  /// Whether single tokens count too.
  public let countsUnigrams: Bool

  /// - Parameters:
  ///   - maximumGap: Not negative, or nil for no limit.
  ///   - countsUnigrams: True for ROUGE-SU.
  public init(maximumGap: Int?, countsUnigrams: Bool = false) {
    precondition(maximumGap ?? 0 >= 0, "The gap of a skip-bigram cannot be negative.")
    self.maximumGap = maximumGap
    self.countsUnigrams = countsUnigrams
  }

  public var name: String {
    "ROUGE-S\(countsUnigrams ? "U" : "")\(maximumGap.map { "\($0)" } ?? "*")"
  }

  /// - Complexity: O(*g*(*h* + *r*)) for texts of *h* and *r* tokens and gaps up to *g*, on average;
  ///   without a limit O(*h*² + *r*²).
  public func counts(
    hypothesis: TokenSequence, reference: TokenSequence, workspace: inout MatchWorkspace
  ) -> MatchCounts {
    counts(hypothesis: hypothesis.tokens, reference: reference.tokens, workspace: &workspace)
  }

  func counts(
    hypothesis: [Int32], reference: [Int32], workspace: inout MatchWorkspace
  ) -> MatchCounts {
    workspace.pairs.removeAll()
    var inReference = 0
    forEachGram(of: reference) { key in
      workspace.pairs.increment(key)
      inReference += 1
    }
    var inHypothesis = 0
    var hits = 0
    forEachGram(of: hypothesis) { key in
      if workspace.pairs.decrement(key) { hits += 1 }
      inHypothesis += 1
    }
    return MatchCounts(
      hits: Double(hits), inReference: Double(inReference), inHypothesis: Double(inHypothesis))
  }

  private func forEachGram(of tokens: [Int32], _ body: (UInt64) -> Void) {
    for first in tokens.indices.dropLast() {
      if countsUnigrams { body(PairTable.key(tokens[first], -1)) }
      let end = min(maximumGap ?? tokens.count, tokens.count - first - 2) + first + 2
      for second in (first + 1)..<end { body(PairTable.key(tokens[first], tokens[second])) }
    }
  }
}
