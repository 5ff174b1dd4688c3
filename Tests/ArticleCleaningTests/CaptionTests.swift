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
    "주민들이 둑에 쌓인 나무를 치우고 있다. /해솔군", "주민들이 둑에 쌓인 나무를 치우고 있는 모습. 나린통신",
    "4일 해솔시장에서 상인들이 물을 퍼내고 있다. 2025.3.4/해솔뉴스 한가람 기자",
    "4일 나린역에서 주민들이 버스에 오르고 있다. 사진ㅣ나린일보DB", "가수 한가람. 사진 | 바다엔터테인먼트",
  ])
  func captionLinesGo(caption: String) {
    let cleaned = CleanedStrings("\(Self.before)\n\n\(caption)\n\n\(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test(arguments: ["[사진] 나린천에서 주민들이 물고기를 옮기고 있다", "[표] 나린군 연령별 인구"])
  func labelledPicturesBehindRunningTextGo(caption: String) {
    let cleaned = CleanedStrings("\(Self.after)\n\n\(caption)\n\n\(Self.after)")
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test(arguments: [
    "Tram drivers stand outside the depot, Tuesday, July 9, 2024. (AP Photo/Dana Keller)",
    "Image source, Getty Images", "Photo: Mia Sorensen",
    "FILE PHOTO: A bulk carrier at anchor near the port, May 11, 2024. REUTERS/Anton Sava",
    "A coin cell of the new battery next to a pencil tip. Credit: Northgate University",
    "A coin cell of the new battery next to a pencil tip. Credit: Northgate University/L. Brandt",
    "The lock of the old canal opened to barges in 1871. Mona Field/The Lantern",
    "The lock of the old canal opened to barges in 1871. (Supplied: Field family)",
    "Le pont tournant de Hale vu depuis la rive nord du canal. © Mona Field / La Lanterne",
    "El puente giratorio visto desde la orilla norte del canal. / M. F.",
    "The bridge at dusk. (Mona Field/The Lantern)", "The bridge in 1999. (File)",
    "From left: Dana Keller, Mia Sorensen and Anton Sava at the lock.",
    "Photo courtesy of the Hale Historical Society",
    "Barges wait below the lock. Courtesy Mona Field", "Pic: Mona Field",
    "Harbour master Dana Keller (pictured) opens the lock",
    "A barge passes the lock on a misty morning in this undated handout picture.",
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
    "도서관은 물레 교실과 글쓰기 교실을 운영하고 있다. 수강료는 없다.", "구청은 로봇 운영에 필요한 통신망을 무상으로 제공한다. 배달비는 1000원이다.",
    "군은 입주자에게 가구를 제공하고 있다. 이용료는 없다.",
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

  @Test func captionThatIsThereTwiceGoes() {
    let caption = "달빛시 옛 제분소 굴뚝. 두레신문 자료사진"
    let cleaned = CleanedStrings(
      "달빛시, 옛 제분소에 미술관 연다\n\n\(caption)\n\(caption)\n\(Self.before)\n\n\(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
  }

  @Test func captionBetweenSentencesOfALineGoesAlone() {
    let caption = "4일 오후 나린군 보람만에서 어민들이 꼬막을 캐고 있다. 연합뉴스"
    let cleaned = CleanedStrings("\(Self.before) \(caption) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test func aCaptionThatTellsTheNewsAsWellGoesFromTheSceneOn() {
    let caption = "나린군 주민들이 3일 오전 새 다리를 건너고 있다. 군은 다리를 4년 만에 놓았다. 나린군 제공"
    let cleaned = CleanedStrings("\(caption) \(Self.after)")
    #expect(cleaned.body == [Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
    let plain = "다리 공사는 4년이 걸렸다. 군은 다리를 놓았다. 나린군 제공 자료는 없다."
    #expect(CleanedStrings(plain).body == [plain])
  }

  @Test func sourceBehindAStatementGoesWithoutTheStatement() {
    let cleaned = CleanedStrings("\(Self.before) 뉴스1 \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == ["뉴스1"])
  }

  @Test(arguments: [
    "새 도서관 조감도 [나린군 제공]", "새 도서관 투시도 (사진=나린군)", "나린군 갯벌 전경 <사진=바다온 제공>",
    "4일 오후 나린군청 앞에서 주민들이 줄을 서 있다/사진=뉴스1", "나린군청 앞 모습. /사진제공=바다온", "나린군청 앞 모습 /사진=바다온",
  ])
  func unfinishedCaptionBetweenSentencesGoes(caption: String) {
    let cleaned = CleanedStrings("\(Self.before) \(caption) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test(arguments: [
    "이광수 기자", "나린=이광수 기자 gwangsu@example.com", "gwangsu@example.com",
    "gwangsu@example.com *재판매 및 DB 금지",
  ])
  func photographersNamesBetweenSentencesGo(name: String) {
    let cleaned = CleanedStrings("\(Self.before) \(name) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [name])
  }

  @Test(arguments: [
    "군수 후보 이광수(사진) 전 의원이 3일 출마를 선언했다. 그는 두 번째 도전이다.",
    "나린산업 이광수<사진> 대표가 상을 받았다. 시상식은 서울에서 열렸다.",
    "회견은 짧았다. 햇병아리 기자 시절 그는 늘 뛰어다녔다. 지금도 걸음이 빠르다.",
    "회견은 짧았다. 신문사 기자 두 명이 찾아왔다. 질문은 없었다.",
    "신청은 gildong@example.com으로 받는다. 마감은 9일이다.",
  ])
  func wordsThatLookLikeCreditsStay(sentence: String) {
    let cleaned = CleanedStrings(sentence)
    #expect(cleaned.body.joined(separator: " ") == sentence)
    #expect(cleaned.removed.isEmpty)
  }

  @Test func wordsBeforeACaptureGoWithIt() {
    let capture = "나린군 이광수 의원 페이스북 캡처"
    #expect(
      CleanedStrings("\(capture) \(Self.before) \(Self.after)").body == [
        "\(Self.before) \(Self.after)"
      ])
    #expect(
      CleanedStrings("\(Self.before) \(capture) \(Self.after)").body == [Self.before, Self.after])
  }

  @Test func photographersNameInFrontOfRunningTextGoes() {
    let cleaned = CleanedStrings("이광수 기자 \(Self.before) \(Self.after)")
    #expect(cleaned.body == ["\(Self.before) \(Self.after)"])
    #expect(cleaned.rules == ["byline"])
  }

  @Test(arguments: ["\n\n", " "])
  func aSceneWithSidesInBracketsNeedsNoSource(gap: String) {
    let caption = "홍길동 나린군수(오른쪽)가 도서관 앞에서 주민들과 인사를 나누고 있다."
    let cleaned = CleanedStrings([Self.before, caption, Self.after].joined(separator: gap))
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test func aStatementWithSidesInBracketsStays() {
    let sentence = "오른손을 쓰는 홍길동 선수(오른쪽 수비수)가 이적을 앞두고 계약을 마쳤다고 밝혔다."
    #expect(CleanedStrings("\(Self.before) \(sentence)").removed.isEmpty)
  }

  @Test func aProfessionBeforeACaptureIsNoParticle() {
    let caption = "홍길동 작가가 3일 도서관에서 주민들을 만나 이야기하고 있다. 홍길동 평론가 페이스북 갈무리"
    let cleaned = CleanedStrings("\(Self.before) \(caption) \(Self.after)")
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test(arguments: [
    "Das Boot im Hafen. Foto: Anna Moll/Hafenblatt",
    "Le ferry au port. Crédit photo : Anne Moll/L'Écho",
    "El barco en el puerto de la villa, el lunes. / ANA MOLL", "渡し舟の内部（岬町で4月2日、森野あかり撮影）",
    "橋を渡る住民＝岬町で2日、森野あかり撮影", "游客在灯塔前拍照。陈晓岚 摄", "图为游客在灯塔前拍照。",
    "Drivers outside the depot on Monday. Credit...Ann Moss for The Beacon",
    "Ruiz drives past Tran during the second half on Friday. [Glen Sato/Daily Beacon]",
    "Pictured: The tower as seen from the road. The lamp came from a scrapyard in Hull",
    "Unhappy: Next-door neighbour Ann Moss has bought curtains for every room",
    "Above, the staircase inside the tower, which has 61 steps",
    "주민들이 마을회관에서 불을 쬐고 있는 모습. 나린연합",
    "[포토] 홍길동 ‘들어갔어!’",
  ])
  func captionsOfOtherPapersGo(caption: String) {
    let body = "The new bridge opens at the end of the month, the council said on Monday."
    let cleaned = CleanedStrings("\(body)\n\n\(caption)\n\n\(body)")
    #expect(cleaned.body == [body, body])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test(arguments: [
    "The boat at its pier this month.\nCredit...Ann Moss for The Beacon",
    "Passengers on the upper deck. A single ride costs $3.\nCredit…Ann Moss for The Beacon",
    "The coach talks to her players during a timeout Friday.\nGlen Sato / Daily Beacon",
    "주민들이 마을회관에서 불을 쬐고 있다.\n홍길동 기자",
  ])
  func captionsAboveTheirSourcesGo(caption: String) {
    let body = "The new bridge opens at the end of the month, the council said on Monday."
    #expect(CleanedStrings("\(body)\n\n\(caption)\n\n\(body)").body == [body, body])
  }

  @Test(arguments: [
    "홍길동 나린군수가 3일 도서관 예산을 군의회에 설명했다. 사진은 군의회에 들어서는 모습. 2026.6.2. 연합뉴스",
    "지난달 문을 연 도서관의 열람실. 사진은 기사 내용과 직접 관련 없음.",
    "주민들이 도서관에서 책을 읽고 있다. 사진은 기사와 무관합니다.",
  ])
  func captionsThatSpeakOfTheirPictureGo(caption: String) {
    for gap in [" ", "\n\n"] {
      let cleaned = CleanedStrings([caption, Self.before, Self.after].joined(separator: gap))
      #expect(cleaned.body.joined(separator: gap) == "\(Self.before)\(gap)\(Self.after)")
    }
  }

  @Test func sentencesAboutPicturesStay() {
    let sentences = "나린군은 3일 옛 군청의 사진을 공개했다. 사진은 1950년대의 모습을 담았다. 주민들은 반겼다."
    #expect(CleanedStrings(sentences).removed.isEmpty)
  }

  @Test func theLineBelowALabelOfACaptionGoes() {
    let body = "The new bridge opens at the end of the month, the council said on Monday."
    let cleaned = CleanedStrings(
      "\(body)\n\nImage caption,\nThe minister visited the bridge last month\n\n\(body)")
    #expect(cleaned.body == [body, body])
  }

  @Test(arguments: [
    "PORT ELLIS, Jan 9 (AP) — A crane fell on two warehouses in the harbour on Tuesday, injuring four workers. (AP)",
    "„Die Stadt hat uns drei Jahre warten lassen“, sagte Wehner. (dpa)",
    "Der Zug zum Hafen fährt ab Mai wieder jede Stunde, auch am Sonntag. (dpa)",
  ])
  func reportsSignedByAnAgencyAreNoCaptions(paragraph: String) {
    #expect(CleanedStrings(paragraph).body.count == 1)
    #expect(CleanedStrings(paragraph).removed.last.map { $0.text.hasPrefix("(") } == true)
  }
}
