import LinearAlgebra
import TextAnalysis

/// Greedy choice by score: the best sentence that still fits, again and again.
public enum TopSentences {
  /// Picks sentences in order of falling score until the budget is full.
  ///
  /// A sentence that is too long for what is left is passed over, so a shorter one further down
  /// may still be taken. Scores are compared after rounding (see ``LinearAlgebra/Swift/Double/quantized``), ties go to the
  /// earlier sentence.
  ///
  /// - Returns: Sentence indexes, best first.
  /// - Complexity: O(*n* log *n*).
  public static func pick(
    by scores: [Double], from document: Document, within budget: SummaryBudget
  ) -> [Int] {
    let comparable = scores.quantized()
    let order = comparable.indices.sorted { (comparable[$1], $0) < (comparable[$0], $1) }
    var meter = BudgetMeter(budget, for: document)
    var picks: [Int] = []
    for sentence in order {
      if meter.isFull { break }
      if meter.take(sentence) { picks.append(sentence) }
    }
    return picks
  }
}
