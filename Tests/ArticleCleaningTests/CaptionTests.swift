import Testing

@Suite struct CaptionTests {
  private static let before = "군이 새 도서관을 내년 봄에 연다고 밝혔다."
  private static let after = "도서관은 지하 1층, 지상 3층 규모로 지어진다. 열람석은 220석이다."

  @Test(arguments: [
    "20일 오후 솔내시장 골목에서 로봇이 짐을 싣고 이동하고 있다. 솔내구 제공",
    "4일 나린군청 앞에서 주민들이 줄을 서 있다. 홍길동 기자 gildong@example.com",
    "나린군 새 도서관 조감도. 나린군 제공", "▲ 나린군 새 도서관 전경. /사진=나린군 제공", "선수들이 7일 경기에서 이긴 뒤 환호하고 있다. [사진=바다온 구단]",
    "[사진=연합뉴스]", "사진설명: 나린군 새 도서관 공사 현장",
    "지난 2일 나린군 갯벌 모습. 널배가 여러 척 놓여 있다. 홍길동 기자 gildong@example.com",
  ])
  func captionLinesGo(caption: String) {
    let cleaned = CleanedStrings("\(Self.before)\n\n\(caption)\n\n\(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test(arguments: [
    "Tram drivers stand outside the depot, Tuesday, July 9, 2024. (AP Photo/Dana Keller)",
    "Image source, Getty Images", "Photo: Mia Sorensen",
    "FILE PHOTO: A bulk carrier at anchor near the port, May 11, 2024. REUTERS/Anton Sava",
    "A coin cell of the new battery next to a pencil tip. Credit: Northgate University",
  ])
  func englishCaptionLinesGo(caption: String) {
    let first =
      "The swing bridge will close to all traffic for three weeks from Monday, the council said."
    let last = "Drivers will be sent along the coast road, adding about 25 minutes to the journey."
    let cleaned = CleanedStrings("\(first)\n\n\(caption)\n\n\(last)")
    #expect(cleaned.body == [first, last])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test(arguments: [
    "구청은 로봇 운영에 필요한 통신망을 무상으로 제공한다. 배달비는 1000원이다.", "군은 입주자에게 가구를 제공하고 있다. 이용료는 없다.",
    "주민들은 매일 아침 운동을 하고 있다. 참가비는 받지 않는다.", "정부는 3일부터 새 제도를 시행하고 있다. 연합뉴스 취재에 따르면 신청은 900건이다.",
    "무료 도시락을 나눠 준다고 밝혔다. 식사 제공 대상은 300명이다. 신청은 온라인으로 받는다.",
    "그는 사진 속 아이를 찾고 있다. 사진은 30년 전에 찍은 것이다. 아이는 이제 어른이 됐다.",
  ])
  func bodySentencesThatLookLikeCaptionsStay(sentence: String) {
    let cleaned = CleanedStrings(sentence)
    #expect(cleaned.body.joined(separator: " ") == sentence)
    #expect(cleaned.removed.isEmpty)
  }

  @Test(arguments: [
    "Photo albums of the time show her behind a table, with a scarf over her hair.",
    "She told Reuters that the inspectors came at dawn and were done by eight.",
  ])
  func englishSentencesAboutPhotosAndAgenciesStay(sentence: String) {
    #expect(CleanedStrings(sentence).body == [sentence])
  }

  @Test func captionBetweenSentencesOfALineGoesAlone() {
    let caption = "4일 오후 나린군 보람만에서 어민들이 꼬막을 캐고 있다. 연합뉴스"
    let cleaned = CleanedStrings("\(Self.before) \(caption) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test func sourceBehindAStatementGoesWithoutTheStatement() {
    let cleaned = CleanedStrings("\(Self.before) 뉴스1 \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == ["뉴스1"])
  }
}
