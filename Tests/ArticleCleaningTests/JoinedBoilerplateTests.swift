import Testing

/// What pages without their layout join to the sentences of the body: links, subheads, credits.
@Suite struct JoinedBoilerplateTests {
  private static let lead =
    "나린군이 폐교를 고쳐 만든 도서관을 다음 달 1일에 연다고 4일 밝혔다. 책 3만 권과 작은 영화관이 들어선다."
  private static let rest =
    "주민들은 읍내까지 나가지 않고도 책을 빌릴 수 있게 됐다. 군은 내년까지 면마다 한 곳씩 더 짓기로 했다."

  @Test(arguments: [
    ("주요기사 해솔시장 “사실과 다르다” 반박 섬 배편 끊겨 주민들 발 동동 두 달 만에 다시 문 열었다", "주민들은"),
    ("관련기사 인구 줄어 걱정이다, 학교 세 곳 통폐합 추진", "하지만 주민들은"),
  ])
  func linksBetweenSentencesGo(links: String, opening: String) {
    let rest = opening + Self.rest.dropFirst("주민들은".count)
    let cleaned = CleanedStrings("\(Self.lead) \(links) \(rest)")
    #expect(cleaned.body == [Self.lead, rest])
    #expect(cleaned.removed.map(\.text) == [links])
  }

  @Test func aPageOfThePaperGoes() {
    let cleaned = CleanedStrings("\(Self.lead) ▶관련기사 12면 \(Self.rest)")
    #expect(cleaned.body == [Self.lead, Self.rest])
  }

  @Test(arguments: [
    "○ 군수 “내년엔 더 짓겠다” ", "■ 폐교 열두 곳 새 쓰임새 논의 ", "● 도서관 하나로 달라진 마을 ",
  ])
  func markedSubheadsBeforeALaterSentenceGo(subhead: String) {
    let cleaned = CleanedStrings("\(Self.lead) \(subhead)이날 \(Self.rest)")
    #expect(cleaned.body == [Self.lead, "이날 " + Self.rest])
  }

  @Test func aSubheadWithAnEqualsSignGoes() {
    let cleaned = CleanedStrings("\(Self.lead) ▶빌리는 책도 두 배로= \(Self.rest)")
    #expect(cleaned.body == [Self.lead, Self.rest])
  }

  @Test(arguments: [
    "○ 군은 이날 도서관에 책 3만 권을 옮기고 주민들에게 문을 열었다.",
    "■ 홍나린 관장이 본관으로 옮기고, 그 자리엔 박가람 나린군 사무관이 왔다.",
    "홍나린 관장은 이날 “아이들이 먼저 달려왔다”며 웃었다.",
    "박가람, 한가람 두 사서가 이날 책을 옮겼다.",
  ])
  func sentencesThatLookLikeSubheadsStay(sentence: String) {
    let cleaned = CleanedStrings("\(Self.lead) \(sentence) \(Self.rest)")
    #expect(cleaned.body.joined(separator: " ").contains(sentence))
    #expect(cleaned.removed.isEmpty)
  }

  @Test func soundBitesAndWhoReportsGo() {
    let bite = "[김가람 / 나린군수 : 아이들이 걸어서 올 수 있는 곳이어야 합니다. 그래서 여기입니다.]"
    let cleaned = CleanedStrings(
      "나린군이 도서관을 열었습니다. 박해솔 기자입니다. 아이들이 줄지어 들어갑니다. \(bite) 군은 내년까지 더 지을 계획입니다.")
    #expect(
      cleaned.body == ["나린군이 도서관을 열었습니다.", "아이들이 줄지어 들어갑니다.", "군은 내년까지 더 지을 계획입니다."])
  }

  @Test func aJournalistInASentenceStays() {
    let text = "그는 20년 동안 나린에서 일한 기자입니다. 지금은 도서관을 꾸립니다. 주민들이 그를 돕고 있습니다."
    #expect(CleanedStrings(text).removed.isEmpty)
  }

  @Test func aHeadAndItsSourceBeforeTheFirstSentenceGo() {
    let cleaned = CleanedStrings("김가람 나린군수© 뉴스1 \(Self.lead) \(Self.rest)")
    #expect(cleaned.body == ["\(Self.lead) \(Self.rest)"])
  }

  @Test func aBracketThatEndsInItsWideFormIsABracket() {
    let cleaned = CleanedStrings("[솔내일보=박해솔 기자］\(Self.lead) \(Self.rest)")
    #expect(cleaned.body == ["\(Self.lead) \(Self.rest)"])
  }

  @Test func aCaptionOfTwoSentencesWithWrongMarksGoes() {
    let caption =
      "김가람 군수가 3일 오후 나린도서관에서 인사하고 있다. 군수는 “책이 있는 마을을 만들겠다“고 말했다. 2025.3.3/뉴스1 © News1"
    let cleaned = CleanedStrings("\(caption) \(Self.lead) \(Self.rest)")
    #expect(cleaned.body == ["\(Self.lead) \(Self.rest)"])
  }

  @Test func whoSpeaksBehindASignIsNoSubhead() {
    let talk = "◇ 김가람: 말씀하신 대로 윤 전 군수가 도서관을 아낀다고 주민들에게 여러 번 말했는데 사실입니까?"
    #expect(CleanedStrings("\(Self.lead) \(Self.rest) \(talk)").removed.isEmpty)
  }

  @Test func theNameOfAFormerOfficialBelongsToTheSentence() {
    let sentence = "윤 전 군수는 이날 나린도서관에서 열린 모임에서 “책이 있는 마을을 만들겠다”고 말했다."
    let cleaned = CleanedStrings("\(Self.lead) \(Self.rest) ●윤해솔 나린서 ‘열린 마을’ 승부수 \(sentence)")
    #expect(cleaned.removed.map(\.text) == ["●윤해솔 나린서 ‘열린 마을’ 승부수"])
    #expect(cleaned.body.last?.hasSuffix(sentence) == true)
  }
}
