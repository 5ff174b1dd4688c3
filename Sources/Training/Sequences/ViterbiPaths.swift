/// The best paths through a sequence with floating-point scores, for training.
struct ViterbiPaths {
  private(set) var count = 0
  private var best: [FloatScores] = []

  mutating func begin() {
    count = 0
  }

  /// Adds a position; row `row` of `transitions` holds the scores after label `row`, and row
  /// `labelCount` those at the beginning.
  @inline(__always)
  mutating func append(
    _ scores: FloatScores, labelCount: Int, transitions: UnsafePointer<FloatScores>
  ) {
    if best.count == count { best.append(FloatScores()) }
    best.withUnsafeMutableBufferPointer { best in
      guard count > 0 else {
        best[0] = transitions[labelCount] + scores
        return
      }
      var highest = FloatScores(repeating: -.greatestFiniteMagnitude)
      let previous = UnsafeRawPointer(best.baseAddress! + (count - 1))
        .assumingMemoryBound(to: Float.self)
      for label in 0..<labelCount { highest.raise(to: transitions[label] + previous[label]) }
      best[count] = highest + scores
    }
    count += 1
  }

  /// The labels of the best path, with `end` added to the scores of the last position.
  func labels(
    end: FloatScores, labelCount: Int, transitions: UnsafePointer<FloatScores>,
    into labels: inout [UInt8]
  ) {
    var label = (best[count - 1] + end).highestLabel(labelCount)
    for position in stride(from: count - 1, through: 0, by: -1) {
      labels[position] = UInt8(label)
      guard position > 0 else { return }
      var highest = -Float.greatestFiniteMagnitude
      let target = label
      for previous in 0..<labelCount {
        let path = best[position - 1][previous] + transitions[previous][target]
        if path > highest {
          highest = path
          label = previous
        }
      }
    }
  }
}
