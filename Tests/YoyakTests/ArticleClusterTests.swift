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

  @Test func emptyArticlesHaveNothingToSummarize() {
    let empty = ArticleCluster([Article(text: ""), Article(text: " ")])
    #expect(throws: NothingToSummarize.noText) { try empty.summary() }
  }
}
