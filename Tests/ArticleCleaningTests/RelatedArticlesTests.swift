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

  @Test(arguments: [
    "관련기사 섬마을 부두 새로 짓는다…“주차장도 넓혀야” ",
    "관련기사 등대의 변신은 무죄? 섬마을 부두 새로 짓는다…“주차장도 넓혀야” ",
    "관련기사 섬마을 부두 새로 짓는다 등대, 숙소로 변신 그 배는 왜 멈췄을까? 밧줄로 만든 시계 펼침/닫힘 ",
  ])
  func headlinesBetweenSentencesGo(list: String) {
    let others = [
      "섬과 읍내를 잇는 배가 겨우내 수리를 마치고 하루에 두 번 다시 다닌다고 군이 밝혔다.", "나린군은 이 배를 이태 동안 고쳤고 기관도 새것으로 바꿨다고 설명했다.",
      "주민들은 첫 배를 타고 장에 다녀올 수 있게 됐다.",
    ]
    #expect(
      body(["\(others[0]) \(list)\(others[1]) \(others[2])"]) == [
        others[0], others.dropFirst().joined(separator: " "),
      ])
  }

  /// Where a headline ends in a sentence cannot always be told.
  @Test func aSentenceThatAHeadlineRunsIntoIsNone() {
    let others = [
      "섬과 읍내를 잇는 배가 겨우내 수리를 마치고 하루에 두 번 다시 다닌다고 군이 밝혔다.", "주민들은 첫 배를 타고 장에 다녀올 수 있게 됐다.",
    ]
    let joined = "그래픽=이나래 기자 narae@example.com 관련기사 등대의 새 단장 소식 다른 섬도 배를 고쳤다."
    let found = body(["\(others[0]) \(joined) \(others[1])"]).joined(separator: " ")
    #expect(found == others.joined(separator: " "))
  }

  @Test func aSentenceThatBeginsWithTheWordsOfAHeadingStays() {
    let text = "군은 새 부두를 연다고 밝혔다. 관련기사를 본 주민들은 반겼다. 관련 기사 댓글에는 축하가 이어졌다."
    #expect(body([text]) == [text])
  }

  @Test func aListUnderAHeadingGoes() {
    let opening = "섬과 읍내를 잇는 배가 겨우내 수리를 마치고 하루에 두 번 다시 다닌다고 군이 밝혔다."
    #expect(body([opening, "관련기사", "섬마을 부두 새로 짓는다", "등대, 숙소로 변신"]) == [opening])
  }
}
