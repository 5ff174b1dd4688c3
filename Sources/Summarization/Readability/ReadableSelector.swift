import LinearAlgebra
import TextAnalysis

/// Choice by score among the sentences that can be read by themselves, see ``SentenceReadability``:
/// with it the sentences of any method keep their antecedents and speakers.
public struct ReadableSelector: SentenceSelector {
  /// How far, as a share of the range of all scores, the mean score of a sentence and those it takes
  /// along may be below its own.
  public var tolerance: Double

  public init(tolerance: Double = 0.25) {
    self.tolerance = tolerance
  }

  /// - Complexity: O(*n* log *n*) and one pass over the text.
  public func pick(
    by scores: [Double], from document: Document, within budget: SummaryBudget
  ) -> [Int] {
    let values = MinMaxScaling.scaled(scores)
    let choice = ReadableChoice(tolerance: tolerance) { sentence, _ in values[sentence] }
    return choice.choose(
      count: scores.count, readability: SentenceReadability(of: document),
      meter: BudgetMeter(budget, for: document)
    ).picks
  }
}
