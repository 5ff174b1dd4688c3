import LinearAlgebra
import TextAnalysis
import Vectorization

/// Choice by score that passes over a sentence whose content a chosen one already has.
///
/// Source: cross-sentence informational subsumption of Radev, Jing, Styś and Tam 2004,
/// "Centroid-based Summarization of Multiple Documents", whose redundancy of two sentences is
/// 2·(words they share) / (words of both). Departures: a redundant sentence is set behind all
/// others instead of being marked down by a share of the best score; it is taken only when the
/// budget has room left.
public struct SubsumptionSelector: SentenceSelector {
  /// From which redundancy on a sentence is passed over; above 0, since otherwise every sentence is.
  public var threshold: Double

  public init(threshold: Double = 0.7) {
    self.threshold = threshold
  }

  /// - Complexity: O(*n* log *n* + *n* · *p* · *s*) for *p* picks at worst, with *s* terms in a
  ///   sentence; comparisons stop after ``GreedyRounds/largestWork`` steps.
  public func pick(
    by scores: [Double], from document: Document, within budget: SummaryBudget
  ) -> [Int] {
    let counts = TermCountMatrix(document.body, vocabulary: document.vocabulary).counts
    var meter = BudgetMeter(budget, for: document)
    var isTaken = [Bool](repeating: false, count: scores.count)
    var picks: [Int] = []
    var work = 0
    for sentence in TopSentences.ranking(by: scores) {
      if meter.isFull { break }
      guard meter.fits(sentence) else { continue }
      var isSubsumed = false
      for pick in picks where !isSubsumed && work < GreedyRounds.largestWork {
        isSubsumed = Self.redundancy(counts, sentence, pick) >= threshold
        work += counts.places(inRow: sentence).count + counts.places(inRow: pick).count
      }
      if !isSubsumed, meter.take(sentence) {
        isTaken[sentence] = true
        picks.append(sentence)
      }
    }
    return picks + TopSentences.fill(&meter, by: scores, leavingOut: isTaken)
  }

  /// Twice the words two sentences share over the words of both, repeats counted.
  static func redundancy(_ counts: SparseMatrix<Double>, _ first: Int, _ second: Int) -> Double {
    var (one, other) = (counts.places(inRow: first), counts.places(inRow: second))
    let total =
      one.reduce(0) { $0 + counts.values[$1] } + other.reduce(0) { $0 + counts.values[$1] }
    var shared = 0.0
    while let left = one.first, let right = other.first {
      let (leftColumn, rightColumn) = (counts.columnIndices[left], counts.columnIndices[right])
      if leftColumn == rightColumn { shared += min(counts.values[left], counts.values[right]) }
      if leftColumn <= rightColumn { one = one.dropFirst() }
      if rightColumn <= leftColumn { other = other.dropFirst() }
    }
    return total > 0 ? 2 * shared / total : 0
  }
}
