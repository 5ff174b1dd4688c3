import RandomNumbers
import TextAnalysis

/// The averaged structured perceptron for sequences (Collins 2002, "Discriminative Training Methods
/// for Hidden Markov Models"), over hashed features.
///
/// Each sequence is labelled with the weights so far; where the labelling is wrong, the weights of
/// the right one are raised and those of the wrong one lowered by 1. The result is the mean of the
/// weights over all steps. One thread, in an order that a fixed seed gives: the same input makes
/// the same weights.
package struct AveragedPerceptron {
  let labelCount: Int
  let rowCount: Int
  private let weights: WeightTable
  /// The share of the training that has passed.
  private var progress: Float = 0

  /// - Parameter mayFollow: Whether a label may follow another (nil: at the beginning).
  package init(labelCount: Int, rowCount: Int, mayFollow: (Int?, Int) -> Bool) {
    precondition(labelCount <= LabelScores.capacity, "A sequence model has at most 32 labels.")
    self.labelCount = labelCount
    self.rowCount = rowCount
    weights = WeightTable(rowCount: rowCount + labelCount + 2)
    for previous in 0...labelCount {
      for label in 0..<labelCount
      where !mayFollow(previous == labelCount ? nil : previous, label) {
        weights.current[rowCount + previous][label] = Self.impossible
      }
    }
  }

  /// A weight that keeps a label out.
  package static let impossible: Float = -1e6

  /// Row of the scores after label `previous`, or at the beginning.
  private func transitionRow(_ previous: Int?) -> Int { rowCount + (previous ?? labelCount) }
  private var endRow: Int { rowCount + labelCount + 1 }
  private var transitions: UnsafePointer<FloatScores> {
    UnsafePointer(weights.current + rowCount)
  }

  /// Trains for `epochs` passes over `set`, in an order shuffled anew for each; `rows` are the rows
  /// of the set's features.
  package mutating func train(
    on set: SequenceTrainingSet, rows: [UInt32], epochs: Int, seed: UInt64,
    report: (Int, Double) -> Void
  ) {
    var order = Array(0..<set.count)
    var random = SplitMix64(seed: seed)
    let total = Double(set.count * epochs)
    var steps = 0
    var paths = ViterbiPaths()
    var given: [UInt8] = []
    for epoch in 0..<epochs {
      order.shuffle(using: &random)
      var wrong = 0
      for sequence in order {
        steps += 1
        progress = Float(Double(steps) / total)
        let range = set.bounds[sequence]..<set.bounds[sequence + 1]
        label(range, of: set, rows, paths: &paths, into: &given)
        wrong += update(range, of: set, rows, given: given)
      }
      report(epoch, Double(wrong) / Double(set.labels.count))
    }
  }

  private func label(
    _ range: Range<Int>, of set: SequenceTrainingSet, _ rows: [UInt32], paths: inout ViterbiPaths,
    into labels: inout [UInt8]
  ) {
    while labels.count < range.count { labels.append(0) }
    paths.begin()
    for position in range {
      paths.append(
        scores(position, of: set, rows), labelCount: labelCount, transitions: transitions)
    }
    paths.labels(
      end: weights.current[endRow], labelCount: labelCount, transitions: transitions, into: &labels)
  }

  @inline(__always)
  private func scores(
    _ position: Int, of set: SequenceTrainingSet, _ rows: [UInt32]
  ) -> FloatScores {
    var sum = FloatScores()
    rows.withUnsafeBufferPointer { rows in
      let start = position * set.featureCount
      for index in start..<start + set.featureCount where rows[index] != FeatureSelection.none {
        sum = sum + weights.current[Int(rows[index])]
      }
    }
    return set.restrict(sum, to: set.allowed[position])
  }

  /// Moves the weights where `given` is wrong; returns at how many positions it is.
  private func update(
    _ range: Range<Int>, of set: SequenceTrainingSet, _ rows: [UInt32], given: [UInt8]
  ) -> Int {
    var wrong = 0
    var before: (right: Int, given: Int)?
    for position in range {
      let right = Int(set.labels[position])
      let given = Int(given[position - range.lowerBound])
      if right != given {
        wrong += 1
        let start = position * set.featureCount
        for index in start..<start + set.featureCount where rows[index] != FeatureSelection.none {
          move(Int(rows[index]), from: given, to: right)
        }
      }
      if right != given || before?.right != before?.given {
        weights.add(1, row: transitionRow(before?.right), label: right, progress)
        weights.add(-1, row: transitionRow(before?.given), label: given, progress)
      }
      before = (right, given)
    }
    if let before, before.right != before.given {
      move(endRow, from: before.given, to: before.right)
    }
    return wrong
  }

  @inline(__always)
  private func move(_ row: Int, from given: Int, to right: Int) {
    weights.add(1, row: row, label: right, progress)
    weights.add(-1, row: row, label: given, progress)
  }

  /// The averaged weights: a row for each feature row, one for each label, then start and end.
  package func averaged() -> [FloatScores] {
    (0..<rowCount + labelCount + 2).map { row in
      var mean = weights.current[row]
      for label in 0..<labelCount { mean[label] -= weights.weighted[row][label] }
      return mean
    }
  }
}

/// Weights and the sums that their mean is made from, in memory that is never copied.
private final class WeightTable {
  let current: UnsafeMutablePointer<FloatScores>
  /// Sum over all changes of the change times the share of the training that had passed.
  let weighted: UnsafeMutablePointer<FloatScores>

  init(rowCount: Int) {
    current = .allocate(capacity: rowCount)
    current.initialize(repeating: FloatScores(), count: rowCount)
    weighted = .allocate(capacity: rowCount)
    weighted.initialize(repeating: FloatScores(), count: rowCount)
  }

  deinit {
    current.deallocate()
    weighted.deallocate()
  }

  @inline(__always)
  func add(_ change: Float, row: Int, label: Int, _ progress: Float) {
    UnsafeMutableRawPointer(current + row).assumingMemoryBound(to: Float.self)[label] += change
    UnsafeMutableRawPointer(weighted + row).assumingMemoryBound(to: Float.self)[label] +=
      change * progress
  }
}
