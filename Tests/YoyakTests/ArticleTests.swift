import Testing
import Yoyak

@Suite struct ArticleTests {
  private static let page = """
    News  Sport  Weather

    Wrenfield turns its grain store into a library

    The harbour town of Wrenfield will turn its old grain store into a public library. The \
    council approved the plan on Tuesday after two years of debate.

    Builders will keep the brick walls and the wooden roof. The library will hold 90,000 books \
    and a reading room for children. Residents asked for more parking near the harbour.
    """

  @Test func everySentenceIsASliceOfTheText() throws {
    let article = Article(text: Self.page)
    let summary = try article.summary(sentences: 5)
    #expect(summary.sentences.count == 5)
    for sentence in summary.sentences {
      #expect(sentence.text == SourceText(Self.page).string(in: sentence.range))
    }
    #expect(summary.sentences.map(\.index) == [0, 1, 2, 3, 4])
  }

  @Test func theHeadlineBecomesTheTitleUnlessOneIsGiven() {
    let found = Article(text: Self.page, options: ArticleOptions(language: .english))
    #expect(found.title == "Wrenfield turns its grain store into a library")
    let given = Article(text: Self.page, options: ArticleOptions(title: "Another"))
    #expect(given.title == "Another")
    #expect(given.document.title != nil)
  }

  @Test func aLineThatRepeatsTheKnownTitleIsNoBody() {
    let text = "Bridge opens\nThe bridge is open again. Cars may use it."
    let article = Article(text: text, options: ArticleOptions(title: "Bridge opens"))
    #expect(article.document.sentenceCount == 2)
    #expect(article.removed.map(\.rule) == ["headline"])
  }

  @Test func boilerplateStaysWhenItIsToBeKept() {
    let article = Article(text: Self.page, options: ArticleOptions(keepsBoilerplate: true))
    #expect(article.removed.isEmpty)
    #expect(article.title == nil)
    #expect(article.document.sentenceCount == 7)
  }

  @Test func sentencesThatWereSplitBeforeKeepTheirBounds() throws {
    let sentences = ["One. Two.", "", "Three"]
    let article = Article(sentences: sentences)
    #expect(article.document.body.sentences.map { article.source.string(in: $0) } == sentences)
    let summary = try article.summary(sentences: 3)
    #expect(summary.sentences.map(\.index) == [0, 2])
  }

  @Test func paragraphsAreNumberedAsTheyStand() {
    let article = Article(text: Self.page)
    #expect(article.document.paragraphs == [0, 0, 1, 1, 1])
  }

  @Test func nothingToSummarizeSaysWhy() {
    #expect(throws: NothingToSummarize.noText) { try Article(text: " \n ").summary() }
    #expect(throws: NothingToSummarize.self) {
      try Article(text: "기사입력 2025-03-11 09:20:00\n무단 전재·재배포 금지\n").summary()
    }
    #expect(throws: NothingToSummarize.self) {
      try Article(text: Self.page).summary(
        SummaryOptions(budget: SummaryBudget(characters: 3)))
    }
  }

  @Test func keywordsPointAtTheirPlaces() throws {
    let list = try Article(text: Self.page).keywords()
    #expect(!list.keywords.isEmpty)
    for keyword in list.keywords {
      #expect(!keyword.ranges.isEmpty)
      let surfaces = keyword.ranges.map { SourceText(Self.page).string(in: $0) }
      #expect(surfaces.contains(keyword.text))
      #expect(keyword.ranges.map(\.lowerBound) == keyword.ranges.map(\.lowerBound).sorted())
    }
  }

  @Test func aMarkThatBelongsToNoLetterStaysInItsKeyword() throws {
    let text = "le ferry \u{301}Subject port, la ville"
    let options = ArticleOptions(language: .french)
    let found = try Article(text: text, options: options)
      .keywords(KeywordOptions(method: .rake)).keywords.map { Array($0.text.unicodeScalars) }
    #expect(found.contains(Array("ferry \u{301}Subject".unicodeScalars)))
  }

  @Test func aSignatureTellsWhatWasAskedAbout() throws {
    let text = "The ferry carried the islanders. The clinic opened in May. The school stayed shut."
    let signatures = try [nil, "ferry", "clinic"].map { query in
      let article = Article(text: text, options: ArticleOptions(query: query, language: .english))
      return [try article.summary().signature, try article.keywords().signature]
    }
    for index in 0..<2 { #expect(Set(signatures.map { $0[index] }).count == 3) }
  }
}
