import RandomNumbers
import Testing

@testable import Training

@Suite struct SparseConditionalLogitTests {
  /// Three gaps; the second is the one to be chosen where a word with the first feature is in front of it
  /// and a gap has the second, and none otherwise. The third feature is everywhere.
  private static func choice(isSeam: Bool) -> SparseConditionalLogit.Choice {
    .init(
      words: [[2], isSeam ? [0, 2] : [2], [2]],
      gaps: [
        .init(words: 1, features: [2]), .init(words: 2, features: [1]),
        .init(words: 3, features: []),
      ], chosen: isSeam ? 1 : nil, weight: 1)
  }

  private static func fitted(penalty: Double) -> SparseConditionalLogit {
    let choices = (0..<200).map { choice(isSeam: $0 % 2 == 0) }
    var logit = SparseConditionalLogit(featureCount: 3, penalty: penalty)
    var generator = SplitMix64(seed: 1)
    for _ in 0..<1_000 { logit.pass(choices, using: &generator) }
    return logit
  }

  @Test func sharesAreThoseOfExponentialsAndOfNone() {
    // Before a step all gaps have the score of the constant, −3.
    let logit = SparseConditionalLogit(featureCount: 3, penalty: 0)
    let each = 0.049787 / (1 + 3 * 0.049787)
    for share in logit.shares(of: Self.choice(isSeam: true)) { #expect(abs(share - each) < 1e-6) }
  }

  @Test func wordsInFrontAndTheGapTellTheSeam() {
    let logit = Self.fitted(penalty: 0)
    #expect(logit.shares(of: Self.choice(isSeam: true))[1] > 0.9)
    #expect(logit.shares(of: Self.choice(isSeam: false)).reduce(0, +) < 0.1)
    #expect(logit.weights[0] > 1)
  }

  @Test func aPenaltyLeavesWeightsAtZero() {
    // No slope of a weight is greater than three words of a choice.
    #expect(Self.fitted(penalty: 4).weights == [0, 0, 0])
    #expect(Self.fitted(penalty: 0.01).weights[0] > 0)
  }

  @Test func theSameChoicesGiveTheSameWeights() {
    #expect(Self.fitted(penalty: 0.01).weights == Self.fitted(penalty: 0.01).weights)
  }
}
