import ArticleCleaning
import Testing
import TextAnalysis

@Suite struct ArticleCleanerTests {
  @Test func emptyAndBlankTextsGiveNothing() {
    for string in ["", " ", "\n\n\r\n", "\u{FEFF}\u{3000}\u{A0}"] {
      let article = ArticleCleaner().clean(SourceText(string))
      #expect(article.title == nil && article.body.isEmpty && article.removed.isEmpty)
    }
  }

  @Test func plainParagraphsStayWhole() {
    let cleaned = CleanedStrings(
      """
      마을 도서관은 지난봄 문을 열었다. 하루 평균 여든 명이 찾는다.

      도서관장은 "책을 빌리는 어린이가 두 배로 늘었다"고 말했다.
      """)
    #expect(cleaned.title == nil)
    #expect(cleaned.removed.isEmpty)
    #expect(cleaned.body.count == 2)
  }

  @Test func shortFirstLineBecomesTheTitle() {
    let cleaned = CleanedStrings(
      """
      Harbour bridge closes for repairs

      The old harbour bridge will close for three weeks while engineers replace its bearings. Buses will take the long way round.

      The council expects the work to cost two million pounds.
      """)
    #expect(cleaned.title == "Harbour bridge closes for repairs")
    #expect(cleaned.removed.isEmpty)
    #expect(cleaned.body.count == 2)
  }

  @Test func carriageReturnsAndByteOrderMarkAreWhiteSpace() {
    let cleaned = CleanedStrings(
      "\u{FEFF}새 다리 이달 말 개통\r\n\r\n강을 건너는 새 다리가 이달 말 문을 연다고 군청이 4일 밝혔다.\r\n홍길동 기자 gildong@example.com\r\n"
    )
    #expect(cleaned.title == "새 다리 이달 말 개통")
    #expect(cleaned.body == ["강을 건너는 새 다리가 이달 말 문을 연다고 군청이 4일 밝혔다."])
    #expect(cleaned.rules == ["byline"])
  }
}
