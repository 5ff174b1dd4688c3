import Testing
import Yoyak

/// Options out of range throw; a server goes on.
@Suite struct InvalidOptionTests {
  private let article = Article(text: "The bridge is open again. Cars may use it. Lorries may not.")

  @Test(arguments: [
    SummaryOptions(diversity: 2), SummaryOptions(diversity: -0.1), SummaryOptions(diversity: .nan),
    SummaryOptions(budget: SummaryBudget(ratio: .nan)),
    SummaryOptions(budget: SummaryBudget(ratio: .infinity)),
    SummaryOptions(budget: SummaryBudget(ratio: 0)),
    SummaryOptions(budget: SummaryBudget(ratio: -1)),
    SummaryOptions(budget: SummaryBudget(sentences: 0)),
    SummaryOptions(budget: SummaryBudget(sentences: -3)),
    SummaryOptions(budget: SummaryBudget(characters: -1)),
    SummaryOptions(budget: SummaryBudget(words: .min)),
    SummaryOptions(budget: SummaryBudget(bytes: 0)),
  ])
  func ofASummary(options: SummaryOptions) {
    #expect(throws: InvalidOption.self) { try article.summary(options) }
    #expect(throws: InvalidOption.self) { try ArticleCluster([article]).summary(options) }
    #expect(throws: InvalidOption.self) { try article.digest(DigestOptions(summary: options)) }
  }

  @Test(arguments: [
    KeywordOptions(count: 0), KeywordOptions(count: -1), KeywordOptions(maximumPhraseLength: 0),
    KeywordOptions(maximumPhraseLength: .min), KeywordOptions(diversity: 2),
    KeywordOptions(diversity: .nan), KeywordOptions(minimumScore: .infinity),
  ])
  func ofKeywords(options: KeywordOptions) {
    #expect(throws: InvalidOption.self) { try article.keywords(options) }
    #expect(throws: InvalidOption.self) { try article.digest(DigestOptions(keywords: options)) }
  }

  @Test(arguments: [SummarizationMethod.allCases, []])
  func wildBudgetsTrapNoMethod(methods: [SummarizationMethod]) throws {
    for method in methods {
      for budget in [
        SummaryBudget(ratio: .nan), SummaryBudget(ratio: 1e300), SummaryBudget(sentences: -2),
      ] {
        guard let chosen = try? method.summarizer.select(from: article.document, within: budget)
        else { continue }
        #expect(chosen.scores.allSatisfy { $0.isFinite }, "\(method)")
        if budget.sentences == -2 { #expect(chosen.picks.isEmpty, "\(method)") }
      }
    }
  }

  @Test func aMessageSaysWhatIsAllowed() {
    let error = #expect(throws: InvalidOption.self) {
      try article.summary(SummaryOptions(diversity: 2))
    }
    #expect("\(error!)" == "'diversity' is 2.0: give a number from 0 to 1.")
  }

  @Test func ofABatch() async {
    let texts = AsyncStream<String> { $0.finish() }
    await #expect(throws: InvalidOption.self) {
      try await SummaryBatch(jobs: 0).run(over: texts) { _, _ in }
    }
  }

  @Test func aClusterOfNothingHasNoSummary() {
    #expect(throws: NothingToSummarize.noText) { try ArticleCluster([]).summary() }
  }
}
