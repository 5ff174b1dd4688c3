import LinearAlgebra
import TextAnalysis

/// The set of sentences of the largest total score within the budget, found exactly by branch and
/// bound.
///
/// Source: the 0/1 knapsack problem (Horowitz and Sahni 1974, "Computing Partitions with
/// Applications to the Knapsack Problem", depth first with the fractional bound); as a way to
/// choose sentences: McDonald 2007, "A Study of Global Inference Algorithms in Multi-document
/// Summarization". Scores are first moved so that the lowest is 0: a budget is filled as far as it
/// gains anything.
///
/// The search is cut off after ``largestNodeCount`` nodes and then gives the best set found, which
/// is never worse than the greedy choice by score.
public struct KnapsackSelector: SentenceSelector {
  /// The most nodes of the search tree that are looked at.
  public static let largestNodeCount = 300_000

  public init() {}

  /// - Complexity: O(*n* log *n*) and at most ``largestNodeCount`` nodes, each O(log *n*).
  public func pick(
    by scores: [Double], from document: Document, within budget: SummaryBudget
  ) -> [Int] {
    let greedy = TopSentences.pick(by: scores, from: document, within: budget)
    guard budget.limitsLength, !scores.isEmpty else { return greedy }
    let least = scores.min() ?? 0
    let values = scores.map { ($0 - least).quantized }
    let search = KnapsackSearch(values: values, budget: budget, document: document)
    let picks = search.run(above: greedy.reduce(0) { $0 + values[$1] }) ?? greedy
    return picks.sorted { (values[$1], $0) < (values[$0], $1) }
  }
}
