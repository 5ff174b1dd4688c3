/// Grows one tree from the derivatives of the rows, the leaf first whose split lets the loss fall
/// most.
struct TreeGrowth {
  /// A leaf and the best split of it.
  struct Leaf {
    /// Its rows, in ascending order.
    fileprivate(set) var rows: [Int32]
    fileprivate var sum: Derivatives
    /// For each column and each of its intervals the derivatives of the leaf's rows there.
    fileprivate var histogram: [Derivatives]
    fileprivate var split: Split?
    /// The node of the tree.
    fileprivate var node: Int
  }

  /// A split of a leaf.
  struct Split: Equatable {
    var column: Int
    /// The last interval of the lower side.
    var bin: Int
    /// Twice what the loss falls by.
    var gain: Double
  }

  /// A node as it is grown; without children it is a leaf.
  private struct Node {
    var value: Double
    var split: Split?
    var lower = 0
    var upper = 0
  }

  private let settings: GradientBoosting.Settings
  private let columns: [BinnedColumn]
  private let derivatives: [Derivatives]
  private var nodes: [Node] = []
  private(set) var leaves: [Leaf] = []

  init(
    _ settings: GradientBoosting.Settings, columns: [BinnedColumn], derivatives: [Derivatives]
  ) {
    self.settings = settings
    self.columns = columns
    self.derivatives = derivatives
    let rows = Array(0..<Int32(derivatives.count))
    add(rows, histogram: histogram(of: rows))
  }

  /// Splits leaves until there are enough or none is the better for it.
  mutating func grow() {
    while leaves.count < settings.leaves {
      var best: (leaf: Int, split: Split)?
      for (number, leaf) in leaves.enumerated() {
        if let split = leaf.split, split.gain > best?.split.gain ?? 0 { best = (number, split) }
      }
      guard let best else { return }
      divide(best.leaf, by: best.split)
    }
  }

  /// What the tree says of the rows of a leaf.
  func value(of leaf: Leaf) -> Double { nodes[leaf.node].value }

  /// The tree as far as it is grown.
  var tree: RegressionTree { tree(at: 0) }

  private func tree(at place: Int) -> RegressionTree {
    let node = nodes[place]
    guard let split = node.split else { return .leaf(node.value) }
    return .split(
      column: split.column, threshold: columns[split.column].thresholds[split.bin],
      value: node.value, lower: tree(at: node.lower), upper: tree(at: node.upper))
  }

  private mutating func divide(_ number: Int, by split: Split) {
    let leaf = leaves.remove(at: number)
    let bins = columns[split.column].bins
    let lower = leaf.rows.filter { bins[Int($0)] <= split.bin }
    let upper = leaf.rows.filter { bins[Int($0)] > split.bin }
    // The side with fewer rows is counted; the other is the rest.
    let isLowerCounted = lower.count <= upper.count
    let counted = histogram(of: isLowerCounted ? lower : upper)
    let rest = zip(leaf.histogram, counted).map { $0 - $1 }
    nodes[leaf.node].split = split
    nodes[leaf.node].lower = nodes.count
    add(lower, histogram: isLowerCounted ? counted : rest)
    nodes[leaf.node].upper = nodes.count
    add(upper, histogram: isLowerCounted ? rest : counted)
  }

  /// Adds a leaf with a node for it.
  private mutating func add(_ rows: [Int32], histogram: [Derivatives]) {
    var sum = Derivatives()
    for row in rows { sum += derivatives[Int(row)] }
    let step = settings.shrinkage * sum.step(penalty: settings.penalty)
    // Zero is added because the file should not tell 0 from -0.
    nodes.append(Node(value: (10_000 * step).rounded() / 10_000 + 0))
    var leaf = Leaf(rows: rows, sum: sum, histogram: histogram, node: nodes.count - 1)
    leaf.split = bestSplit(of: leaf)
    leaves.append(leaf)
  }

  private func histogram(of rows: [Int32]) -> [Derivatives] {
    let width = BinnedColumn.mostBins
    var histogram = [Derivatives](repeating: Derivatives(), count: columns.count * width)
    histogram.withUnsafeMutableBufferPointer { histogram in
      for (number, column) in columns.enumerated() where !column.thresholds.isEmpty {
        column.bins.withUnsafeBufferPointer { bins in
          for row in rows {
            histogram[number * width + Int(bins[Int(row)])] += derivatives[Int(row)]
          }
        }
      }
    }
    return histogram
  }

  private func bestSplit(of leaf: Leaf) -> Split? {
    let width = BinnedColumn.mostBins
    let whole = leaf.sum.fall(penalty: settings.penalty)
    var best: Split?
    for (number, column) in columns.enumerated() {
      var lower = Derivatives()
      for bin in column.thresholds.indices {
        lower += leaf.histogram[number * width + bin]
        let upper = leaf.sum - lower
        guard lower.count >= settings.leastRows, upper.count >= settings.leastRows else { continue }
        let gain =
          lower.fall(penalty: settings.penalty) + upper.fall(penalty: settings.penalty) - whole
        if gain > best?.gain ?? 0 { best = Split(column: number, bin: bin, gain: gain) }
      }
    }
    return best
  }
}
