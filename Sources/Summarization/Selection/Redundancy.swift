import LinearAlgebra

/// The largest cosine of each sentence with those chosen so far, computed as far as it is asked for.
struct Redundancy {
  /// From this cosine on a sentence says nearly to the word what another one says, as when a page
  /// holds its first sentence twice.
  static let repetition = 0.8

  private let rows: SparseMatrix<Double>
  private var likeness: [Double]
  private var checked: [Int]
  private var work = 0

  init(rows: SparseMatrix<Double>) {
    self.rows = rows
    likeness = [Double](repeating: 0, count: rows.rows)
    checked = [Int](repeating: 0, count: rows.rows)
  }

  /// The largest cosine of `sentence` with `picks`, which only grow from call to call; after
  /// ``GreedyRounds/largestWork`` steps the last known one.
  mutating func likeness(_ sentence: Int, _ picks: [Int]) -> Double {
    while checked[sentence] < picks.count, work < GreedyRounds.largestWork {
      let other = picks[checked[sentence]]
      likeness[sentence] = max(likeness[sentence], rows.rowProduct(sentence, other))
      checked[sentence] += 1
      work += rows.places(inRow: sentence).count + rows.places(inRow: other).count
    }
    return likeness[sentence]
  }
}
