import LinearAlgebra
import TextAnalysis

/// Choice by score among the sentences that can be read by themselves, see ``SentenceReadability``:
/// with it the sentences of any method keep their antecedents and speakers.
public struct ReadableSelector: SentenceSelector {
  /// What a sentence loses that cannot be understood without one that was not taken, as a share of
  /// the range of all scores; one that is joined to another but names its own subject loses a fifth
  /// of it, and one that leans on a sentence that was taken gains a fifth. A caption loses
  /// twice this cost, what is no sentence three times.
  public var leaningCost: Double

  public init(leaningCost: Double = 0.5) {
    self.leaningCost = leaningCost
  }

  /// - Complexity: O(*n* log *n*) and one pass over the text.
  public func pick(
    by scores: [Double], from document: Document, within budget: SummaryBudget
  ) -> [Int] {
    let values = MinMaxScaling.scaled(scores)
    let choice = ReadableChoice(
      costs: DependencyCosts(
        light: leaningCost / 5, name: leaningCost, strong: leaningCost, caption: 2 * leaningCost,
        fragment: 3 * leaningCost),
      continuationGain: leaningCost / 5
    ) { sentence, _ in values[sentence] }
    return choice.choose(
      count: scores.count, readability: SentenceReadability(of: document),
      meter: BudgetMeter(budget, for: document)
    ).picks
  }
}
