import TestSupport
import Testing

@testable import Summarization

@Suite struct BaselineSummarizerTests {
  @Test func leadTakesTheFirstSentences() throws {
    let selection = try LeadSummarizer().select(
      from: TestDocuments.library, within: SummaryBudget(sentences: 3))
    #expect(selection.picks == [0, 1, 2])
    #expect(selection.scores[0] == 1)
  }

  @Test func randomDependsOnTheSeed() throws {
    let picks = try (0..<20).map { seed in
      try RandomSummarizer(seed: seed).select(
        from: TestDocuments.library, within: SummaryBudget(sentences: 2)
      ).picks
    }
    #expect(Set(picks).count > 10)
  }
}
