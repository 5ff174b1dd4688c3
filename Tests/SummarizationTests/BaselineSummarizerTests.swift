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

  @Test func splitMix64GivesTheKnownNumbers() {
    // The first outputs for seed 1234567 of the reference program in C (Vigna 2015).
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }
}
