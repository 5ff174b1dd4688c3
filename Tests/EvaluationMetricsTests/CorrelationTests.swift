import Testing
import TextAnalysis

@testable import EvaluationMetrics

@Suite struct CorrelationTests {
  @Test func coefficientsAreThoseWorkedByHand() throws {
    let (first, second) = ([1.0, 2, 3, 4], [1.0, 3, 2, 4])
    // Five pairs agree and one does not; r of ranks that are the numbers is 4/5.
    #expect(try abs(#require(Correlation.kendall.coefficient(first, second)) - 4.0 / 6) < 1e-12)
    #expect(try abs(#require(Correlation.pearson.coefficient(first, second)) - 0.8) < 1e-12)
    #expect(try abs(#require(Correlation.spearman.coefficient(first, second)) - 0.8) < 1e-12)
  }

  @Test func tiesShareRanksAndAreNoPairs() throws {
    #expect(Correlation.ranks([5, 1, 5, 0]) == [3.5, 2, 3.5, 1])
    // Of three pairs one is tied in the first list: 2 / √(2·3).
    let tau = try #require(Correlation.kendall.coefficient([1, 1, 2], [1, 2, 3]))
    #expect(abs(tau - 2 / 6.0.squareRoot()) < 1e-12)
  }

  @Test(arguments: Correlation.allCases) func equalNumbersHaveNone(correlation: Correlation) {
    #expect(correlation.coefficient([1, 1, 1], [1, 2, 3]) == nil)
    #expect(correlation.coefficient([], []) == nil)
    #expect(correlation.coefficient([0.1, 0.1, 0.1], [1, 2, 3]) == nil)
  }

  @Test func holmRaisesTheLeastMost() {
    let adjusted = HolmCorrection.adjusted([0.01, 0.04, 0.03])
    for (value, expected) in zip(adjusted, [0.03, 0.06, 0.06]) {
      #expect(abs(value - expected) < 1e-12)
    }
    #expect(HolmCorrection.adjusted([0.6, 0.7]) == [1, 1])
    #expect(HolmCorrection.adjusted([]) == [])
  }

  @Test func allPairsAreComparedOnce() {
    let systems = [[0.1, 0.2], [0.1, 0.2], [0.8, 0.9]].map { DocumentStatistics(scores: $0) }
    let pairs = PairwiseComparison(systems, trials: 99).pairs
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
    #expect(pairs[0].difference == 0 && pairs[0].pValue == 1)
    #expect(abs(pairs[2].difference - 0.7) < 1e-12)
    #expect(pairs.allSatisfy { $0.adjustedPValue >= $0.pValue })
  }

  /// Tables of the t distribution, as printed in books.
  @Test(arguments: [(6.314, 1, 0.05), (2.920, 2, 0.05), (2.353, 3, 0.05), (2.764, 10, 0.01)])
  func tailsOfStudentsDistribution(t: Double, freedom: Int, tail: Double) {
    let upper = StudentDistribution.upperTail(t, degreesOfFreedom: freedom)
    #expect(abs(upper - tail) < 2e-4)
    #expect(abs(StudentDistribution.upperTail(-t, degreesOfFreedom: freedom) - (1 - tail)) < 2e-4)
  }

  @Test func williamsAsksForFourSystemsAndADifference() throws {
    #expect(WilliamsTest.pValue(first: 0.9, second: 0.5, between: 0.5, count: 3) == nil)
    #expect(WilliamsTest.pValue(first: 1, second: 1, between: 1, count: 9) == nil)
    let equal = try #require(
      WilliamsTest.pValue(first: 0.7, second: 0.7, between: 0.5, count: 20))
    #expect(abs(equal - 0.5) < 1e-12)
    let better = try #require(
      WilliamsTest.pValue(first: 0.9, second: 0.3, between: 0.4, count: 30))
    let worse = try #require(
      WilliamsTest.pValue(first: 0.3, second: 0.9, between: 0.4, count: 30))
    #expect(better < 0.01)
    #expect(abs(better + worse - 1) < 1e-12)
  }

  @Test func judgementsAreComparedBySystemAndByDocument() throws {
    func judgement(
      _ system: String, _ document: String, _ score: Double, _ figure: Double
    ) -> JudgementCorrelation.Judgement {
      JudgementCorrelation.Judgement(
        system: system, document: document, score: score,
        texts: [.score(Score(precision: figure, recall: figure))])
    }
    let correlation = JudgementCorrelation(
      [
        judgement("a", "1", 1, 0.1), judgement("b", "1", 2, 0.2), judgement("c", "1", 3, 0.3),
        judgement("a", "2", 3, 0.1), judgement("b", "2", 2, 0.2), judgement("c", "2", 1, 0.3),
        judgement("a", "3", 4, 0.5), judgement("b", "3", 4, 0.1), judgement("c", "3", 4, 0.2),
      ], measureCount: 1, figure: .f1)
    #expect(correlation.systems == ["a", "b", "c"])
    #expect(correlation.documentCount == 3)
    // The first document agrees, the second disagrees, the third has equal judgements.
    let summary = correlation.summary(0, .kendall)
    #expect(summary.coefficient == 0 && summary.count == 2)
    // The mean judgements are 8/3 for every system.
    #expect(correlation.system(0, .pearson).coefficient == nil)
  }
}
