import Testing

@testable import Training

@Suite struct PyramidRegressionTests {
  private func item(_ traits: [Double], times: Double, weight: Double = 1)
    -> PyramidRegression.Case
  {
    PyramidRegression.Case(
      traits: traits, share: times / 10, sentenceCount: 10, weight: weight)
  }

  @Test func theTargetIsHowManyTimesAnEvenShareTheOpeningHas() {
    #expect(item([], times: 1).target == 0.25)
    #expect(item([], times: 3).target == 0.5)
    #expect(item([], times: 0).target == 0)
  }

  @Test func theSumHasMeanZeroAndDeviationOneHalf() throws {
    // The second trait is the same everywhere.
    let (weights, constant) = try PyramidRegression().fit([
      item([1, 7], times: 3), item([3, 7], times: 9),
    ])
    #expect(weights[1] == 0)
    #expect(abs(weights[0] + constant + 0.5) < 1e-12)
    #expect(abs(3 * weights[0] + constant - 0.5) < 1e-12)
  }

  @Test func whatSaysNothingGivesNothing() throws {
    let (weights, constant) = try PyramidRegression().fit([
      item([1], times: 3), item([1], times: 9),
    ])
    #expect(weights == [0])
    #expect(constant == 0)
  }
}
