import EvaluationMetrics
import Testing

/// Figures worked out by hand; the logarithms from a table.
@Suite struct KeywordScoreTests {
  /// Right at places 1, 3 and 6 of 7; four gold keywords.
  private let relevance = KeywordRelevance(
    isRight: [true, false, true, false, false, true, false], goldCount: 4)

  @Test func precisionAndRecallAtACutoff() {
    let score = relevance.score(at: 5)
    #expect(score.precision == 2.0 / 5)
    #expect(score.recall == 2.0 / 4)
    #expect(abs(score.f1 - 4.0 / 9) < 1e-15)
  }

  @Test func emptyPlacesCountAsWrong() {
    #expect(relevance.score(at: 10).precision == 3.0 / 10)
    #expect(relevance.score(at: 10).recall == 3.0 / 4)
  }

  @Test func atTheGoldCountAllFiguresAreRPrecision() {
    #expect(relevance.rPrecision == 0.5)
    #expect(relevance.scoreAtGoldCount == Score(precision: 0.5, recall: 0.5))
  }

  @Test func averagePrecisionDividesByTheGoldCount() {
    // (1/1 + 2/3 + 3/6) / 4
    #expect(abs(relevance.averagePrecision - (1 + 2.0 / 3 + 0.5) / 4) < 1e-15)
  }

  @Test func discountedGainIsRelativeToTheIdealList() {
    // log2 of 2, 4, 7 for the hits; of 2, 3, 4, 5 for the ideal.
    let gain = 1 + 1 / 2.0 + 1 / 2.807354922057604
    let ideal = 1 + 1 / 1.584962500721156 + 1 / 2.0 + 1 / 2.321928094887362
    #expect(abs(relevance.normalizedDiscountedGain - gain / ideal) < 1e-12)
  }

  @Test func aPerfectListHasFullMarks() {
    let perfect = KeywordRelevance(isRight: [true, true], goldCount: 2)
    #expect(perfect.averagePrecision == 1)
    #expect(abs(perfect.normalizedDiscountedGain - 1) < 1e-15)
    #expect(perfect.rPrecision == 1)
  }

  @Test func nothingRankedOrNothingGoldIsZero() {
    for relevance in [
      KeywordRelevance(isRight: [], goldCount: 3), KeywordRelevance(isRight: [], goldCount: 0),
    ] {
      #expect(relevance.score(at: 5) == .zero)
      #expect(relevance.rPrecision == 0)
      #expect(relevance.averagePrecision == 0)
      #expect(relevance.normalizedDiscountedGain == 0)
    }
  }

  @Test func macroMeansDocumentsAndMicroSumsCounts() {
    // F1 at 5: (5 of 5 right, 5 gold) = 1; (1 of 5 right, 15 gold) = 2 * 0.2 / 15 / (0.2 + 1/15).
    let all = KeywordRelevance(isRight: [true, true, true, true, true], goldCount: 5)
    let one = KeywordRelevance(isRight: [true, false, false, false, false], goldCount: 15)
    let figures = KeywordFigures([all, one])
    #expect(abs(figures.macro[0].f1 - (1 + 0.1) / 2) < 1e-15)
    // 6 of 10 places, 6 of 20 gold keywords.
    #expect(figures.micro[0].precision == 0.6)
    #expect(figures.micro[0].recall == 0.3)
    #expect(abs(figures.micro[0].f1 - 0.4) < 1e-15)
    // 5 of 5 and 1 of 15: mean 8/15, sum 6/20.
    #expect(abs(figures.rPrecision - 8.0 / 15) < 1e-15)
    #expect(abs(figures.microAtGoldCount.f1 - 0.3) < 1e-15)
  }

  @Test func noDocumentsGiveZeros() {
    let figures = KeywordFigures([])
    #expect(figures.macro == [.zero, .zero, .zero])
    #expect(figures.meanAveragePrecision == 0)
  }
}
