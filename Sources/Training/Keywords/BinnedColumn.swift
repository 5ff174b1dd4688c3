import TextAnalysis

/// The values of one column, each as the number of the interval between thresholds that it is in.
struct BinnedColumn {
  /// The most intervals of a column.
  static let mostBins = 256

  /// Between each interval and the next, in ascending order; a value equal to one is below it.
  let thresholds: [Double]
  /// For each row the number of its interval.
  let bins: [UInt8]

  /// Sorts values into intervals: one for each distinct value, or when there are more than
  /// ``mostBins`` about as many rows in each.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    let steps = sorted.indices.dropFirst().filter { sorted[$0] > sorted[$0 - 1] }
    var chosen: [Double] = []
    var start = 0
    for place in steps {
      let isFull = (place - start) * Self.mostBins >= sorted.count
      guard steps.count < Self.mostBins || isFull else { continue }
      chosen.append(Self.threshold(from: sorted[place - 1], to: sorted[place]))
      start = place
    }
    let thresholds = chosen
    self.thresholds = thresholds
    bins = values.map { value in
      UInt8(thresholds.indices.partitioningIndex { !(value > thresholds[$0]) })
    }
  }

  /// What parts two values: their middle with four decimals where these are enough, or else the
  /// lower one.
  private static func threshold(from lower: Double, to upper: Double) -> Double {
    let middle = (5_000 * (lower + upper)).rounded() / 10_000
    return middle >= lower && middle < upper ? middle : lower
  }
}
