import Foundation
import RandomNumbers
import Testing

@testable import Training

@Suite struct GradientBoostingTests {
  /// Rows with values that come more than once, and labels that hang on two columns together.
  private struct Sample {
    var columns: [[Double]] = [[], [], []]
    var labels: [Bool] = []
    var weights: [Double] = []
    var scores: [Double] = []

    init(seed: UInt64, count: Int = 200) {
      var random = SplitMix64(seed: seed)
      for _ in 0..<count {
        let values = (0..<3).map { _ in (8 * random.nextUniform()).rounded() / 4 }
        for column in 0..<3 { columns[column].append(values[column]) }
        labels.append((values[0] > 1) == (values[2] > 0.5) && random.nextUniform() < 0.8)
        weights.append(0.5 + random.nextUniform())
        scores.append(random.nextUniform() - 1)
      }
    }

    func boosting(_ settings: GradientBoosting.Settings) -> GradientBoosting {
      GradientBoosting(
        settings, columns: columns, labels: labels, rowWeights: weights, scores: scores)
    }

    func row(_ number: Int) -> [Double] { columns.map { $0[number] } }

    func loss(_ scores: [Double]) -> Double {
      labels.indices.reduce(0) {
        $0 + weights[$1] * log(1 + exp(labels[$1] ? -scores[$1] : scores[$1]))
      }
    }
  }

  private func settings(count: Int = 1, leaves: Int, leastRows: Int = 1, shrinkage: Double = 0.5)
    -> GradientBoosting.Settings
  {
    GradientBoosting.Settings(
      count: count, leaves: leaves, shrinkage: shrinkage, leastRows: leastRows, penalty: 1)
  }

  @Test func fourRowsArePartedInTheMiddle() {
    // Gradients ±0.5 and curvatures 0.25: parted in the middle 2 · 1² / (0.5 + 1), more than
    // 0.5² / (0.25 + 1) + 0.5² / (0.75 + 1); the steps are ∓1 / 1.5.
    var boosting = GradientBoosting(
      settings(leaves: 2), columns: [[0, 1, 2, 3]], labels: [false, false, true, true],
      rowWeights: [1, 1, 1, 1], scores: [0, 0, 0, 0])
    #expect(
      boosting.trees() == [
        .split(column: 0, threshold: 1.5, value: 0, lower: .leaf(-0.3333), upper: .leaf(0.3333))
      ])
    #expect(boosting.scores == [-0.3333, -0.3333, 0.3333, 0.3333])
  }

  @Test func ofEqualSplitsTheFirstColumnAndTheLowestThresholdAreTaken() {
    var boosting = GradientBoosting(
      settings(leaves: 2), columns: [[7, 7, 7], [0, 1, 2], [0, 1, 2]],
      labels: [false, true, false], rowWeights: [1, 1, 1], scores: [0, 0, 0])
    guard case .split(let column, let threshold, _, _, _) = boosting.trees()[0] else {
      Issue.record("There is no split.")
      return
    }
    #expect((column, threshold) == (1, 0.5))
  }

  @Test func whatCannotBePartedIsALeafWithTheLogOdds() {
    var boosting = GradientBoosting(
      GradientBoosting.Settings(count: 40, leaves: 4, shrinkage: 1, leastRows: 1, penalty: 0),
      columns: [[2, 2, 2, 2]], labels: [true, true, true, false], rowWeights: [1, 1, 1, 1],
      scores: [0, 0, 0, 0])
    for tree in boosting.trees() {
      guard case .leaf = tree else {
        Issue.record("Equal rows were parted.")
        return
      }
    }
    #expect(abs(boosting.scores[0] - log(3)) < 1e-3)
  }

  /// A second way: sums over the rows themselves, for every value as a threshold.
  private func naiveTree(_ sample: Sample, leaves: Int, leastRows: Int) -> [[Int]] {
    func sums(_ rows: [Int]) -> (gradient: Double, curvature: Double) {
      rows.reduce((0, 0)) { sums, row in
        let probability = 1 / (1 + exp(-sample.scores[row]))
        return (
          sums.0 + sample.weights[row] * (probability - (sample.labels[row] ? 1 : 0)),
          sums.1 + sample.weights[row] * probability * (1 - probability)
        )
      }
    }
    func fall(_ rows: [Int]) -> Double {
      let (gradient, curvature) = sums(rows)
      return gradient * gradient / (curvature + 1)
    }
    var parts = [Array(sample.labels.indices)]
    while parts.count < leaves {
      var best: (gain: Double, part: Int, lower: [Int], upper: [Int])?
      for (number, part) in parts.enumerated() {
        for column in sample.columns {
          for threshold in Set(column).sorted() {
            let lower = part.filter { column[$0] <= threshold }
            let upper = part.filter { column[$0] > threshold }
            guard lower.count >= leastRows, upper.count >= leastRows else { continue }
            let gain = fall(lower) + fall(upper) - fall(part)
            if gain > (best?.gain ?? 0) + 1e-9 { best = (gain, number, lower, upper) }
          }
        }
      }
      guard let best else { break }
      parts.remove(at: best.part)
      parts += [best.lower, best.upper]
    }
    return parts
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func aTreePartsTheRowsAsSumsOverAllThresholdsDo(seed: UInt64) {
    let sample = Sample(seed: seed)
    var boosting = sample.boosting(settings(leaves: 6, leastRows: 8))
    let tree = boosting.trees()[0]
    let parts = naiveTree(sample, leaves: 6, leastRows: 8)
    for part in parts {
      #expect(Set(part.map { tree.value(of: sample.row($0)) }).count == 1)
    }
    let values = Set(sample.labels.indices.map { tree.value(of: sample.row($0)) })
    #expect(values.count == parts.count)
  }

  @Test func eachTreeLowersTheLoss() {
    let sample = Sample(seed: 7)
    var boosting = sample.boosting(settings(count: 30, leaves: 5, shrinkage: 0.1))
    var scores = sample.scores
    var loss = sample.loss(scores)
    for tree in boosting.trees() {
      for row in scores.indices { scores[row] += tree.value(of: sample.row(row)) }
      let next = sample.loss(scores)
      #expect(next < loss)
      loss = next
    }
    for row in scores.indices { #expect(abs(scores[row] - boosting.scores[row]) < 1e-9) }
  }

  @Test func manyValuesAreSortedIntoIntervalsOfAboutAsManyRows() {
    var random = SplitMix64(seed: 3)
    let values = (0..<5000).map { _ in random.nextUniform() }
    let column = BinnedColumn(values)
    #expect(column.thresholds.count < BinnedColumn.mostBins)
    #expect(column.thresholds == column.thresholds.sorted())
    for (value, bin) in zip(values, column.bins) {
      #expect(Int(bin) == column.thresholds.count { value > $0 })
    }
    var counts = [Int](repeating: 0, count: BinnedColumn.mostBins)
    for bin in column.bins { counts[Int(bin)] += 1 }
    #expect((counts.max() ?? 0) <= 21)
  }

  @Test func valuesThatAreNearHaveAThresholdBetweenThem() {
    let values = [0.123_456_1, 0.123_456_2, 0.123_456_3]
    #expect(BinnedColumn(values).bins == [0, 1, 2])
  }
}
