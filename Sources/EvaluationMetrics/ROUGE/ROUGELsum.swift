/// ROUGE-L at the level of the summary: for each sentence of the reference the union of its longest
/// common subsequences with all sentences of the hypothesis.
///
/// A token of either text counts in one match only, which the paper leaves open and both
/// ROUGE-1.5.5 and Python's rouge-score do; without that the figure could exceed ROUGE-1.
///
/// Source: C.-Y. Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries",
/// section 3.2.
public struct ROUGELsum: OverlapMetric {
  public init() {}

  public var name: String { "ROUGE-Lsum" }

  /// - Complexity: O(*R* (*h* + *H* *r*) ⌈*r*/64⌉) for a reference of *R* sentences with at most
  ///   *r* tokens and a hypothesis of *H* sentences and *h* tokens.
  public func counts(
    hypothesis: TokenSequence, reference: TokenSequence, workspace: inout MatchWorkspace
  ) -> MatchCounts {
    let hits = Self.unionHits(
      hypothesis: hypothesis, reference: reference, workspace: &workspace,
      clippingHypothesis: hypothesis.tokens, clippingReference: reference.tokens)
    return MatchCounts(
      hits: Double(hits), inReference: Double(reference.count),
      inHypothesis: Double(hypothesis.count))
  }

  /// How many tokens of the reference are in a union of common subsequences and still available in
  /// the two lists that clip the count.
  static func unionHits(
    hypothesis: TokenSequence, reference: TokenSequence, workspace: inout MatchWorkspace,
    clippingHypothesis: [Int32], clippingReference: [Int32],
    onHit: (_ sentence: Int, _ token: Int32) -> Void = { _, _ in }
  ) -> Int {
    workspace.beginClipping(clippingHypothesis, clippingReference)
    var marks: [Bool] = []
    var hits = 0
    for index in 0..<reference.sentenceCount {
      let sentence = reference.tokens[reference.range(ofSentence: index)]
      markUnion(sentence, hypothesis, workspace: &workspace, marks: &marks)
      for (token, marked) in zip(sentence, marks) where marked {
        if workspace.take(token) {
          hits += 1
          onHit(index, token)
        }
      }
    }
    workspace.endClipping(clippingReference)
    return hits
  }

  /// Sets `marks` to the union of the sentence's common subsequences with those of `hypothesis`.
  private static func markUnion(
    _ sentence: ArraySlice<Int32>, _ hypothesis: TokenSequence, workspace: inout MatchWorkspace,
    marks: inout [Bool]
  ) {
    marks.removeAll(keepingCapacity: true)
    marks.append(contentsOf: repeatElement(false, count: sentence.count))
    for other in 0..<hypothesis.sentenceCount {
      workspace.bits.mark(
        sentence, hypothesis.tokens[hypothesis.range(ofSentence: other)], in: &marks)
    }
  }
}
