import EvaluationMetrics
import Testing

/// Figures from a separate program: SplitMix64 written anew in Python, sums and percentiles by
/// NumPy 2.4, exact and large-sample figures by SciPy 1.17.
@Suite struct ResamplingTests {
  private let first = DocumentStatistics(
    scores: [0.41, 0.35, 0.52, 0.28, 0.47, 0.39, 0.60, 0.33, 0.45, 0.50, 0.37])
  private let second = DocumentStatistics(
    scores: [0.45, 0.33, 0.58, 0.31, 0.47, 0.44, 0.66, 0.30, 0.52, 0.55, 0.36])
  private let counts = zip(
    [3.0, 2, 5, 1, 4, 4, 6, 3, 2, 5, 4],
    zip([10.0, 8, 12, 5, 9, 9, 11, 10, 7, 12, 10], [8.0, 9, 10, 6, 9, 8, 12, 9, 8, 10, 9])
  ).map { MatchCounts(hits: $0, inReference: $1.0, inHypothesis: $1.1) }

  private func isNear(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(value - expected) <= tolerance
  }

  @Test func intervalsOfMeansAreThoseOfTheReferenceProgram() {
    let interval = BootstrapResampling().interval(of: first)
    #expect(isNear(interval.figure, 4.67 / 11))
    #expect(isNear(interval.mean, 0.4245090909090909))
    #expect(isNear(interval.lower, 0.37363636363636366))
    #expect(isNear(interval.upper, 0.47818181818181815))
  }

  @Test func intervalsAreNearSciPys() {
    // scipy.stats.bootstrap, percentile method, 200,000 resamples: 0.37273, 0.47909.
    let interval = BootstrapResampling(resamples: 20_000, seed: 7).interval(of: first)
    #expect(isNear(interval.lower, 0.37273, 0.002))
    #expect(isNear(interval.upper, 0.47909, 0.002))
  }

  @Test func intervalsOfSummedCountsAreThoseOfTheReferenceProgram() {
    let statistics = DocumentStatistics(counts: counts, aggregation: .f1OfSums)
    let interval = BootstrapResampling().interval(of: statistics)
    #expect(isNear(interval.figure, 0.3880597014925373))
    #expect(isNear(interval.mean, 0.38708187208349715))
    #expect(isNear(interval.lower, 0.32763759283945915))
    #expect(isNear(interval.upper, 0.44242014937231844))
  }

  @Test func otherAggregationsDivideSums() {
    #expect(DocumentStatistics(counts: counts, aggregation: .precisionOfSums).figure == 39.0 / 98)
    #expect(DocumentStatistics(counts: counts, aggregation: .recallOfSums).figure == 39.0 / 103)
  }

  @Test func pairedDifferencesAreThoseOfTheReferenceProgram() throws {
    let comparison = SystemComparison([("a", first), ("b", second)], test: .bootstrap)
    let row = comparison.rows[1]
    let difference = try #require(row.difference)
    #expect(isNear(difference.figure, 0.3 / 11))
    #expect(isNear(difference.lower, 0.0054318181818181635))
    #expect(isNear(difference.upper, 0.04636363636363644))
    #expect(row.pValue == 8.0 / 1001)
    #expect(comparison.rows[0].pValue == nil)
  }

  @Test func approximateRandomizationIsThatOfTheReferenceProgram() {
    let test = PairedTest.approximateRandomization
    #expect(test.pValue(baseline: first, system: second) == 49.0 / 1001)
    // scipy.stats.permutation_test over all 2,048 swaps: 88 / 2048.
    let many = test.pValue(baseline: first, system: second, trials: 100_000)
    #expect(isNear(many, 88.0 / 2048, 0.003))
  }

  @Test func threeEqualGainsComeTrueInAQuarterOfAllSwaps() {
    // Of the eight ways to swap, all and none give a difference as large as the one found.
    let zero = DocumentStatistics(scores: [0, 0, 0])
    let one = DocumentStatistics(scores: [0.1, 0.1, 0.1])
    let p = PairedTest.approximateRandomization.pValue(
      baseline: zero, system: one, trials: 40_000)
    #expect(isNear(p, 0.25, 0.01))
  }

  @Test(arguments: PairedTest.allCases) func equalSystemsDoNotDiffer(test: PairedTest) {
    #expect(test.pValue(baseline: first, system: first) == 1)
  }

  @Test(arguments: PairedTest.allCases) func theSmallestPIsOneOverTrialsAndOne(test: PairedTest) {
    let low = DocumentStatistics(scores: (0..<200).map { Double($0 % 7) / 100 })
    let high = DocumentStatistics(scores: (0..<200).map { Double($0 % 7) / 100 + 0.5 })
    #expect(test.pValue(baseline: low, system: high, trials: 999) == 0.001)
  }

  @Test(arguments: PairedTest.allCases) func countsCanBeCompared(test: PairedTest) {
    let better = counts.map {
      MatchCounts(
        hits: $0.hits + 2, inReference: $0.inReference, inHypothesis: $0.inHypothesis)
    }
    let p = test.pValue(
      baseline: DocumentStatistics(counts: counts, aggregation: .f1OfSums),
      system: DocumentStatistics(counts: better, aggregation: .f1OfSums))
    #expect(p < 0.01)
  }

  @Test func oneDocumentHasAnIntervalWithoutWidthAndNoDocumentsAreZero() {
    let one = BootstrapResampling().interval(of: DocumentStatistics(scores: [0.3]))
    #expect(one.lower == 0.3 && one.upper == 0.3 && one.halfWidth == 0)
    let none = BootstrapResampling().interval(of: DocumentStatistics(scores: []))
    #expect(none.figure == 0 && none.upper == 0)
    #expect(
      PairedTest.bootstrap.pValue(
        baseline: DocumentStatistics(scores: []), system: DocumentStatistics(scores: [])) == 1)
  }
}
