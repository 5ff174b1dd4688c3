import LinearAlgebra
import Testing

@testable import GraphRanking

@Suite struct GraphRankingErrorTests {
  @Test func messagesSayWhatWasGivenAndWhatToDo() {
    #expect(
      GraphRankingError.invalidWeight(node: 7).description
        == "Node 7 has a weight that is negative or not finite, or weights whose sum cannot be "
        + "divided by. Give weights of 0 or more, none beyond 1e-300 ... 1e300.")
    #expect(
      GraphRankingError.invalidTeleport.description
        == "The teleport vector is no distribution. Give finite numbers of 0 or more, not all 0.")
    #expect(
      GraphRankingError.noConvergence(iterations: 3, error: 0.5, tolerance: 0.25).description
        == "After 3 iterations the scores may still be wrong by 0.5, more than 0.25. "
        + "Allow more iterations or a larger tolerance.")
  }
}
