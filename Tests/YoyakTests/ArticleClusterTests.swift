import Testing
import Yoyak

@Suite struct ArticleClusterTests {
  private static let first = Article(
    text: """
      The ferry to Kestrel Harbour stopped on Monday after a fire in the engine room. Nobody was \
      hurt. The harbour master closed the pier for two days.
      """, options: ArticleOptions(language: .english))
  private static let second = Article(
    text: """
      The ferry to Kestrel Harbour stopped on Monday after a fire in the engine room. Islanders \
      waited for food and post. A second ferry will sail on Thursday.
      """, options: ArticleOptions(language: .english))

  @Test func sentencesThatSayTheSameTakePartOnce() {
    let cluster = ArticleCluster([Self.first, Self.second])
    #expect(cluster.document.sentenceCount == 5)
    #expect(cluster.origins.map(\.article) == [0, 0, 0, 1, 1])
    #expect(cluster.origins.map(\.sentence) == [0, 1, 2, 1, 2])
  }

  @Test func everySentenceIsASliceOfItsArticle() throws {
    let cluster = ArticleCluster([Self.first, Self.second])
    let summary = try cluster.summary(SummaryOptions(budget: SummaryBudget(sentences: 5)))
    #expect(summary.count == 5)
    for (article, sentence) in summary {
      #expect(sentence.text == cluster.articles[article].source.string(in: sentence.range))
    }
    #expect(summary.map(\.article) == [0, 0, 0, 1, 1])
  }

  @Test func oneArticleIsSummarizedAsItself() throws {
    let options = SummaryOptions(budget: SummaryBudget(sentences: 2))
    let alone = try Self.first.summary(options)
    let cluster = try ArticleCluster([Self.first]).summary(options)
    #expect(cluster.map(\.sentence) == alone.sentences)
  }

  @Test func theQueryOfTheArticlesIsThatOfTheCluster() throws {
    func article(_ text: String) -> Article {
      Article(text: text, options: ArticleOptions(query: "who painted it", language: .english))
    }
    let cluster = ArticleCluster([
      article("The ferry stopped on Monday. The ferry stopped at the pier on Monday morning."),
      article("Children painted the lighthouse. The ferry to the pier stopped on Monday at noon."),
    ])
    let summary = try cluster.summary(
      SummaryOptions(method: .textrankQuery, budget: SummaryBudget(sentences: 1)))
    #expect(summary.map(\.sentence.text) == ["Children painted the lighthouse."])
  }

  @Test func theSignatureTellsTheLanguageOfTheCluster() {
    let korean = Article(text: "나린군은 4일 새 도서관을 지었다고 밝혔다.")
    let cluster = ArticleCluster([korean, Self.first, Self.second])
    let signature = cluster.signature(of: SummaryOptions())
    #expect(signature.contains("|lang:en|"))
    #expect(!signature.contains("ko-morph"))
    #expect(signature.hasSuffix("|articles:3"))
  }

  @Test func emptyArticlesHaveNothingToSummarize() {
    let empty = ArticleCluster([Article(text: ""), Article(text: " ")])
    #expect(throws: NothingToSummarize.noText) { try empty.summary() }
  }
}
