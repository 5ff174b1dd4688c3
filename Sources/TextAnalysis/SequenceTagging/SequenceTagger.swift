/// Labels sequences with the best path through a linear model of order 1.
///
/// The score of a labelling is the sum of the start score, the weights of the features of each
/// position, the transition scores between neighbours, and the end score; `decode` finds the
/// labelling with the highest score exactly (Viterbi 1967). Of equal paths the one with lower
/// labels, decided from the end, is taken.
///
/// How a language supplies features: it makes for each position `featureCount` hashes (32 bits,
/// one for each feature template, the template's number mixed in, well mixed in the high bits; see
/// ``FeatureHash``), passes their rows to ``SequenceModel/scores(ofRows:)``, and gives the sum, minus a
/// large number for labels that are impossible at that position, to `append`. Training and
/// tagging must make the same hashes, so the language keeps them in one function.
///
/// The value holds its scratch memory: make one for a document and use it for all sequences.
///
/// - Complexity: O(*n* × *L*²) for *n* positions and *L* labels, 32 at a time; memory O(*n*).
package struct SequenceTagger: Sendable {
  /// A score that keeps a label out; sums of a few of them still fit in 16 bits.
  package static let forbidden: Int16 = -6000
  private static let floor: Int16 = -16000

  private let start: LabelScores
  private let end: LabelScores
  private let steps: Steps
  /// `intoLabel[l]` holds the transition scores from every label to *l*.
  private let intoLabel: [LabelScores]
  /// Best scores of paths that end in each label, position after position, the highest being 0.
  private var paths = [LabelScores](repeating: LabelScores(), count: 64)
  private var count = 0

  /// - Parameter transitions: Scores of row 0 from the start, row 1 to the end, row 2 + *l* from
  ///   label *l*.
  package init(labelCount: Int, transitions: (Int) -> LabelScores) {
    start = transitions(0)
    end = transitions(1)
    let steps = (0..<labelCount).map { transitions(2 + $0) }
    self.steps = Steps(fromLabel: steps)
    var into = [LabelScores](repeating: LabelScores(repeating: Self.floor), count: labelCount)
    for previous in 0..<labelCount {
      for label in 0..<labelCount { into[label][previous] = steps[previous][label] }
    }
    intoLabel = into
  }

  /// Begins a new sequence.
  @inline(__always)
  package mutating func begin() {
    count = 0
  }

  /// Adds a position whose labels have these scores.
  @inline(__always)
  package mutating func append(_ scores: LabelScores) {
    if count == paths.count { paths += paths }
    var best = count == 0 ? start : steps.best(from: paths[count - 1])
    best = best &+ scores
    best = best &+ (0 &- best.highest)
    best.raise(to: LabelScores(repeating: Self.floor))
    paths[count] = best
    count += 1
  }

  /// The transitions between labels.
  private struct Steps: Sendable {
    let fromLabel: [LabelScores]
    /// `limits[b][l]` is the highest score with which a path that ends in label *l* can be left out
    /// where the best path, whose score is 0, ends in *b*: to every next label the way from *b* is no
    /// worse.
    let limits: [LabelScores]

    init(fromLabel: [LabelScores]) {
      self.fromLabel = fromLabel
      limits = fromLabel.map { best in
        LabelScores(fromLabel.map { best.leastLead(over: $0) }, rest: .max)
      }
    }

    /// The scores of the best paths that go one step on from `paths`, the best paths to a position.
    @inline(__always)
    func best(from paths: LabelScores) -> LabelScores {
      let leading = paths.best
      var best = fromLabel[leading]
      best.raise(to: LabelScores(repeating: SequenceTagger.floor))
      // Most paths are too far behind to be the best to any label.
      let others = paths.labels(above: limits[leading])
      if others != 0 { best.raise(by: fromLabel, from: paths, of: others) }
      return best
    }
  }

  /// Ends the sequence and writes the best label of each position.
  @inline(__always)
  package mutating func decode(into labels: UnsafeMutableBufferPointer<UInt8>) {
    defer { count = 0 }
    guard count > 0 else { return }
    var label = (paths[count - 1] &+ end).best
    labels[count - 1] = UInt8(truncatingIfNeeded: label)
    var position = count - 2
    while position >= 0 {
      label = (paths[position] &+ intoLabel[label]).best
      labels[position] = UInt8(truncatingIfNeeded: label)
      position -= 1
    }
  }
}
