import LinearAlgebra
import TextAnalysis
import Vectorization

/// Maximal marginal relevance: the best sentence that is not too like those already chosen.
///
/// Source: Carbonell and Goldstein 1998, "The Use of MMR, Diversity-Based Reranking for Reordering
/// Documents and Producing Summaries": in every round the sentence of the largest
/// (1 − diversity)·score − diversity·(largest cosine with a chosen one) is taken. Departure: scores
/// are first moved and divided so that they range from 0 to 1, to stand beside cosines. As further
/// choices only lower a sentence's value, most values need not be computed in every round (see
/// ``LazyGainQueue``).
public struct MMRSelector: SentenceSelector {
  /// 0 chooses by score alone, 1 by difference from the chosen alone; what is below 0 or no number
  /// counts as 0, what is above 1 as 1.
  public var diversity: Double

  /// - Parameter diversity: From 0 to 1.
  public init(diversity: Double = 0.3) {
    self.diversity = diversity
  }

  /// - Complexity: O(*n* log *n* + *n* · *p* · *s*) for *p* picks at worst, with *s* terms in a
  ///   sentence; the products stop after ``GreedyRounds/largestWork`` steps, from where on the
  ///   values known last decide.
  public func pick(
    by scores: [Double], from document: Document, within budget: SummaryBudget
  ) -> [Int] {
    let diversity = diversity >= 0 ? min(diversity, 1) : 0
    let rows = CosineSimilarity().rows(for: document.body, vocabulary: document.vocabulary)
    let relevance = MinMaxScaling.scaled(scores)
    var redundancy = Redundancy(rows: rows)
    var meter = BudgetMeter(budget, for: document)
    var picks: [Int] = []
    var queue = LazyGainQueue(relevance.map { (1 - diversity) * $0 })
    while !meter.isFull {
      let best = queue.popBest(
        gain: { sentence in
          let likeness = redundancy.likeness(sentence, picks)
          return (1 - diversity) * relevance[sentence] - diversity * likeness
        },
        isOpen: { meter.fits($0) })
      guard let best, meter.take(best) else { break }
      picks.append(best)
    }
    return picks
  }
}

extension SparseMatrix<Double> {
  /// The product of two rows.
  func rowProduct(_ first: Int, _ second: Int) -> Double {
    var (one, other) = (places(inRow: first), places(inRow: second))
    var sum = 0.0
    while let left = one.first, let right = other.first {
      let (leftColumn, rightColumn) = (columnIndices[left], columnIndices[right])
      if leftColumn == rightColumn { sum += values[left] * values[right] }
      if leftColumn <= rightColumn { one = one.dropFirst() }
      if rightColumn <= leftColumn { other = other.dropFirst() }
    }
    return sum
  }
}

/// Numbers moved and divided so that they range from 0 to 1.
enum MinMaxScaling {
  /// All 0 when the numbers are equal.
  static func scaled(_ values: [Double]) -> [Double] {
    guard let least = values.min(), let most = values.max(), most > least else {
      return values.map { _ in 0 }
    }
    return values.map { ($0 - least) / (most - least) }
  }
}
