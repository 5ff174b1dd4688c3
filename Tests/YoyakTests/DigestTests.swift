import Testing
import Yoyak

@Suite struct DigestTests {
  private static let report = """
    The ferry between Aldmoor and Pirra will run at night from May. The council of Aldmoor agreed \
    on the timetable after a trial in March. About four hundred people used the night ferry each \
    week of the trial. The operator will hire six sailors in Pirra. Tickets cost the same as by day.
    """

  @Test func itIsTheSummaryAndTheKeywordsOfTheArticle() throws {
    let article = Article(
      text: Self.report, options: ArticleOptions(title: "Night ferry for Pirra"))
    let options = DigestOptions(
      summary: SummaryOptions(budget: SummaryBudget(sentences: 2)),
      keywords: KeywordOptions(count: 5)
    )
    let digest = try article.digest(options)
    #expect(digest.title == "Night ferry for Pirra")
    #expect(digest.language == .english)
    #expect(digest.reason == nil)
    #expect(digest.summary == (try article.summary(options.summary)))
    #expect(digest.keywords == (try article.keywords(options.keywords)).keywords)
  }

  @Test func anArticleWithoutASummaryHasKeywordsAndTheReason() throws {
    let article = Article(text: Self.report)
    let options = DigestOptions(summary: SummaryOptions(budget: SummaryBudget(characters: 5)))
    let digest = try article.digest(options)
    #expect(digest.summary.sentences.isEmpty)
    #expect(!digest.keywords.isEmpty)
    guard case .budgetTooSmall? = digest.reason else {
      Issue.record("The reason is \(String(describing: digest.reason)).")
      return
    }
  }

  @Test func anEmptyArticleHasNone() {
    #expect(throws: NothingToSummarize.noText) { try Article(text: " \n").digest() }
  }
}
