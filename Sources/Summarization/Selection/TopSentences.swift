import LinearAlgebra
import TextAnalysis

/// Greedy choice by score: the best sentence that still fits, again and again.
public struct TopSentences: SentenceSelector {
  public init() {}

  public func pick(
    by scores: [Double], from document: Document, within budget: SummaryBudget
  ) -> [Int] {
    Self.pick(by: scores, from: document, within: budget)
  }

  /// Picks sentences in order of falling score until the budget is full.
  ///
  /// A sentence that is too long for what is left is passed over, so a shorter one further down may
  /// still be taken. Scores are compared after rounding (see
  /// ``LinearAlgebra/Swift/Double/quantized``), ties go to the earlier sentence.
  ///
  /// - Returns: Sentence indexes, best first.
  /// - Complexity: O(*n* log *n*).
  public static func pick(
    by scores: [Double], from document: Document, within budget: SummaryBudget
  ) -> [Int] {
    var meter = BudgetMeter(budget, for: document)
    return fill(
      &meter, by: scores, leavingOut: [Bool](repeating: false, count: scores.count))
  }

  /// Fills what is left of a budget in the same way.
  ///
  /// - Parameter isTaken: For each sentence whether it must not be picked.
  static func fill(
    _ meter: inout BudgetMeter, by scores: [Double], leavingOut isTaken: [Bool]
  ) -> [Int] {
    if meter.isFull { return [] }
    var picks: [Int] = []
    for sentence in ranking(by: scores) where !isTaken[sentence] {
      if meter.isFull { break }
      if meter.take(sentence) { picks.append(sentence) }
    }
    return picks
  }

  /// All sentences by falling score, ties by position.
  static func ranking(by scores: [Double]) -> [Int] {
    let comparable = scores.quantized()
    return comparable.indices.sorted { (comparable[$1], $0) < (comparable[$0], $1) }
  }
}
