import TextAnalysis

/// Regression trees over a candidate's features, whose values add to the weighted sum what products
/// and steps of features say.
///
/// Each node has a value: at a leaf it is the tree's, above one what the tree would say if it ended
/// there; values are logarithms of odds.
///
/// Source: Friedman 2001, “Greedy function approximation: a gradient boosting machine”.
public struct KeywordTrees: Sendable, Hashable {
  /// A node; the lower child of a split is the node after it.
  public struct Node: Sendable, Hashable {
    /// The feature that is compared, as the raw value of its case; -1 at a leaf.
    var feature: Int32
    /// Where the child for values above the threshold is; 0 at a leaf.
    var upper: Int32 = 0
    /// The greatest value that goes to the lower child; 0 at a leaf.
    var threshold = 0.0
    var value: Double

    /// A leaf.
    public static func leaf(_ value: Double) -> Node { Node(feature: -1, value: value) }

    /// A split.
    ///
    /// - Parameter upper: The place of the upper child among all nodes.
    public static func split(
      _ feature: KeywordFeature, at threshold: Double, upper: Int, value: Double
    ) -> Node {
      Node(
        feature: Int32(feature.rawValue), upper: Int32(upper), threshold: threshold, value: value)
    }
  }

  // The nodes of all trees, each before those below it, one array for each field.
  private var features: [Int32] = []
  private var uppers: [Int32] = []
  /// The thresholds of splits and the values of leaves.
  private var numbers: [Double] = []
  /// The value of each node.
  private var values: [Double] = []
  /// Where each tree begins.
  private var roots: [Int32] = []
  /// What adds up the trees' values.
  private var total = KeywordTreeSums()

  /// No trees.
  public init() {}

  /// Adds a tree, whose splits count places from its own first node.
  public mutating func append(_ tree: [Node]) {
    precondition(
      1..<2 * KeywordTreeSums.mostLeaves ~= tree.count,
      "A tree has at least one node and at most 64 leaves.")
    let first = Int32(features.count)
    roots.append(first)
    for var node in tree {
      if node.feature >= 0 { node.upper += first }
      append(node)
    }
    finishTree()
  }

  /// Notes that all nodes of the last tree are there.
  private mutating func finishTree() {
    guard let root = roots.last else { return }
    total.append(
      Int(root)..<features.count, features: features, uppers: uppers, numbers: numbers)
  }

  private mutating func append(_ node: Node) {
    features.append(node.feature)
    uppers.append(node.upper)
    numbers.append(node.feature >= 0 ? node.threshold : node.value)
    values.append(node.value)
  }

  /// The sums of the trees' values for the candidates whose features are in a block.
  func sums(for block: KeywordFeatureBlock) -> SIMD8<Double> { total(for: block) }

  /// Adds to `parts`, one for each feature, what the features say for a candidate: each step from a
  /// node to its child adds the difference of their values to the feature compared, and a root's
  /// value goes to ``KeywordFeature/one``, so that all add up to ``sums(for:)``.
  ///
  /// Source: Saabas 2014, “Interpreting random forests”.
  func add(to parts: inout [Double], for row: KeywordFeatureRow) {
    for root in roots {
      var place = Int(root)
      parts[KeywordFeature.one.rawValue] += values[place]
      while features[place] >= 0 {
        let (split, feature) = (place, Int(features[place]))
        place = row.values[feature] > numbers[split] ? Int(uppers[split]) : split + 1
        parts[feature] += values[place] - values[split]
      }
    }
  }
}

extension KeywordTrees {
  /// Reads trees from text: a node a line, each split before its lower child and that before its
  /// upper; a split is the name of a feature, a threshold and a value, a leaf a value alone. Lines
  /// that begin with `#` are notes.
  ///
  /// - Throws: ``KeywordWeightsError`` for a line that is no node, a name that no feature has, a tree
  ///   without its last leaves, and one of more than 64.
  public init(text: String) throws(KeywordWeightsError) {
    let bytes = Array(text.utf8)
    let trees = bytes.withUnsafeBufferPointer { utf8 in
      Result { () throws(KeywordWeightsError) in try KeywordTrees(utf8: utf8) }
    }
    self = try trees.get()
  }

  /// The same from UTF-8.
  init(utf8: UnsafeBufferPointer<UInt8>) throws(KeywordWeightsError) {
    var names = Vocabulary()
    let known = KeywordFeature.allCases
    for feature in known { _ = names.intern(feature.name) }
    // The splits of the tree at hand that are not complete, each below the one before.
    var open: [Int] = []
    var fields: [UnsafeBufferPointer<UInt8>] = []
    for line in utf8.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      Self.split(line, into: &fields)
      if open.isEmpty { roots.append(Int32(features.count)) }
      if fields.count == 3 {
        let threshold = try Self.number(fields[1], in: line)
        let value = try Self.number(fields[2], in: line)
        guard let name = names.number(of: fields[0]) else {
          throw .unknownFeature(String(decoding: fields[0], as: UTF8.self))
        }
        open.append(features.count)
        append(.split(known[Int(name)], at: threshold, upper: 0, value: value))
        continue
      }
      guard fields.count == 1 else { throw .badLine(String(decoding: line, as: UTF8.self)) }
      append(.leaf(try Self.number(fields[0], in: line)))
      while let split = open.last, uppers[split] > 0 { open.removeLast() }
      if let split = open.last {
        uppers[split] = Int32(features.count)
      } else {
        let nodes = features.count - Int(roots[roots.count - 1])
        guard nodes < 2 * KeywordTreeSums.mostLeaves else { throw .largeTree }
        finishTree()
      }
    }
    guard open.isEmpty else { throw .endlessTree }
  }

  /// Puts what is between the spaces of a line into `fields`, in place of what is there.
  private static func split(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, into fields: inout [UnsafeBufferPointer<UInt8>]
  ) {
    fields.removeAll(keepingCapacity: true)
    var rest = line
    while let first = rest.firstIndex(where: { $0 != 0x20 }) {
      rest = rest[first...]
      let end = rest.firstIndex(of: 0x20) ?? rest.endIndex
      fields.append(UnsafeBufferPointer(rebasing: rest[..<end]))
      rest = rest[end...]
    }
  }

  private static func number(
    _ field: UnsafeBufferPointer<UInt8>, in line: Slice<UnsafeBufferPointer<UInt8>>
  ) throws(KeywordWeightsError) -> Double {
    guard let number = DecimalNumber.double(field) else {
      throw .badLine(String(decoding: line, as: UTF8.self))
    }
    return number
  }

  /// The text that ``init(text:)`` reads.
  ///
  /// - Parameter note: What the file is and where it comes from, in one line.
  public func text(note: String) -> String {
    var lines = ["# " + note]
    for (node, value) in values.enumerated() {
      if features[node] >= 0 {
        let name = KeywordFeature.allCases[Int(features[node])].name
        lines.append("\(name) \(numbers[node]) \(value)")
      } else {
        lines.append("\(value)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
