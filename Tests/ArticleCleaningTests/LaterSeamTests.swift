import Testing

/// Subheads that are joined to later sentences without a sign.
@Suite struct LaterSeamTests {
  private static let before =
    "나린군이 새 도서관을 내년 봄에 연다고 밝혔다. 공사비 140억원은 도와 군이 절반씩 낸다."
  private static let after = "설계를 맡은 건축가는 바람길을 따라 창을 냈다고 설명했다."

  @Test(arguments: [
    ("열람석 두 배로 확대…주민 “주차장도 넓혀야”", "군의회는 지난 3일 도서관 예산 140억원을 원안대로 통과시켰다고 밝혔다."),
    ("경찰, 도서관 방화 혐의 50대 구속", "나린경찰서는 지난 2일 새 도서관 공사장에 불을 지른 혐의로 50대 남성을 구속했다고 밝혔다."),
    ("학부모들 “어린이실 축소 반대” 서명운동", "학부모 단체는 4일 군청 앞에서 기자회견을 열고 어린이실을 넓혀 달라고 요구했다."),
  ])
  func aSubheadGoesFromTheFrontOfALaterSentence(subhead: String, sentence: String) {
    let cleaned = CleanedStrings("\(Self.before) \(subhead) \(sentence) \(Self.after)")
    #expect(cleaned.body == [Self.before, "\(sentence) \(Self.after)"])
    #expect(cleaned.removed.map(\.text) == [subhead])
    #expect(cleaned.rules == ["subhead"])
  }

  @Test func aSubheadBehindACaptionGoesToo() {
    let sentence = "나린경찰서는 지난 2일 새 도서관 공사장에 불을 지른 혐의로 50대 남성을 구속했다고 밝혔다."
    let cleaned = CleanedStrings(
      "\(Self.before) 나린군 도서관 공사장 모습. 연합뉴스 경찰, 도서관 방화 혐의 50대 구속 \(sentence) \(Self.after)")
    #expect(cleaned.body == [Self.before, "\(sentence) \(Self.after)"])
  }

  @Test(arguments: [
    "나린군 도서관 열람석 확대 사업은 지난해 3월부터 올해 말까지 280억원이 들어가는 공사다.",
    "그러면 열람석 확대 요구까지 들어준 나린군이 내년 봄에 새 도서관을 열기는 어렵다.",
    "주요 시설인 열람실 ▲어린이실 ▲강당 확충 ▲주차장 확대 계획이 군의회를 통과했다.",
    "누리꾼 사이에서 “열람석을 두 배로 늘려야” “주차장도 넓혀야” 등의 반응이 나왔다.",
    "열람석 수상 실적 1위 솔내군, 2위 나린군, 3위 가람군, 4위 해솔군 순으로 점수가 높았다.",
    "새 도서관 주차장 공사 현장에 트럭이 줄지어 서 있다.",
  ])
  func aSentenceKeepsItsFront(sentence: String) {
    let text = "\(Self.before) \(sentence) \(Self.after)"
    #expect(CleanedStrings(text).body == [text])
  }
}
