internal import CMath

/// Common subsequences in which a run of *k* consecutive matches weighs *k* to some power.
///
/// Source: C.-Y. Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries",
/// section 3.3.
struct WeightedLCS: Sendable {
  /// The power; above 1 it favours consecutive matches.
  let exponent: Double
  /// The weights of runs of 0, 1, 2 … tokens, as far as they were needed.
  private var weights: [Double] = []

  init(exponent: Double) {
    self.exponent = exponent
  }

  /// The weight of a run of `length` tokens.
  func weight(ofRun length: Double) -> Double { pow(length, exponent) }

  /// The length of the run whose weight is `weight`.
  func length(of weight: Double) -> Double { pow(weight, 1 / exponent) }

  /// The weight of the common subsequence that the table of weights ends with.
  ///
  /// - Complexity: O(*mn*) time and *mn* bytes for sequences of *m* and *n* tokens.
  mutating func weight(
    of reference: ArraySlice<Int32>, and hypothesis: ArraySlice<Int32>
  ) -> Double {
    table(reference, hypothesis).weight
  }

  /// Adds to `marks` the positions in `reference` of the common subsequence that a walk back
  /// through the table of weights meets, stepping back in the reference where that loses nothing.
  ///
  /// - Complexity: O(*mn*) time and *mn* bytes for sequences of *m* and *n* tokens.
  mutating func mark(
    _ reference: ArraySlice<Int32>, _ hypothesis: ArraySlice<Int32>, in marks: inout [Bool]
  ) {
    let steps = table(reference, hypothesis).steps
    var row = reference.count
    var column = hypothesis.count
    while row > 0, column > 0 {
      switch steps[(row - 1) * hypothesis.count + column - 1] {
      case .match:
        row -= 1
        column -= 1
        marks[row] = true
      case .up: row -= 1
      case .left: column -= 1
      }
    }
  }

  private enum Step: UInt8 {
    case match
    case up
    case left
  }

  /// For each pair of positions the step back from it, and the weight at the end.
  private mutating func table(
    _ reference: ArraySlice<Int32>, _ hypothesis: ArraySlice<Int32>
  ) -> (steps: [Step], weight: Double) {
    let longest = min(reference.count, hypothesis.count) + 1
    while weights.count <= longest { weights.append(weight(ofRun: Double(weights.count))) }
    let width = hypothesis.count
    var steps: [Step] = []
    steps.reserveCapacity(reference.count * width)
    // Entry j + 1 belongs to column j; one row of each is enough.
    var scores = [Double](repeating: 0, count: width + 1)
    var runs = [Int](repeating: 0, count: width + 1)
    for token in reference {
      var diagonalScore = 0.0
      var diagonalRun = 0
      for (column, other) in hypothesis.enumerated() {
        let aboveScore = scores[column + 1]
        let aboveRun = runs[column + 1]
        if token == other {
          // In this order of operations, so that ties fall as they do in ROUGE-1.5.5.
          scores[column + 1] = diagonalScore + weights[diagonalRun + 1] - weights[diagonalRun]
          runs[column + 1] = diagonalRun + 1
          steps.append(.match)
        } else {
          steps.append(aboveScore >= scores[column] ? .up : .left)
          scores[column + 1] = max(aboveScore, scores[column])
          runs[column + 1] = 0
        }
        diagonalScore = aboveScore
        diagonalRun = aboveRun
      }
    }
    return (steps, scores[width])
  }
}
