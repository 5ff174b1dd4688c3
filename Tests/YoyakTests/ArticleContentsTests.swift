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
}
