/// Labelled sequences with their features, laid out end to end.
package struct SequenceTrainingSet {
  /// The number of features of a position.
  let featureCount: Int
  /// The features of all positions, position after position.
  package private(set) var features: [UInt32] = []
  /// The right label of each position.
  package private(set) var labels: [UInt8] = []
  /// The labels that are possible at each position, a bit for each.
  private(set) var allowed: [UInt32] = []
  /// Where each sequence begins, and the end of the last.
  private(set) var bounds: [Int] = [0]

  package init(featureCount: Int) {
    self.featureCount = featureCount
  }

  /// The number of sequences.
  package var count: Int { bounds.count - 1 }

  /// Adds a position to the sequence that is being filled; `write` fills in its features.
  package mutating func append(
    label: UInt8, allowed mask: UInt32, write: (UnsafeMutableBufferPointer<UInt32>) -> Void
  ) {
    let start = features.count
    features.append(contentsOf: repeatElement(0, count: featureCount))
    features.withUnsafeMutableBufferPointer {
      write(UnsafeMutableBufferPointer(rebasing: $0[start...]))
    }
    labels.append(label)
    allowed.append(mask)
  }

  /// Closes the sequence that is being filled.
  package mutating func endSequence() {
    bounds.append(labels.count)
  }

  /// `scores` with the labels that `mask` does not name kept out.
  @inline(__always)
  func restrict(_ scores: FloatScores, to mask: UInt32) -> FloatScores {
    scores + Self.restriction(mask)
  }

  @inline(__always)
  private static func restriction(_ mask: UInt32) -> FloatScores {
    var scores = FloatScores()
    scores.a = restriction(mask)
    scores.b = restriction(mask >> 8)
    scores.c = restriction(mask >> 16)
    scores.d = restriction(mask >> 24)
    return scores
  }

  /// 0 for each of the low eight labels of `mask`, a score that keeps a label out for the others.
  @inline(__always)
  private static func restriction(_ mask: UInt32) -> SIMD8<Float> {
    let bits = SIMD8<Int32>(repeating: Int32(truncatingIfNeeded: ~mask))
    let absent = (bits &>> SIMD8(0, 1, 2, 3, 4, 5, 6, 7)) & SIMD8(repeating: 1)
    return SIMD8<Float>(absent) * AveragedPerceptron.impossible
  }
}
