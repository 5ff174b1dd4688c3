import Foundation

@testable import Training

/// A sequence small enough to add up all its labellings one by one.
struct LabellingSums {
  let labelCount: Int
  /// For each position the score of each label.
  var scores: [[Double]]
  /// For each label, and at last for the beginning, the score of each label after it.
  var transitions: [[Double]]
  /// Transitions that must not be, as `previous * labelCount + label`.
  var forbidden: [Int] = []

  /// All labellings with what the exponential is taken of; those that must not be are left out.
  var labellings: [(labels: [Int], score: Double)] {
    var all: [[Int]] = [[]]
    for _ in scores { all = all.flatMap { start in (0..<labelCount).map { start + [$0] } } }
    return all.compactMap { labels in
      var sum = 0.0
      var previous = labelCount
      for (position, label) in labels.enumerated() {
        if forbidden.contains(previous * labelCount + label) { return nil }
        sum += scores[position][label] + transitions[previous][label]
        previous = label
      }
      return (labels, sum)
    }
  }

  var logPartition: Double { log(labellings.reduce(0) { $0 + exp($1.score) }) }

  /// The probability of the labellings for which `holds`.
  func probability(_ holds: ([Int]) -> Bool) -> Double {
    labellings.reduce(0) { $0 + (holds($1.labels) ? exp($1.score - logPartition) : 0) }
  }

  /// The best labelling.
  var best: [Int] { labellings.max { $0.score < $1.score }?.labels ?? [] }

  /// One with scores that a seed gives, from −2 to 2.
  static func seeded(_ seed: UInt64, labels: Int, positions: Int) -> LabellingSums {
    var state = seed
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 40) / Double(1 << 24) * 4 - 2
    }
    return LabellingSums(
      labelCount: labels, scores: (0..<positions).map { _ in (0..<labels).map { _ in next() } },
      transitions: (0...labels).map { _ in (0..<labels).map { _ in next() } })
  }

  /// A row of scores as training keeps them.
  static func row(_ scores: [Double]) -> FloatScores {
    var row = FloatScores()
    for (label, score) in scores.enumerated() { row[label] = Float(score) }
    return row
  }
}
