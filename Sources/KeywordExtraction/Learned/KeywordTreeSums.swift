import EmbeddedModels

/// The trees of ``KeywordTrees`` as `sumTrees` takes them: the splits of all trees one after the other,
/// each with the leaves that it leaves a row.
struct KeywordTreeSums: Sendable, Hashable {
  /// The most leaves of a tree: each has a bit.
  static let mostLeaves = 64

  private var splitCounts: [Int32] = []
  /// For each split where its feature is in a ``KeywordFeatureBlock``.
  private var places: [Int32] = []
  private var thresholds: [Double] = []
  /// For each split the leaves that a row above its threshold may still come to.
  private var kept: [UInt64] = []
  private var leaves: [Double] = []

  /// Adds a tree.
  ///
  /// - Parameters:
  ///   - tree: The places of its nodes, each before those below it.
  ///   - features: The feature of each node, or -1 at a leaf.
  ///   - uppers: Where the upper child of each split is.
  ///   - numbers: The thresholds of splits and the values of leaves.
  mutating func append(
    _ tree: Range<Int>, features: [Int32], uppers: [Int32], numbers: [Double]
  ) {
    var leavesBefore: [UInt64] = []
    var leafCount: UInt64 = 0
    for node in tree {
      leavesBefore.append(leafCount)
      guard features[node] < 0 else { continue }
      leafCount += 1
      leaves.append(numbers[node])
    }
    for node in tree where features[node] >= 0 {
      let upper = Int(uppers[node]) - tree.lowerBound
      let lower = leavesBefore[node - tree.lowerBound]
      places.append(features[node] * Int32(KeywordFeatureBlock.rowCount))
      thresholds.append(numbers[node])
      kept.append(~((1 << leavesBefore[upper]) &- (1 << lower)))
    }
    splitCounts.append(Int32(tree.count) - Int32(leafCount))
  }

  /// The sums of the trees' values for the rows of a block.
  func callAsFunction(for block: KeywordFeatureBlock) -> SIMD8<Double> {
    var sums = SIMD8<Double>()
    withUnsafeMutableBytes(of: &sums) { sums in
      guard let sums = sums.bindMemory(to: Double.self).baseAddress, !leaves.isEmpty else { return }
      sumTrees(splitCounts, splitCounts.count, places, thresholds, kept, leaves, block.values, sums)
    }
    return sums
  }
}

/// The features of eight candidates, side by side.
struct KeywordFeatureBlock {
  static let rowCount = 8

  /// The values of each feature one after the other.
  fileprivate var values = [Double](
    repeating: 0, count: rowCount * KeywordFeature.allCases.count)

  /// Takes a row.
  mutating func set(_ place: Int, to row: KeywordFeatureRow) {
    values.withUnsafeMutableBufferPointer { values in
      row.values.withUnsafeBufferPointer { row in
        for feature in 0..<row.count { values[feature * Self.rowCount + place] = row[feature] }
      }
    }
  }
}
