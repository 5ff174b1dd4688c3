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

  @Test func pricesOfSharesGoWithTheSentenceThatTheyPart() {
    let prices =
      "나린전자 012345 | 코스피 증권정보 현재가 82,300 전일대비 500 등락률 -0.60% 관련기사 섬마을 부두 새로 짓는다 "
      + "“나린전자” 크게 오른다! 등대, 숙소로 변신 close"
    let others = ["섬과 읍내를 잇는 배가 하루에 두 번 다시 다닌다.", "군은 이 배를 이태 동안 고쳤다고 밝혔다."]
    #expect(
      body(["\(others[0]) 배의 기관은 나린전자 \(prices) 가 만들어 지난달 군에 넘겼다. \(others[1])"]).joined()
        .contains("나린전자") == false)
    #expect(
      body(["나린전자 \(prices) 는 배의 기관을 만들어 지난달 군에 넘겼다. \(others.joined(separator: " "))"])
        == [others.joined(separator: " ")])
  }

  @Test func aListUnderAHeadingGoes() {
    let opening = "섬과 읍내를 잇는 배가 겨우내 수리를 마치고 하루에 두 번 다시 다닌다고 군이 밝혔다."
    #expect(body([opening, "관련기사", "섬마을 부두 새로 짓는다", "등대, 숙소로 변신"]) == [opening])
  }
}
