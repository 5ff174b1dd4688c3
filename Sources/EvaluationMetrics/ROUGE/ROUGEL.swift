/// ROUGE-L at the level of the text: the longest common subsequence of all tokens of both.
///
/// This is the figure that Python's rouge-score calls `rougeL`. The program ROUGE-1.5.5 calls
/// ROUGE-L what is ``ROUGELsum`` here.
///
/// Source: C.-Y. Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries",
/// section 3.1.
public struct ROUGEL: OverlapMetric {
  public init() {}

  public var name: String { "ROUGE-L" }

  /// - Complexity: O(⌈*m*/64⌉ *n*) for texts of *m* and *n* tokens, *m* the shorter.
  public func counts(
    hypothesis: TokenSequence, reference: TokenSequence, workspace: inout MatchWorkspace
  ) -> MatchCounts {
    MatchCounts(
      hits: Double(workspace.bits.length(reference.tokens[...], hypothesis.tokens[...])),
      inReference: Double(reference.count), inHypothesis: Double(hypothesis.count))
  }
}
