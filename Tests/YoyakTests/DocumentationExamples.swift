import Foundation
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
    let digest = try article.digest()
    print(digest.title ?? "", digest.summary.sentences.count, digest.keywords.count)
    let record = try article.digestRecord(id: "7")
    print(record.signature)
    #expect(summary.sentences.count == 3)
    #expect(keywords.keywords.count <= 5)
  }

  @Test func article() throws {
    let article = Article(text: page)
    let summary = try article.summary(SummaryOptions(budget: SummaryBudget(sentences: 3)))
    #expect(summary.sentences.map(\.index) == [0, 1, 2])
  }

  @Test func overview() throws {
    let article = Article(text: page)
    let summary = try article.summary(sentences: 3)
    print(summary.sentences.map(\.text))
    #expect(summary.sentences.count == 3)
  }

  @Test func reading() {
    let article = Article(text: page)
    print(article.title ?? "no headline")
    print(article.document.sentenceCount)
    #expect(article.document.sentenceCount == 3)
  }

  @Test func knownTitle() {
    let options = ArticleOptions(title: "The bridge is open", language: .english)
    let article = Article(text: page, options: options)
    #expect(article.title == "The bridge is open")
  }

  @Test func budgetAndRanges() throws {
    let article = Article(text: page)
    let budget = SummaryBudget(sentences: 2, characters: 200)
    let summary = try article.summary(SummaryOptions(budget: budget))
    for sentence in summary.sentences {
      assert(sentence.text == article.source.string(in: sentence.range))
    }
    #expect(summary.sentences.count == 2)
  }

  @Test func keywords() throws {
    let article = Article(text: page)
    let list = try article.keywords(KeywordOptions(count: 5))
    for keyword in list.keywords {
      print(keyword.text, keyword.score, keyword.ranges.count)
    }
    let names = try article.keywords(KeywordOptions(count: 3, maximumPhraseLength: 2))
    print(names.keywords.map(\.text))
    let diverse = try article.keywords(KeywordOptions(count: 3, diversity: 0.5))
    print(diverse.signature)
    #expect(list.keywords.count <= 5)
    #expect(names.keywords.count <= 3)
    #expect(diverse.signature.contains("diversity:0.5"))
  }

  @Test func nothingToSummarize() throws {
    do {
      _ = try Article(text: "").summary(sentences: 3)
    } catch let reason as NothingToSummarize {
      print(reason)
      #expect(reason == .noText)
    }
  }

  @Test func manyArticles() async throws {
    let pages = AsyncStream<String> { stream in
      stream.yield(page)
      stream.finish()
    }
    let batch = SummaryBatch(jobs: 2)
    try await batch.run(over: pages) { number, summary in
      print(number, try summary.get().sentences.count)
    }
  }

  @Test func explanations() throws {
    let article = Article(text: page)
    let options = SummaryOptions(budget: SummaryBudget(sentences: 1), explains: true)
    let explained = try article.summary(options).explanations
    print(explained.count == article.document.sentenceCount)
    #expect(explained.count == 3)
  }

  @Test func otherMethods() throws {
    let article = Article(text: page)
    let textRank = try article.summary(
      SummaryOptions(method: .textrank, budget: SummaryBudget(sentences: 1)))
    #expect(textRank.sentences.count == 1)
  }

  struct LongestFirst: SentenceScorer {
    func scores(of document: Document) -> [Double] {
      document.body.sentences.map { Double($0.count) }
    }
  }

  struct LastFirst: KeywordRanker {
    func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
      candidates.map { Double($0.first.range.lowerBound) }
    }
  }

  @Test func digests() async throws {
    let article = Article(text: page)
    let digest = try article.digest()
    print(digest.title ?? "", digest.keywords.map(\.text))
    let record = try article.digestRecord(id: "41-7")
    let json = try JSONEncoder().encode(record)
    #expect(!json.isEmpty)
    let inputs = AsyncStream<ArticleInput> { stream in
      stream.yield(ArticleInput(id: "a", text: page))
      stream.finish()
    }
    let digests = ArticleBatch(jobs: 2)
    try await digests.digests(of: inputs) { input, digest in
      print(input.id ?? "", try digest.get().keywords.count)
    }
  }

  @Test func stories() throws {
    let article = Article(text: page)
    let day = PublicationDay("2025-03-11T09:20+09:00")
    let stories = try StoryGrouper(days: 2).stories(of: [article], published: [day])
    for story in stories {
      print(story.title ?? "", story.articles.count, try story.summary().map(\.sentence.text))
    }
    #expect(stories.map(\.members) == [[0]])
  }

  @Test func ownWords() throws {
    var words = UserWords()
    words.stopWords = ["Mayor"]
    words.dictionary = [UserWords.Entry("Tay Bridge")]
    let own = Article(text: page, options: ArticleOptions(userWords: words))
    let wishes = KeywordWishes(mustInclude: ["Lorries"])
    let found = try own.keywords(KeywordOptions(wishes: wishes))
    #expect(found.keywords.contains { $0.text == "Lorries" })
  }

  @Test func ownMethods() throws {
    let article = Article(text: page)
    let options = SummaryOptions(
      method: .custom("longest", LongestFirst()), budget: SummaryBudget(sentences: 1))
    let longest = try article.summary(options)
    let last = try article.keywords(KeywordOptions(method: .custom("last", LastFirst())))
    #expect(longest.sentences.map(\.index) == [0])
    #expect(last.keywords.first?.text == "Lorries")
  }

  @Test func ownSummarizer() throws {
    let article = Article(text: page)
    let selection = try LongestFirst().select(
      from: article.document, within: SummaryBudget(sentences: 1))
    #expect(selection.picks == [0])
  }

  /// Every line of every Swift example of the documents is compiled above.
  @Test func examplesAreThoseOfTheDocuments() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let catalogue = root.appending(path: "Sources/Yoyak/Documentation.docc")
    let files = try FileManager.default.contentsOfDirectory(atPath: catalogue.path)
    let compiled = try Set(lines(of: String(contentsOf: URL(filePath: #filePath), encoding: .utf8)))
    var count = 0
    for file in files.sorted() where file.hasSuffix(".md") {
      let text = try String(contentsOf: catalogue.appending(path: file), encoding: .utf8)
      for block in text.components(separatedBy: "```swift\n").dropFirst() {
        count += 1
        let code = block.components(separatedBy: "\n```")[0]
        for line in lines(of: code) {
          #expect(compiled.contains(line), "\(file): no test compiles “\(line)”")
        }
      }
    }
    #expect(count >= 10)
  }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
