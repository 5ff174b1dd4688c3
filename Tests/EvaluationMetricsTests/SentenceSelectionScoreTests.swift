import EvaluationMetrics
import Testing

@Suite struct SentenceSelectionScoreTests {
  @Test func countsSharedSentencesOnce() {
    let score = SentenceSelectionScore.score(chosen: [7, 0, 4, 4], gold: [4, 9])
    #expect(score.precision == 1.0 / 3)
    #expect(score.recall == 0.5)
    #expect(abs(score.f1 - 0.4) < 1e-15)
  }

  @Test func identityIsOneAndDisjointIsZero() {
    #expect(SentenceSelectionScore.score(chosen: [2, 1], gold: [1, 2]).f1 == 1)
    #expect(SentenceSelectionScore.score(chosen: [0], gold: [1, 2]) == .zero)
  }

  @Test func emptySidesScoreZero() {
    #expect(SentenceSelectionScore.score(chosen: [], gold: [1]) == .zero)
    #expect(SentenceSelectionScore.score(chosen: [1], gold: []) == .zero)
    #expect(SentenceSelectionScore.meanScore(chosen: [1], golds: []) == .zero)
  }

  @Test func severalGoldsAreAveraged() {
    // F1 against the first is 1, against the second 0.
    let score = SentenceSelectionScore.meanScore(chosen: [0, 1], golds: [[0, 1], [5, 6]])
    #expect(score.f1 == 0.5)
  }
}
