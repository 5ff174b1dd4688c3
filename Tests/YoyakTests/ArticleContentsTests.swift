import Testing
import Yoyak

@Suite struct ArticleContentsTests {
  @Test func theFormatIsFoundOut() throws {
    let mail =
      "From: ann@example.org\nSubject: The well\n\nHi Bob,\n\nThe well is dry. Bring water.\n"
    let article = try Article(contents: Array(mail.utf8))
    #expect(article.title == "The well")
    #expect(article.leftOut.map(\.rule) == ["mail-header", "greeting"])
    let first = try #require(article.document.body.sentences.first)
    #expect(article.original.string(in: article.originalRange(first)) == "The well is dry.")
  }

  @Test func severalArticlesAreRefused() {
    #expect(throws: UnreadableInput.self) {
      try Article(contents: Array("[{\"text\": \"a\"}]".utf8))
    }
    #expect(throws: UnreadableInput.self) { try Article(contents: Array("%PDF-1.4".utf8)) }
  }

  @Test func aSentenceOfMarkdownIsGivenWithItsMarks() throws {
    let text = """
      # The barn

      **Roof first.** It is mended *now*. [Ada](mailto:ada@example.org) orders the slates.

      - `make` is not needed on [Sundays](https://example.org)
      """
    let article = try Article(contents: Array(text.utf8), format: .markdown)
    let summary = try article.summary(
      SummaryOptions(method: .lead, budget: SummaryBudget(sentences: 9)))
    #expect(
      summary.sentences.map(\.text) == [
        "**Roof first.**", "It is mended *now*.",
        "[Ada](mailto:ada@example.org) orders the slates.",
        "`make` is not needed on [Sundays](https://example.org)",
      ])
    #expect(summary.sentences.map(\.display).first == "Roof first.")
    let offsets = ArticleOffsets(article, unit: .utf8)
    let places = summary.sentences.map { offsets.convert(sentence: $0.range) }
    #expect(
      places.map { article.original.string(in: $0) } == summary.sentences.map(\.text))
  }
}
