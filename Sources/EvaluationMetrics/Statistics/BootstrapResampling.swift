import RandomNumbers

/// Draws documents with replacement, again and again, to see how much a figure owes to the choice
/// of documents.
///
/// Equal seeds draw equal documents, on every machine and for every system, so that the resampled
/// figures of two systems are paired. The generator is `SplitMix64`; each of its numbers gives two
/// documents, first the low and then the high 32 bits *b*, as ⌊*bn* / 2³²⌋.
///
/// Source: B. Efron and R. J. Tibshirani (1993), "An Introduction to the Bootstrap", chapter 13.
public struct BootstrapResampling: Sendable, Hashable {
  /// How often the documents are drawn anew.
  public let resamples: Int
  /// Where the generator starts.
  public let seed: UInt64

  /// - Parameter resamples: At least 1.
  public init(resamples: Int = 1000, seed: UInt64 = 12345) {
    precondition(resamples >= 1, "A bootstrap needs at least one resample.")
    self.resamples = resamples
    self.seed = seed
  }

  /// The figure of each resample, in the order drawn; empty when there are no documents.
  ///
  /// - Complexity: O(*rn*) for *r* resamples of *n* documents.
  public func figures(of statistics: DocumentStatistics) -> [Double] {
    precondition(statistics.count <= Int(UInt32.max), "Resampling takes at most 2³² documents.")
    guard statistics.count > 0 else { return [] }
    var generator = SplitMix64(seed: seed)
    var sums = [Double](repeating: 0, count: statistics.aggregation.width)
    return (0..<resamples).map { _ in
      for index in sums.indices { sums[index] = 0 }
      if sums.count == 1 {
        sums[0] = Self.drawSum(of: statistics.values, &generator)
      } else {
        Self.drawSums(of: statistics.values, into: &sums, &generator)
      }
      return statistics.figure(ofSums: sums)
    }
  }

  /// The interval that holds the middle share of the resampled figures.
  ///
  /// Percentiles are interpolated linearly between the two nearest figures.
  ///
  /// - Parameter confidence: Above 0 and below 1.
  public func interval(
    of statistics: DocumentStatistics, confidence: Double = 0.95
  ) -> ConfidenceInterval {
    ConfidenceInterval(
      figure: statistics.figure, resampled: figures(of: statistics), confidence: confidence)
  }

  /// The sum of as many values as there are, drawn with replacement.
  private static func drawSum(of values: [Double], _ generator: inout SplitMix64) -> Double {
    let count = UInt64(values.count)
    return values.withUnsafeBufferPointer { values in
      var sums = (0.0, 0.0)
      for _ in 0..<(values.count / 2) {
        let bits = generator.next()
        sums.0 += values[document(bits, of: count)]
        sums.1 += values[document(bits >> 32, of: count)]
      }
      if values.count % 2 == 1 {
        sums.0 += values[document(generator.next(), of: count)]
      }
      return sums.0 + sums.1
    }
  }

  /// Likewise for rows of several values.
  private static func drawSums(
    of values: [Double], into sums: inout [Double], _ generator: inout SplitMix64
  ) {
    let width = sums.count
    let rows = values.count / width
    var bits: UInt64 = 0
    for draw in 0..<rows {
      bits = draw % 2 == 0 ? generator.next() : bits >> 32
      let row = document(bits, of: UInt64(rows)) * width
      for column in 0..<width { sums[column] += values[row + column] }
    }
  }

  /// The document that the low 32 bits stand for.
  @inline(__always)
  private static func document(_ bits: UInt64, of count: UInt64) -> Int {
    Int(truncatingIfNeeded: ((bits & 0xFFFF_FFFF) &* count) >> 32)
  }
}
