import Foundation
import Testing

@testable import Training

@Suite struct ForwardBackwardTests {
  private func lattice(of sums: LabellingSums) -> ForwardBackward {
    var lattice = ForwardBackward()
    lattice.begin(labelCount: sums.labelCount, count: sums.scores.count)
    for (position, scores) in sums.scores.enumerated() {
      lattice.setScores(LabellingSums.row(scores), times: 1, at: position)
    }
    let rows = sums.transitions.map(LabellingSums.row)
    rows.withUnsafeBufferPointer { rows in
      if let start = rows.baseAddress {
        lattice.setTransitions(start, forbidden: sums.forbidden)
      }
    }
    lattice.run()
    return lattice
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func marginalsAreThoseOfAllLabellings(seed: UInt64) {
    var sums = LabellingSums.seeded(seed, labels: 3, positions: 4)
    // Label 2 does not begin, and does not follow label 0.
    if seed > 2 { sums.forbidden = [3 * 3 + 2, 0 * 3 + 2] }
    let lattice = lattice(of: sums)
    for position in 0..<4 {
      var loss = 0.0
      let gradient = lattice.gradient(at: position, right: 1, loss: &loss)
      for label in 0..<3 {
        let probability = sums.probability { $0[position] == label }
        let expected = (label == 1 ? 1 : 0) - probability
        #expect(abs(Double(gradient[label]) - expected) < 1e-5)
      }
      #expect(abs(loss - (1 - sums.probability { $0[position] == 1 })) < 1e-6)
    }
  }

  @Test(arguments: [7, 8, 9] as [UInt64])
  func expectedTransitionsAreThoseOfAllLabellings(seed: UInt64) {
    var sums = LabellingSums.seeded(seed, labels: 3, positions: 5)
    if seed == 9 { sums.forbidden = [1 * 3 + 0] }
    let expected = lattice(of: sums).expectedTransitions()
    for previous in 0..<3 {
      for label in 0..<3 {
        let count = (1..<5).reduce(0.0) { count, position in
          count + sums.probability { $0[position - 1] == previous && $0[position] == label }
        }
        #expect(abs(-Double(expected[previous][label]) - count) < 1e-5)
      }
    }
  }

  /// The gradient of the log likelihood by differences of the log of the sum over all labellings.
  @Test func theGradientIsThatOfTheLogLikelihood() {
    let sums = LabellingSums.seeded(11, labels: 3, positions: 4)
    let right = [0, 2, 1, 1]
    let lattice = lattice(of: sums)
    let step = 1e-5
    for position in 0..<4 {
      var loss = 0.0
      let gradient = lattice.gradient(at: position, right: right[position], loss: &loss)
      for label in 0..<3 {
        var (more, less) = (sums, sums)
        more.scores[position][label] += step
        less.scores[position][label] -= step
        let slope =
          (label == right[position] ? 1 : 0) - (more.logPartition - less.logPartition) / (2 * step)
        #expect(abs(Double(gradient[label]) - slope) < 1e-4)
      }
    }
  }

  @Test(arguments: [-60, -3.7, -0.1, 0, 0.34, 1, 12.5, 60])
  func theExponentialIsThatOfTheCLibrary(x: Double) {
    #expect(abs(ForwardBackward.exponential(x) / exp(x) - 1) < 1e-14)
  }
}
