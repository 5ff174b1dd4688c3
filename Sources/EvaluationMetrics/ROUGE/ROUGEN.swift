/// ROUGE-N: the clipped overlap of *n*-grams between a text and a reference.
///
/// *n*-grams run across sentence boundaries, as in the program ROUGE-1.5.5.
///
/// Source: C.-Y. Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries", section 2.
public struct ROUGEN: OverlapMetric {
  /// The number of tokens in an *n*-gram.
  public let order: Int

  /// - Parameter order: At least 1.
  public init(order: Int) {
    precondition(order >= 1, "An n-gram has at least one token.")
    self.order = order
  }

  public var name: String { "ROUGE-\(order)" }

  /// - Complexity: O(*n*(*h* + *r*)) for texts of *h* and *r* tokens, on average.
  public func counts(
    hypothesis: TokenSequence, reference: TokenSequence, workspace: inout MatchWorkspace
  ) -> MatchCounts {
    MatchCounts(
      hits: Double(
        Self.overlap(hypothesis.tokens, reference.tokens, order: order, workspace: &workspace)),
      inReference: Double(max(0, reference.count - order + 1)),
      inHypothesis: Double(max(0, hypothesis.count - order + 1)))
  }

  /// For how many *n*-grams of the hypothesis the reference has one that was not yet matched.
  static func overlap(
    _ hypothesis: [Int32], _ reference: [Int32], order: Int, workspace: inout MatchWorkspace
  ) -> Int {
    guard hypothesis.count >= order, reference.count >= order else { return 0 }
    if order == 1 { return unigramOverlap(hypothesis, reference, workspace: &workspace) }
    var hypothesisPrefixes = hypothesis
    var referencePrefixes = reference
    // An n-gram is the pair of its first n - 1 tokens, under a number of their own, and its last.
    for length in 2..<order {
      workspace.pairs.removeAll()
      extend(&referencePrefixes, by: reference, length: length, table: &workspace.pairs)
      extend(&hypothesisPrefixes, by: hypothesis, length: length, table: &workspace.pairs)
    }
    return workspace.pairs.overlap(
      of: (hypothesisPrefixes[...], hypothesis[(order - 1)...]),
      with: (referencePrefixes[...], reference[(order - 1)...]))
  }

  private static func extend(
    _ prefixes: inout [Int32], by tokens: [Int32], length: Int, table: inout PairTable
  ) {
    for index in 0...(tokens.count - length) {
      prefixes[index] = table.intern(PairTable.key(prefixes[index], tokens[index + length - 1]))
    }
  }

  private static func unigramOverlap(
    _ hypothesis: [Int32], _ reference: [Int32], workspace: inout MatchWorkspace
  ) -> Int {
    workspace.admit(reference[...])
    return workspace.tokenTable.withUnsafeMutableBufferPointer { counts in
      var hits = 0
      for token in reference { counts[Int(token)] &+= 1 }
      for token in hypothesis where Int(token) < counts.count && counts[Int(token)] > 0 {
        counts[Int(token)] &-= 1
        hits &+= 1
      }
      for token in reference { counts[Int(token)] = 0 }
      return hits
    }
  }
}
