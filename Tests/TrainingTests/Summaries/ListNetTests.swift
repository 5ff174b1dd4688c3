import Foundation
import Testing

@testable import Training

@Suite struct ListNetTests {
  @Test func twoSentencesAreToldApartByTheLogOddsOfTheirTargets() throws {
    // With one predictor that only the first sentence has, its share is 1 / (1 + e⁻ʷ).
    let list = ListNet.List(rows: [[1], [0]], target: [0.8, 0.2], weight: 1)
    let weights = try ListNet(ridge: 0, stepCount: 50).fit([list])
    #expect(abs(weights[0] - log(4)) < 1e-6)
  }

  @Test func thePenaltyDrawsTowardsThePrior() throws {
    let list = ListNet.List(rows: [[1], [0]], target: [0.8, 0.2], weight: 1)
    let free = try ListNet(ridge: 0, stepCount: 50).fit([list])[0]
    let drawn = try ListNet(ridge: 1, prior: [-2], stepCount: 50).fit([list])[0]
    #expect(drawn > -2)
    #expect(drawn < free)
    // Where the slopes of both parts meet: (w + 2) = 0.8 − 1 / (1 + e⁻ʷ).
    #expect(abs((drawn + 2) - (0.8 - 1 / (1 + exp(-drawn)))) < 1e-5)
  }

  @Test func noWeightsNearbyAreBetter() throws {
    let lists = [
      ListNet.List(
        rows: [[1, 0.5], [0.2, -1], [0, 0.3]], target: [0.6, 0.3, 0.1], weight: 1),
      ListNet.List(rows: [[0.4, 2], [1, 1]], target: [0.3, 0.7], weight: 2),
    ]
    let ridge = 0.05
    let weights = try ListNet(ridge: ridge, stepCount: 50).fit(lists)
    func loss(_ weights: [Double]) -> Double {
      var loss = ridge * 3 / 2 * weights.reduce(0) { $0 + $1 * $1 }
      for list in lists {
        let scores = list.rows.map { $0[0] * weights[0] + $0[1] * weights[1] }
        let sum = scores.reduce(0) { $0 + exp($1) }
        for (target, score) in zip(list.target, scores) {
          loss -= list.weight * target * log(exp(score) / sum)
        }
      }
      return loss
    }
    for index in 0..<2 {
      for step in [-1e-3, 1e-3] {
        var moved = weights
        moved[index] += step
        #expect(loss(moved) > loss(weights))
      }
    }
  }

  @Test func listsThatSayNothingLeaveThePrior() throws {
    let even = ListNet.List(rows: [[1], [0]], target: [0.5, 0.5], weight: 1)
    #expect(try ListNet(prior: [0.25]).fit([even]) == [0.25])
  }
}
