import Testing

/// What boards of offices put around a release.
@Suite struct ReleaseBoardTests {
  private static let first = "나린군은 폐교를 고쳐 만든 도서관을 다음 달 1일에 연다고 4일 밝혔다."
  private static let second = "책 3만 권과 작은 영화관이 들어서며, 누구나 무료로 쓸 수 있다."

  private static func cleaned(_ above: [String], _ below: [String]) -> CleanedStrings {
    CleanedStrings((above + [first, second] + below).joined(separator: "\n"))
  }

  @Test(arguments: [
    ["※ 사진 없음."], ["붙임 : 도서관 사진."], ["문의전화", "061-000-0000"], ["최종수정일 2025-03-04"],
    ["나린군청에서 창작한 본 저작물은 “공공누리” [출처표시] 조건에 따라 이용할 수 있습니다."],
    ["해솔군, 섬마을 배편 두 배로 늘린다", "2025-03-04", "해솔군, 빈집 고쳐 청년에게 빌려준다", "2025-03-05"],
    ["firstprev", "1", "2", "3", "4", "nextlast"],
  ])
  func belowTheRelease(lines: [String]) {
    let cleaned = Self.cleaned([], lines)
    #expect(cleaned.body == [Self.first, Self.second])
  }

  @Test func aboveTheRelease() {
    let cleaned = Self.cleaned(
      ["나린 도서관 개관 보도자료.hwp", "0 hit / 105 KB", "DOWNLOAD 미리보기", "- 책 3만 권·영화관 갖춰 -"], [])
    #expect(cleaned.body == [Self.first, Self.second])
  }

  @Test func aDecksTrianglesGoWithTheLastItem() {
    let cleaned = CleanedStrings(
      "▷ 폐교 고쳐 책 3만 권 마련 ▷ 작은 영화관도 함께 들어서 누구나 무료 이용 나린군(군수 김가람)은 다음 달 1일에 도서관을 연다고 4일 밝혔다. \(Self.second)"
    )
    #expect(
      cleaned.body == ["나린군(군수 김가람)은 다음 달 1일에 도서관을 연다고 4일 밝혔다. \(Self.second)"])
  }

  @Test func notesBehindTheLastSentenceGo() {
    let cleaned = CleanedStrings("\(Self.first) \(Self.second)붙임 아닌 글이 이어진다. 붙임 2025년 도서관 운영 계획.")
    #expect(cleaned.body.last?.hasSuffix("이어진다.") == true)
  }

  @Test func anExcerptThatRepeatsItsHeadlineBeginsBehindIt() {
    let cleaned = CleanedStrings(
      """
      [문화/행사] 나린군, 새 도서관 다음 달 연다
      나린군, 새 도서관 다음 달 연다 책 3만 권 마련… 아이들 기대 나린군은 폐교를 고쳐 만든 도서관을 다음 달 1일에 연다고 밝혔다. 누구나 무료로 쓸 수 있다.
      """)
    #expect(cleaned.body == ["나린군은 폐교를 고쳐 만든 도서관을 다음 달 1일에 연다고 밝혔다. 누구나 무료로 쓸 수 있다."])
  }

  @Test func aHeadlineWithItsLabelBeforeTheFirstSentenceGoes() {
    let cleaned = CleanedStrings("[단독] 폐교 열두 곳, 석 달 만에 새 주인 찾았다 \(Self.first) \(Self.second)")
    #expect(cleaned.body == ["\(Self.first) \(Self.second)"])
  }
}
