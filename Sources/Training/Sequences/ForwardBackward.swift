/// Sums over all labellings of a sequence (forward-backward; Rabiner 1989), for the gradient of a
/// conditional random field.
///
/// Sums are scaled to 1 at each position, so that long sequences stay in range.
struct ForwardBackward {
  private var labelCount = 0
  private var count = 0
  /// exp(score) of each label at each position.
  private var scores: [Double] = []
  private var forward: [Double] = []
  private var backward: [Double] = []
  /// exp(transition score); the last row is the beginning.
  private var transitions: [Double] = []

  /// Makes room for a sequence of `count` positions.
  mutating func begin(labelCount: Int, count: Int) {
    self.labelCount = labelCount
    self.count = count
    while scores.count < count * labelCount {
      scores.append(0)
      forward.append(0)
      backward.append(0)
    }
    while transitions.count < (labelCount + 1) * labelCount { transitions.append(0) }
  }

  mutating func setScores(_ sums: FloatScores, times scale: Float, at position: Int) {
    for label in 0..<labelCount {
      let score = max(-60, min(60, sums[label] * scale))
      scores[position * labelCount + label] = Self.exponential(Double(score))
    }
  }

  /// Takes the transition scores: a row for each previous label, then the beginning's; those at the
  /// indexes `forbidden` of the rows laid end to end are impossible.
  mutating func setTransitions(_ rows: UnsafePointer<FloatScores>, forbidden: [Int]) {
    for previous in 0...labelCount {
      for label in 0..<labelCount {
        transitions[previous * labelCount + label] = Self.exponential(Double(rows[previous][label]))
      }
    }
    for transition in forbidden { transitions[transition] = 0 }
  }

  /// Fills in the forward and backward sums.
  mutating func run() {
    forward.withUnsafeMutableBufferPointer { forward in
      for position in 0..<count {
        let row = position * labelCount
        for label in 0..<labelCount { forward[row + label] = 0 }
        let before = row - labelCount
        for previous in position == 0 ? labelCount..<labelCount + 1 : 0..<labelCount {
          let weight = position == 0 ? 1 : forward[before + previous]
          for label in 0..<labelCount {
            forward[row + label] += weight * transitions[previous * labelCount + label]
          }
        }
        var sum = 0.0
        for label in 0..<labelCount {
          forward[row + label] *= scores[row + label]
          sum += forward[row + label]
        }
        for label in 0..<labelCount { forward[row + label] /= sum }
      }
    }
    runBackward()
  }

  private mutating func runBackward() {
    backward.withUnsafeMutableBufferPointer { backward in
      for label in 0..<labelCount { backward[(count - 1) * labelCount + label] = 1 }
      for position in stride(from: count - 2, through: 0, by: -1) {
        let next = (position + 1) * labelCount
        var sum = 0.0
        for label in 0..<labelCount {
          var total = 0.0
          for following in 0..<labelCount {
            total +=
              transitions[label * labelCount + following] * scores[next + following]
              * backward[next + following]
          }
          backward[next - labelCount + label] = total
          sum += total
        }
        for label in 0..<labelCount { backward[next - labelCount + label] /= sum }
      }
    }
  }

  /// The gradient of the log-likelihood in the scores at `position`: what is right minus what is
  /// expected; adds the probability that a label drawn there would be wrong to `loss`.
  func gradient(at position: Int, right: Int, loss: inout Double) -> FloatScores {
    let row = position * labelCount
    var sum = 0.0
    for label in 0..<labelCount { sum += forward[row + label] * backward[row + label] }
    var gradient = FloatScores()
    for label in 0..<labelCount {
      let probability = forward[row + label] * backward[row + label] / sum
      gradient[label] = Float((label == right ? 1 : 0) - probability)
      if label == right { loss += 1 - probability }
    }
    return gradient
  }

  /// Minus the expected number of each transition between positions, a row for each previous label.
  func expectedTransitions() -> [FloatScores] {
    var expected = [Double](repeating: 0, count: labelCount * labelCount)
    var terms = expected
    for position in 1..<count {
      let row = position * labelCount
      var sum = 0.0
      for previous in 0..<labelCount {
        let before = forward[row - labelCount + previous]
        for label in 0..<labelCount {
          let term =
            before * transitions[previous * labelCount + label] * scores[row + label]
            * backward[row + label]
          terms[previous * labelCount + label] = term
          sum += term
        }
      }
      for index in terms.indices { expected[index] += terms[index] / sum }
    }
    return (0..<labelCount).map { previous in
      var gradients = FloatScores()
      for label in 0..<labelCount {
        gradients[label] = -Float(expected[previous * labelCount + label])
      }
      return gradients
    }
  }

  /// eˣ for |x| < 700 from additions and multiplications only, so that every machine gives the
  /// same bits: a power of two times a Taylor polynomial on ±ln 2 / 2.
  static func exponential(_ x: Double) -> Double {
    let power = (x * 1.442_695_040_888_963_4).rounded()
    let rest = x - power * 0.693_147_180_559_945_3
    var sum = 1.0
    for factor in stride(from: 13.0, through: 1, by: -1) { sum = 1 + sum * rest / factor }
    return sum * Double(bitPattern: UInt64(1023 + Int(power)) << 52)
  }
}
