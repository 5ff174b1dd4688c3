import KeywordExtraction

/// A tree that sorts rows by their values, with a value at each node: at a leaf the tree's, above one
/// what it would say if it ended there.
indirect enum RegressionTree: Equatable {
  case leaf(Double)
  /// Rows whose value in the column is at most the threshold go to `lower`.
  case split(
    column: Int, threshold: Double, value: Double, lower: RegressionTree, upper: RegressionTree)

  /// The value of the leaf that a row comes to.
  func value(of row: [Double]) -> Double {
    switch self {
    case .leaf(let value): value
    case .split(let column, let threshold, _, let lower, let upper):
      (row[column] > threshold ? upper : lower).value(of: row)
    }
  }

  /// The nodes as ``KeywordTrees`` take them.
  ///
  /// - Parameter features: The feature of each column.
  func nodes(_ features: [KeywordFeature]) -> [KeywordTrees.Node] {
    var nodes: [KeywordTrees.Node] = []
    write(to: &nodes, features)
    return nodes
  }

  private func write(to nodes: inout [KeywordTrees.Node], _ features: [KeywordFeature]) {
    switch self {
    case .leaf(let value): nodes.append(.leaf(value))
    case .split(let column, let threshold, let value, let lower, let upper):
      let place = nodes.count
      nodes.append(.leaf(value))
      lower.write(to: &nodes, features)
      nodes[place] = .split(features[column], at: threshold, upper: nodes.count, value: value)
      upper.write(to: &nodes, features)
    }
  }
}
