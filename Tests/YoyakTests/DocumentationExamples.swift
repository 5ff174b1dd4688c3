import Testing
import Yoyak

/// The examples of the documentation, as they stand there.
@Suite struct DocumentationExamples {
  private let page = "The bridge is open again. Cars may use it. Lorries may not."

  @Test func readme() throws {
    let article = Article(text: page)
    let summary = try article.summary(sentences: 3)
    for sentence in summary.sentences {
      print(sentence.text, sentence.range)
    }
    let keywords = try article.keywords(KeywordOptions(count: 5))
    print(keywords.keywords.map(\.text))
    #expect(summary.sentences.count == 3)
    #expect(keywords.keywords.count <= 5)
  }

  @Test func options() throws {
    let article = Article(text: page)
    let summary = try article.summary(SummaryOptions(budget: SummaryBudget(sentences: 3)))
    #expect(summary.sentences.map(\.index) == [0, 1, 2])
  }
}
