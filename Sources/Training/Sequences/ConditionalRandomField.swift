import RandomNumbers
import TextAnalysis

/// A linear-chain conditional random field over feature rows (Lafferty, McCallum, Pereira 2001,
/// "Conditional Random Fields: Probabilistic Models for Segmenting and Labeling Sequence Data").
///
/// Trained sentence by sentence with AdaGrad steps (Duchi, Hazan, Singer 2011); in each step every
/// feature is left out with probability `dropout` and the others count for more accordingly. The
/// result is the mean of the weights after each epoch from the third on. The sums over labellings
/// take the transition scores as they were up to `transitionInterval` steps ago, since making them
/// anew costs more than a short sequence. One thread, a seeded order, and an exponential function
/// of its own: the same input makes the same weights.
package struct ConditionalRandomField {
  let labelCount: Int
  let rowCount: Int
  private let labels: [UInt8]
  private let sequences: [Int]
  /// The feature rows of all positions, and where each position's begin.
  private let rows: [UInt32]
  private let bounds: [Int]
  private let state: AdaGradState
  private let options: Options
  /// Transitions that must not be, as `previous * labelCount + label`.
  private let forbidden: [Int]
  private var steps = 0
  private var lattice = ForwardBackward()
  private var kept: [UInt32] = []
  private var keptBounds: [Int] = []

  /// What can be tuned.
  package struct Options {
    package var epochs = 8
    package var step: Float = 0.1
    /// Added to the sum of squared gradients of a weight.
    package var damping: Float = 0.01
    package var dropout = 0.3
    /// Steps between two readings of the transition scores.
    package var transitionInterval = 1
    package var seed: UInt64 = 1

    package init() {}
  }

  /// - Parameters:
  ///   - mayFollow: Whether a label may follow another (nil: at the beginning).
  ///   - row: The row of the feature at an index of the set's features, or nil when it has none.
  package init(
    set: SequenceTrainingSet, labelCount: Int, rowCount: Int, options: Options,
    mayFollow: (Int?, Int) -> Bool, row: (Int) -> Int?
  ) {
    self.labelCount = labelCount
    self.rowCount = rowCount
    self.options = options
    labels = set.labels
    sequences = set.bounds
    var rows: [UInt32] = []
    var bounds = [0]
    for position in set.labels.indices {
      let start = position * set.featureCount
      for index in start..<start + set.featureCount {
        if let row = row(index) { rows.append(UInt32(row)) }
      }
      bounds.append(rows.count)
    }
    forbidden = (0...labelCount).flatMap { previous in
      (0..<labelCount).filter { !mayFollow(previous == labelCount ? nil : previous, $0) }
        .map { previous * labelCount + $0 }
    }
    self.rows = rows
    self.bounds = bounds
    state = AdaGradState(rowCount: rowCount + labelCount + 2)
  }

  /// The row of scores after label `previous`, or at the beginning.
  private func transitionRow(_ previous: Int?) -> Int { rowCount + (previous ?? labelCount) }

  /// Trains and returns the weights: a row for each feature row, one for each label, then start
  /// and end; `report` gets the number of the epoch and the share of the probability that went to
  /// wrong labels.
  package mutating func train(report: (Int, Double) -> Void) -> [FloatScores] {
    var order = Array(0..<sequences.count - 1)
    var random = SplitMix64(seed: options.seed)
    for epoch in 0..<options.epochs {
      order.shuffle(using: &random)
      var loss = 0.0
      for sequence in order {
        let range = sequences[sequence]..<sequences[sequence + 1]
        if !range.isEmpty { loss += step(range, random: &random) }
      }
      if epoch >= min(2, options.epochs - 1) { state.addToMean() }
      report(epoch, loss / Double(labels.count))
    }
    var weights = state.mean()
    for transition in forbidden {
      weights[rowCount + transition / labelCount][transition % labelCount] =
        AveragedPerceptron.impossible
    }
    return weights
  }

  /// One step on one sequence; returns its loss.
  private mutating func step(_ range: Range<Int>, random: inout SplitMix64) -> Double {
    drop(range, random: &random)
    let scale = Float(1 / (1 - options.dropout))
    lattice.begin(labelCount: labelCount, count: range.count)
    for position in 0..<range.count {
      var sum = FloatScores()
      for index in keptBounds[position]..<keptBounds[position + 1] {
        sum = sum + state.weights[Int(kept[index])]
      }
      lattice.setScores(sum, times: scale, at: position)
    }
    if steps % options.transitionInterval == 0 {
      lattice.setTransitions(state.weights + rowCount, forbidden: forbidden)
    }
    steps += 1
    lattice.run()
    var loss = 0.0
    for position in 0..<range.count {
      let right = Int(labels[range.lowerBound + position])
      let gradient = lattice.gradient(at: position, right: right, loss: &loss)
      for index in keptBounds[position]..<keptBounds[position + 1] {
        state.move(
          Int(kept[index]), along: gradient, step: options.step, damping: options.damping)
      }
      if position == 0 {
        // The transitions change less often and in larger lumps, hence the larger damping.
        state.move(transitionRow(nil), along: gradient, step: options.step, damping: 1)
      }
    }
    moveTransitions(range)
    return loss
  }

  private func moveTransitions(_ range: Range<Int>) {
    guard range.count > 1 else { return }
    var gradients = lattice.expectedTransitions()
    for position in range.dropFirst() {
      gradients[Int(labels[position - 1])][Int(labels[position])] += 1
    }
    for label in 0..<labelCount {
      state.move(transitionRow(label), along: gradients[label], step: options.step, damping: 1)
    }
  }

  /// Chooses the features that count in this step.
  private mutating func drop(_ range: Range<Int>, random: inout SplitMix64) {
    kept.removeAll(keepingCapacity: true)
    keptBounds.removeAll(keepingCapacity: true)
    keptBounds.append(0)
    let threshold = UInt64(options.dropout * 65536)
    for position in range {
      for index in bounds[position]..<bounds[position + 1]
      where random.next() >> 48 >= threshold {
        kept.append(rows[index])
      }
      keptBounds.append(kept.count)
    }
  }
}
