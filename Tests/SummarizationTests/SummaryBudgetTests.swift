import Summarization
import TestSupport
import Testing
import TextAnalysis

@Suite struct SummaryBudgetTests {
  @Test func withoutAnyLimitItIsThreeSentences() {
    #expect(SummaryBudget() == SummaryBudget(sentences: 3))
    #expect(SummaryBudget(characters: 100).sentences == nil)
  }

  @Test func theSmallerOfCountAndShareHolds() {
    #expect(SummaryBudget(sentences: 5, ratio: 0.2).sentenceLimit(of: 10) == 2)
    #expect(SummaryBudget(sentences: 1, ratio: 0.5).sentenceLimit(of: 10) == 1)
    #expect(SummaryBudget(ratio: 0.01).sentenceLimit(of: 10) == 1)
    #expect(SummaryBudget(ratio: 0.29).sentenceLimit(of: 100) == 29)
    #expect(SummaryBudget(sentences: 5).sentenceLimit(of: 2) == 2)
    #expect(SummaryBudget(ratio: 0.5).sentenceLimit(of: 0) == 0)
    // 0.29 · 100 and 0.58 · 50 come out a hair below 29.
    #expect(SummaryBudget(ratio: 0.29).sentenceLimit(of: 100) == 29)
    #expect(SummaryBudget(ratio: 0.58).sentenceLimit(of: 50) == 29)
    #expect(SummaryBudget(ratio: 0.999).sentenceLimit(of: 100) == 99)
  }

  @Test(arguments: SummarizationMethod.allCases)
  func theLargestLimitsLimitNothing(method: SummarizationMethod) throws {
    let document = TestDocuments.document(["alpha beta.", "alpha beta gamma.", "gamma alpha."])
    for budget in [
      SummaryBudget(characters: .max), SummaryBudget(words: .max), SummaryBudget(bytes: .max),
      SummaryBudget(sentences: .max),
    ] {
      let picks = try method.summarizer.select(from: document, within: budget).picks
      #expect(picks.sorted() == [0, 1, 2])
    }
  }

  @Test func lengthsCountScalarsWordsAndBytes() {
    let text = SourceText("시는 11일\t밝혔다. 😀")
    let length = SentenceLength(of: text.fullRange, in: text)
    #expect(length.characters == 13)
    #expect(length.words == 4)
    #expect(length.bytes == text.count)
  }

  @Test func theSeparatorBetweenSentencesCounts() {
    let document = TestDocuments.document(["abcd.", "efgh."])
    var meter = BudgetMeter(SummaryBudget(characters: 10), for: document)
    #expect([meter.take(0), meter.take(1)] == [true, false])
    var roomier = BudgetMeter(SummaryBudget(characters: 11), for: document)
    #expect([roomier.take(0), roomier.take(1)] == [true, true])
  }

  @Test func aSentenceTooLongIsPassedOverForAShorterOne() throws {
    let document = TestDocuments.document(["A sentence that is far too long.", "Short."])
    let selection = try LeadSummarizer().select(
      from: document, within: SummaryBudget(characters: 10))
    #expect(selection.picks == [1])
  }
}
