import Testing

/// Credits of pictures that archives join to the sentences around them, and writers and lists at the end.
@Suite struct JoinedCreditTests {
  private static let before = "군이 새 도서관을 내년 봄에 연다고 밝혔다."
  private static let after = """
    도서관은 지하 1층, 지상 3층 규모로 지어진다. 열람석은 220석이고 어린이 열람실이 따로 있다. 공사비 140억원은 도와 군이 절반씩 \
    낸다. 설계를 맡은 건축가는 바람길을 따라 창을 냈다고 설명했다.
    """

  @Test(arguments: [
    "나린군 도서관의 옛 모습을 담은 영상. 당시 열람실에는 창이 없었다. 주민 측 제공",
    "나린항 부두에서 만들어진 여객선이 뭍에 오르고 있다. 솔내자동차 제공",
    "나린군청 전경.(이미지 출처=뉴스1)", "나린군청 전경.(뉴스1 DB)", "새로 나온 나린 딸기. 사진 한국딸기협회",
  ])
  func aCaptionInFrontOfItsCreditGoes(caption: String) {
    let cleaned = CleanedStrings("\(caption) \(Self.before) \(Self.after)")
    #expect(cleaned.body.joined(separator: " ") == "\(Self.before) \(Self.after)")
  }

  @Test(arguments: [
    "솔내자동차 제공", "솔내기획 측 제공", "한가람 전 군수 측 제공", "연합뉴스·한가람 전 군수 측 제공",
  ])
  func whoProvidedAPictureGoesFromBetweenSentences(credit: String) {
    let cleaned = CleanedStrings("\(Self.before) \(credit) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [credit])
  }

  @Test func whoProvidedAPictureIsToldByTheSentenceThatRepeatsTheName() {
    let after = "솔내기획의 새 배가 다음 달 첫 손님을 태운다. \(Self.after)"
    let cleaned = CleanedStrings("\(Self.before) 솔내기획 제공 \(after)")
    #expect(cleaned.body == [Self.before, after])
  }

  @Test(arguments: [
    "나린군청 제공 서비스도 늘어난다.", "한국도서관협회 제공 등 여러 길이 있다.", "도시락 제공 날짜는 다음 달에 정한다.",
    "사진 동호회 회원들도 자리를 함께했다.", "사진 전시회는 다음 달에 열린다.", "사진 나린군 모습을 모은 책도 나온다.",
  ])
  func whatASentenceBeginsWithIsNoCredit(sentence: String) {
    let text = "\(Self.before) \(sentence) \(Self.after)"
    #expect(CleanedStrings(text).body == [text])
  }

  @Test func severalNamesBehindTheWordForAPictureAreSources() {
    let cleaned = CleanedStrings(
      "\(Self.before) 사진 나린마트 군은 주차장도 넓힌다. 군의회가 예산을 통과시켰다. 사진 솔내상회 주민들은 반긴다. \(Self.after)")
    #expect(cleaned.removed.map(\.text) == ["사진 나린마트", "사진 솔내상회"])
  }

  @Test(arguments: [
    "한가람 농촌전문기자 garam@example.com 그림=이도담 기자 관련기사 [밭머리]씨앗값 오르면 누가 웃나? 농부는 “모른다” [밭머리] 비 안 온다",
    "한가람 기자 garam@example.com 주요기사 솔내시장 “떠날 사람은 떠난다” 나린군 뱃길 끊기나? 주민은 운다",
  ])
  func theListBehindTheWriterGoes(tail: String) {
    #expect(
      CleanedStrings("\(Self.before) \(Self.after) \(tail)").body == [
        "\(Self.before) \(Self.after)"
      ])
  }

  @Test func theWriterGoesThatAHeadlineIsGluedTo() {
    let cleaned = CleanedStrings("\(Self.before) \(Self.after) 한가람 기자나린군 새 도서관 내년 봄에 문 연다")
    #expect(cleaned.title == "나린군 새 도서관 내년 봄에 문 연다")
    #expect(cleaned.body == ["\(Self.before) \(Self.after)"])
  }

  @Test(arguments: [
    ("━ 열람석 220석, 어린이실 두 배로 ━", "━ 열람석 220석, 어린이실 두 배로 ━"), ("#2.", "#2."), ("#1.", "#1."),
  ])
  func signsOfPartsGo(sign: String, removed: String) {
    let cleaned = CleanedStrings("\(Self.before) \(sign) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [removed])
  }
}
