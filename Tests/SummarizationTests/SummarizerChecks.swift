import Summarization
import TestSupport
import Testing
import TextAnalysis

/// What every summarizer must do, whatever its algorithm; a new case of `SummarizationMethod` is
/// checked without further work.
@Suite struct SummarizerChecks {
  private static let budgets = [
    SummaryBudget(sentences: 1), SummaryBudget(sentences: 3), SummaryBudget(sentences: 1000),
    SummaryBudget(ratio: 0.2), SummaryBudget(characters: 60), SummaryBudget(words: 20),
    SummaryBudget(bytes: 150), SummaryBudget(sentences: 2, characters: 140, words: 30, bytes: 200),
    SummaryBudget(characters: 1), SummaryBudget(characters: .max, words: .max, bytes: .max),
  ]

  @Test(arguments: SummarizationMethod.allCases)
  func picksAreDistinctSentencesWithinEveryBudget(method: SummarizationMethod) throws {
    for (name, document) in TestDocuments.all {
      for budget in Self.budgets {
        let selection = try method.summarizer.select(from: document, within: budget)
        let label = "\(method) on '\(name)' within \(budget)"
        #expect(selection.scores.count == document.sentenceCount, "\(label)")
        #expect(selection.scores.allSatisfy { $0.isFinite }, "\(label)")
        #expect(Set(selection.picks).count == selection.picks.count, "\(label)")
        #expect(
          selection.picks.allSatisfy(document.body.sentences.indices.contains), "\(label)")
        let limit = budget.sentenceLimit(of: document.sentenceCount)
        #expect(selection.picks.count <= limit, "\(label)")
        let texts = selection.picks.sorted().map {
          document.body.text.string(in: document.body.sentences[$0])
        }
        let joined = texts.joined(separator: " ")
        #expect(joined.unicodeScalars.count <= budget.characters ?? .max, "\(label)")
        #expect(joined.utf8.count <= budget.bytes ?? .max, "\(label)")
        #expect(joined.split(separator: " ").count <= budget.words ?? .max, "\(label)")
      }
    }
  }

  @Test(arguments: SummarizationMethod.allCases)
  func noTextIsTakenTwiceAndNoneThatIsEmpty(method: SummarizationMethod) throws {
    let lead = "The council approved the new bridge on Monday."
    let document = TestDocuments.document(
      [
        lead, lead, "", "Work on it starts in May.", "\u{3000}\u{A0}", lead,
        "Residents waited for ten years.",
      ])
    let selection = try method.summarizer.select(
      from: document, within: SummaryBudget(sentences: 7))
    #expect(selection.picks.count == 3)
    let texts = selection.picks.map {
      document.body.text.string(in: document.body.sentences[$0])
    }
    #expect(Set(texts).count == 3)
    #expect(!texts.contains("") && !texts.contains("\u{3000}\u{A0}"))
    let explained = try method.summarizer.explainedSelection(
      from: document, within: SummaryBudget(sentences: 7))
    let decisions = explained.explanations.map(\.decision)
    #expect(decisions[2] == .blank && decisions[4] == .blank)
    let said = [0, 1, 5]
    let taken = try #require(said.first { selection.picks.contains($0) })
    #expect(said.allSatisfy { $0 == taken || decisions[$0] == .repeats(taken) })
  }

  @Test(arguments: SummarizationMethod.allCases)
  func picksFillTheSentencesAskedFor(method: SummarizationMethod) throws {
    let selection = try method.summarizer.select(
      from: TestDocuments.library, within: SummaryBudget(sentences: 3))
    #expect(selection.picks.count == 3)
  }

  @Test(arguments: SummarizationMethod.allCases)
  func theSameDocumentGivesTheSameSelection(method: SummarizationMethod) throws {
    for (_, document) in TestDocuments.all {
      let first = try method.summarizer.select(from: document, within: SummaryBudget())
      let second = try method.summarizer.select(from: document, within: SummaryBudget())
      #expect(first == second)
    }
  }
}
