import Foundation
import Testing

@testable import Training

@Suite struct LogisticRegressionTests {
  private func regression(_ rows: [([Double], Bool)]) -> LogisticRegression {
    var regression = LogisticRegression(featureCount: rows[0].0.count)
    for (values, label) in rows {
      regression.values += values
      regression.labels.append(label)
      regression.rowWeights.append(1)
    }
    return regression
  }

  @Test func aConstantHasTheLogOddsAndNoPenalty() throws {
    let regression = regression([([1], true), ([1], true), ([1], true), ([1], false)])
    let weights = try regression.fit(penalty: 0.01, used: [true])
    #expect(abs(weights[0] - log(3)) < 1e-5)
  }

  @Test func aFeatureOfTwoValuesHasTheDifferenceOfTheLogOdds() throws {
    let rows =
      [([1.0, 0.0], true)] + Array(repeating: ([1.0, 0.0], false), count: 3)
      + Array(repeating: ([1.0, 1.0], true), count: 3) + [([1.0, 1.0], false)]
    let weights = try regression(rows).fit(penalty: 1e-9, used: [true, true])
    #expect(abs(weights[0] - log(1 / 3)) < 1e-5)
    #expect(abs(weights[1] - 2 * log(3)) < 1e-5)
  }

  @Test func aFeatureThatIsNotUsedHasNoWeight() throws {
    let weights = try regression([([1, 2], true), ([1, 0], false)]).fit(
      penalty: 1, used: [true, false])
    #expect(weights[1] == 0)
  }

  @Test func noWeightsNearbyAreBetter() throws {
    let rows: [([Double], Bool)] = [
      ([1, 0.5, 3], true), ([1, 0.1, 1], false), ([1, 0.9, 2], true), ([1, 0.4, 5], false),
      ([1, 0.8, 1], true), ([1, 0.2, 4], true),
    ]
    let penalty = 0.05
    let weights = try regression(rows).fit(penalty: penalty, used: [true, true, true])
    // The penalty is on weights of features scaled to unit variance.
    let deviations = (0..<3).map { column in
      let values = rows.map { $0.0[column] }
      let mean = values.reduce(0, +) / 6
      return (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 6).squareRoot()
    }
    func loss(_ weights: [Double]) -> Double {
      var loss = 0.0
      for column in 1..<3 {
        let scaled = weights[column] * deviations[column]
        loss += penalty / 2 * scaled * scaled
      }
      for (values, label) in rows {
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        loss += log(1 + exp(label ? -sum : sum))
      }
      return loss
    }
    for index in 0..<3 {
      for step in [-1e-3, 1e-3] {
        var moved = weights
        moved[index] += step
        #expect(loss(moved) > loss(weights))
      }
    }
  }
}
