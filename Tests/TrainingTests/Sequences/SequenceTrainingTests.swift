import Testing

@testable import Training

@Suite struct SequenceTrainingTests {
  /// Labels that the feature of a position tells (feature = label), but for feature 9, whose label is
  /// that of the position before: only transitions can tell it.
  private static let sequences: [[(feature: UInt32, label: UInt8)]] = [
    [(0, 0), (9, 0)], [(1, 1), (9, 1)], [(1, 1), (0, 0), (9, 0)], [(0, 0), (1, 1), (9, 1)],
  ]

  private static var set: SequenceTrainingSet {
    var set = SequenceTrainingSet(featureCount: 1)
    for sequence in sequences {
      for position in sequence {
        set.append(label: position.label, allowed: 0b11) { $0[0] = position.feature }
      }
      set.endSequence()
    }
    return set
  }

  /// The labels that the weights give each sequence.
  private static func labels(by weights: [FloatScores], rowCount: Int) -> [[UInt8]] {
    sequences.map { sequence in
      var paths = ViterbiPaths()
      paths.begin()
      var labels = [UInt8](repeating: 0, count: sequence.count)
      weights.withUnsafeBufferPointer { weights in
        guard let start = weights.baseAddress else { return }
        for position in sequence {
          paths.append(
            weights[Int(position.feature)], labelCount: 2, transitions: start + rowCount)
        }
        paths.labels(
          end: weights[rowCount + 3], labelCount: 2, transitions: start + rowCount, into: &labels)
      }
      return labels
    }
  }

  @Test func thePerceptronLearnsWhatFeaturesAndNeighboursTell() {
    let set = Self.set
    var perceptron = AveragedPerceptron(labelCount: 2, rowCount: 10) { _, _ in true }
    perceptron.train(on: set, rows: set.features, epochs: 20, seed: 1) { _, _ in }
    #expect(
      Self.labels(by: perceptron.averaged(), rowCount: 10)
        == Self.sequences.map { $0.map(\.label) })
  }

  @Test func theRandomFieldLearnsWhatFeaturesAndNeighboursTell() {
    let set = Self.set
    var options = ConditionalRandomField.Options()
    options.epochs = 40
    options.dropout = 0
    var field = ConditionalRandomField(
      set: set, labelCount: 2, rowCount: 10, options: options, mayFollow: { _, _ in true },
      row: { Int(set.features[$0]) })
    var losses: [Double] = []
    let weights = field.train { losses.append($1) }
    #expect(
      Self.labels(by: weights, rowCount: 10) == Self.sequences.map { $0.map(\.label) })
    #expect((losses.last ?? 1) < (losses.first ?? 0) / 2)
  }

  @Test func theSameSeedMakesTheSameWeights() {
    func weights() -> [[Float]] {
      let set = Self.set
      var field = ConditionalRandomField(
        set: set, labelCount: 2, rowCount: 10, options: ConditionalRandomField.Options(),
        mayFollow: { _, _ in true }, row: { Int(set.features[$0]) })
      return field.train { _, _ in }.map { [$0[0], $0[1]] }
    }
    #expect(weights() == weights())
  }

  @Test func whatMustNotFollowNeverDoes() {
    let set = Self.set
    var perceptron = AveragedPerceptron(labelCount: 2, rowCount: 10) { previous, label in
      previous != 0 || label != 0
    }
    perceptron.train(on: set, rows: set.features, epochs: 5, seed: 1) { _, _ in }
    for labels in Self.labels(by: perceptron.averaged(), rowCount: 10) {
      #expect(!zip(labels, labels.dropFirst()).contains { $0 == 0 && $1 == 0 })
    }
  }

  @Test func rareFeaturesHaveNoRow() {
    var set = SequenceTrainingSet(featureCount: 2)
    for features in [[5 << 8, 6 << 8], [5 << 8, 7 << 8], [5 << 8, 7 << 8]] as [[UInt32]] {
      set.append(label: 0, allowed: 1) {
        $0[0] = features[0]
        $0[1] = features[1]
      }
    }
    set.endSequence()
    let selection = FeatureSelection(set, least: 2)
    #expect(selection.features == [5 << 8, 7 << 8])
    #expect(selection.counts == [3, 2])
    #expect(selection.rows == [0, FeatureSelection.none, 0, 1, 0, 1])
  }
}
