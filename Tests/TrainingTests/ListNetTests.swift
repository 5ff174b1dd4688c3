import Testing

@testable import Training

@Suite struct ListNetTests {
  @Test func twoSentencesAreAsFarApartAsTheirTargets() throws {
    // Shares of 3/4 and 1/4 are ln 3 apart.
    let list = ListNet.List(rows: [[1], [0]], target: [0.75, 0.25], weight: 1)
    let weights = try ListNet(ridge: 1e-9).fit([list])
    #expect(abs(weights[0] - 1.0986122886681098) < 1e-5)
  }

  @Test func thePenaltyDrawsTowardsThePrior() throws {
    let list = ListNet.List(rows: [[1], [0]], target: [0.75, 0.25], weight: 1)
    let weights = try ListNet(ridge: 1e6, prior: [2]).fit([list])
    #expect(abs(weights[0] - 2) < 1e-5)
    #expect(try ListNet(prior: [0.5]).fit([]) == [0.5])
  }
}
