import Testing
import TextAnalysis

@testable import ArticleCleaning

@Suite struct RelatedArticlesTests {
  private func body(_ lines: [String]) -> [String] {
    let text = SourceText(lines.joined(separator: "\n\n"))
    return ArticleCleaner().clean(text).body.map { text.string(in: $0) }
  }

  @Test(
    arguments: [
      ("READ MORE: Ferry to run at night", "The first boat leaves at six."),
      ("Related: New quay for the island", "Bikes travel for nothing."),
      ("관련기사: 섬마을 부두 새로 짓는다", "배는 여섯 시에 떠난다."),
    ])
  func shortSentencesBehindALinkToAnotherArticleStay(link: String, sentence: String) {
    let opening =
      "The ferry between the island and the town runs twice a day again after a winter of repairs."
    #expect(body([opening, link, sentence, sentence]) == [opening, sentence, sentence])
  }

  @Test func aListUnderAHeadingGoes() {
    let opening = "섬과 읍내를 잇는 배가 겨우내 수리를 마치고 하루에 두 번 다시 다닌다고 군이 밝혔다."
    #expect(body([opening, "관련기사", "섬마을 부두 새로 짓는다", "등대, 숙소로 변신"]) == [opening])
  }
}
