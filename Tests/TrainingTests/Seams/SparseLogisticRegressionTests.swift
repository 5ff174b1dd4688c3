import RandomNumbers
import Testing

@testable import Training

@Suite struct SparseLogisticRegressionTests {
  private static func fitted(penalty: Double) -> SparseLogisticRegression {
    // The first feature is in every row that is to be told, the second in all, the third in half of both.
    let rows = (0..<400).map { number in
      let isTold = number % 2 == 0
      let features: [Int32] = (isTold ? [0] : []) + [1] + (number % 4 < 2 ? [2] : [])
      return SparseLogisticRegression.Row(features: features, label: isTold, weight: 1)
    }
    var regression = SparseLogisticRegression(featureCount: 3, penalty: penalty)
    var generator = SplitMix64(seed: 1)
    for _ in 0..<200 { regression.pass(rows, using: &generator) }
    return regression
  }

  @Test func theFeatureThatTellsHasTheWeight() {
    let weights = Self.fitted(penalty: 0).weights
    #expect(weights[0] > 1)
    #expect(abs(weights[2]) < weights[0])
  }

  @Test func aPenaltyLeavesWeightsAtZero() {
    // No slope of a weight is greater than one where every row counts once.
    #expect(Self.fitted(penalty: 1).weights == [0, 0, 0])
    #expect(Self.fitted(penalty: 0.01).weights[0] > 0)
  }

  @Test func theSameRowsGiveTheSameWeights() {
    #expect(Self.fitted(penalty: 0.01).weights == Self.fitted(penalty: 0.01).weights)
  }
}
