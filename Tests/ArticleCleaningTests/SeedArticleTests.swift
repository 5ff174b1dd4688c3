import ArticleCleaning
import Testing
import TextAnalysis

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

private let seedPath = "../shared/articles/zhongguancun_ko.txt"
private var hasSeed: Bool { FileManager.default.fileExists(atPath: seedPath) }

@Suite struct SeedArticleTests {
  @Test(.enabled(if: hasSeed, "../shared/articles is not there"))
  func pastedArticleIsDividedAsAReaderWould() throws {
    let data = try #require(FileManager.default.contents(atPath: seedPath))
    let text = SourceText(validUTF8: [UInt8](data))
    let article = ArticleCleaner().clean(text)
    #expect(broken(article, of: text) == nil)

    let title = try #require(article.title)
    #expect(text.string(in: title).hasPrefix("샤오미"))
    #expect(
      article.removed.map(\.rule) == [
        "navigation", "date-stamp", "subhead", "subhead", "caption", "caption", "caption", "byline",
      ])
    #expect(article.body.count == 9)
    let body = article.body.map { text.string(in: $0) }
    #expect(body.allSatisfy { !$0.contains("@") && !$0.contains("기자") })
    #expect(body.first?.hasPrefix("“1990년대") == true)
    #expect(body.last?.hasSuffix("밝혔다.") == true)
  }
}
