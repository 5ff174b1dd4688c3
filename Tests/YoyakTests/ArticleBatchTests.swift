import Testing
import Yoyak

@Suite struct ArticleBatchTests {
  private static func inputs(_ count: Int) -> AsyncStream<ArticleInput> {
    AsyncStream { continuation in
      for number in 0..<count {
        let text = "Bridge \(number) is open again. Cars may use it. Lorries may not."
        continuation.yield(
          number % 2 == 0
            ? ArticleInput(id: "\(number)", title: "Bridge \(number)", text: text)
            : ArticleInput(id: "\(number)", html: "<html><body><p>\(text)</p></body></html>"))
      }
      continuation.finish()
    }
  }

  @Test(arguments: [1, 3])
  func digestsComeInOrderWithTheirInputs(jobs: Int) async throws {
    var identifiers: [String?] = []
    try await ArticleBatch(jobs: jobs).digests(of: Self.inputs(12)) { input, digest in
      identifiers.append(input.id)
      let digest = try digest.get()
      #expect(digest.summary.sentences.count == 3)
      if let title = input.title { #expect(digest.title == title) }
    }
    #expect(identifiers == (0..<12).map { "\($0)" })
  }

  @Test func keywordsAndSummariesAreThoseOfTheArticles() async throws {
    let text = "The ferry to Pirra sails at night. Aldmoor agreed. The ferry is new."
    let input = ArticleInput(title: "Night ferry", text: text)
    let article = Article(text: text, options: ArticleOptions(title: "Night ferry"))
    let one = AsyncStream<ArticleInput> {
      $0.yield(input)
      $0.finish()
    }
    try await ArticleBatch().keywords(of: one) { _, list in
      let (found, expected) = (try list.get(), try article.keywords())
      #expect(found == expected)
    }
    let other = AsyncStream<ArticleInput> {
      $0.yield(input)
      $0.finish()
    }
    try await ArticleBatch().summaries(of: other) { _, summary in
      let (found, expected) = (try summary.get(), try article.summary())
      #expect(found == expected)
    }
  }
}
