import Testing

/// Captions without a source, and what archives join to the front of the first sentence.
@Suite struct BareCaptionTests {
  private static let before = "군이 새 도서관을 내년 봄에 연다고 밝혔다."
  /// Running text long enough that a page is more than its captions.
  private static let after = """
    도서관은 지하 1층, 지상 3층 규모로 지어진다. 열람석은 220석이고 어린이 열람실이 따로 있다. 공사비 140억원은 도와 군이 절반씩 \
    낸다. 설계를 맡은 건축가는 바람길을 따라 창을 냈다고 설명했다. 지붕에는 태양광 판을 올려 건물이 쓰는 전기의 3분의 1을 얻는다. 옛 도서관은 \
    청소년 쉼터로 바뀐다. 군은 책 4만 권을 새로 사들이고 사서 여섯 명을 뽑기로 했다. 이동 도서관 버스 두 대도 섬마을을 돈다. 주민 설명회는 \
    다음 달 읍사무소에서 열린다. 군의회는 지난주 예산안을 통과시켰다. 반대한 의원은 두 명이었다. 이들은 주차장이 좁다는 점을 들었다. 군은 \
    빈터를 빌려 주차장 60면을 더 만들기로 했다. 개관 첫날에는 작가와 만나는 자리가 마련된다. 이름은 주민 공모로 정한다. \
    군은 응모작 가운데 세 개를 뽑아 주민 투표에 부친 뒤 가장 많은 표를 얻은 이름을 붙인다. 이름을 지은 주민에게는 \
    책 백 권을 준다. 도서관 둘레에는 나무 300그루를 심고 산책길을 낸다. 길은 강가까지 이어진다. 공사는 다음 달에 시작된다.
    """

  @Test(arguments: [
    "나린군 봉사단이 현충탑 둘레를 청소한 뒤 기념촬영을 하고 있다.", "홍길동 솔내구 구청장이 집무실에서 포즈를 취하고 있다.",
    "솔내마트 모델들이 나린점에서 새 도시락을 선보이고 있다.",
    "12일 오전 나린군청에서 열린 회의에서 홍길동 군수가 발언하고 있다.",
    "홍길동 군수가 12일 나린군청에서 직원들과 악수를 나누고 있다. 왼쪽부터 홍 군수, 이광수 과장.",
  ])
  func aCaptionInFrontOfRunningTextGoes(caption: String) {
    let cleaned = CleanedStrings("\(caption) \(Self.after)")
    #expect(cleaned.body == [Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
    #expect(cleaned.rules == ["caption"])
  }

  @Test func aCaptionWithDayAndPlaceGoesAnywhere() {
    let caption = "4일 오후 나린군청 앞에서 주민들이 구호를 외치고 있다."
    let cleaned = CleanedStrings("\(Self.before) \(caption) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [caption])
  }

  @Test(arguments: [
    "나린군이 섬마을 주민의 발이 될 새 여객선을 들여오는 작업에 속도를 내고 있다.",
    "솔내마트가 나린점에서 새 도시락을 선보이고 있다.",
    "군이 3일 회의에서 새 도서관의 이름을 공모한다고 밝히면서 주민들의 관심이 쏠리고 있다.",
    "3일 오전 10시 현재 나린시장에서 꼬막은 지난주보다 5% 오른 값에 팔리고 있다.",
    "주민들은 새 도서관을 설명하는 자리가 한 번뿐이라며 다음 설명회를 기다리고 있다.",
  ])
  func whatTheNewsSaysIsGoingOnStays(sentence: String) {
    let cleaned = CleanedStrings("\(sentence) \(Self.after)")
    #expect(cleaned.removed.isEmpty)
  }

  @Test func aPageOfACaptionKeepsIt() {
    let page =
      "12일 오전 나린군청에서 홍길동 군수가 연설하고 있다. 군은 이날 새 도서관을 짓는다고 밝혔다. 도서관은 내년 봄에 문을 연다."
    #expect(CleanedStrings(page).body == [page])
  }

  @Test(arguments: [
    "나린군청 앞 모습 /사진=홍길동 기자", "나린군수 홍길동 / 사진제공=바다온", "나린군의회 의장 인터뷰 /사진=이광수 기자 gwangsu@",
    "4일 나린군청 앞에서 주민들이 줄을 서 있다. / 사진제공=뉴시스",
    "4일 나린군청 앞에서 주민들이 줄을 서 있다. 나린군사진기자단", "4일 나린군청 앞에서 주민들이 줄을 서 있다. (공동취재사진) 2021.06.04.",
    "4일 나린군청 앞에서 주민들이 줄을 서 있다. 공동 취재 사진", "4일 나린군청 앞에서 주민들이 줄을 서 있다. (C) AFP=뉴스1",
    "4일 나린군청 앞에서 주민들이 줄을 서 있다. 나린군 제공, 연합뉴스", "나린군청 앞의 주민들. 프리랜서 이광수",
    "4일 나린군청 앞에서 주민들이 줄을 서 있다. 2021.6.4 gwangsu@example.com",
    "나린군청 앞의 주민들. 이광수 기자 gwangsu@example.com 동아일보DB", "나린군청 앞의 주민들. ⓒ 뉴스1 DB",
  ])
  func aCaptionGoesWithAllOfItsSource(caption: String) {
    let cleaned = CleanedStrings("\(Self.before) \(caption) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text).joined(separator: " ") == caption)
  }

  @Test func aDateBehindASceneIsThePicturesOne() {
    let first = "4일 나린군청 앞에서 주민들이 줄을 서 있다. 연합뉴스"
    let second = "주민들이 새 도서관 앞을 지나고 있다. 2021. 6. 4."
    let cleaned = CleanedStrings("\(first) \(Self.before) \(second) \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == [first, second])
  }

  @Test func aQuotationMarkTooManyTakesNoSentenceAlong() {
    let body = "그는 \"벌은 \"달게\" 받겠다. 일도 쉬겠다\"고 적었다. "
    let cleaned = CleanedStrings("\(body)나린군수 홍길동 /사진=뉴스1 \(Self.after)")
    #expect(cleaned.removed.map(\.text) == ["나린군수 홍길동 /사진=뉴스1"])
  }

  @Test(arguments: [
    "[솔내일보=홍길동 기자]", "[솔내경제 홍길동 기자]", "[솔내경제(나린)=홍길동기자]",
  ])
  func whatStandsBeforeTheWritersBracketIsNoBody(bracket: String) {
    let front = "내년 봄 개관, 어린이 열람실도 나린군이 새 도서관을 짓는다. 사진은 조감도."
    let cleaned = CleanedStrings("\(front) \(bracket) \(Self.before) \(Self.after)")
    #expect(cleaned.body == ["\(Self.before) \(Self.after)"])
    #expect(cleaned.removed.map(\.text) == [front, bracket])
    #expect(cleaned.rules == ["front-matter", "dateline"])
  }

  @Test func aWriterInTheMiddleOfTheTextEndsNoFrontMatter() {
    let page = "\(Self.before) \(Self.after) [솔내일보=홍길동 기자] \(Self.before)"
    #expect(CleanedStrings(page).body == ["\(Self.before) \(Self.after)", Self.before])
  }

  @Test func subheadsGoWithTheButtonThatEnlargesAPicture() {
    let cleaned = CleanedStrings(
      "내년 봄 개관… 어린이 열람실도 크게보기 \(Self.before) 크게보기 \(Self.after)")
    #expect(cleaned.body == [Self.before, Self.after])
    #expect(cleaned.removed.map(\.text) == ["내년 봄 개관… 어린이 열람실도 크게보기", "크게보기"])

  }

  @Test(arguments: ["“", "\"", ""])
  func theFooterOfAPressReleaseGoesWithWhatFollows(mark: String) {
    let footer = "\(mark)이 자료는 나린군청의 보도자료를 전재하여 제공함을 알려드립니다.\(mark) 이전다음기사 새 다리 개통"
    let contact = "문 의: 도서관과 홍길동(061-000-1234)"
    let cleaned = CleanedStrings("\(Self.before) \(Self.after) \(contact) \(footer)")
    #expect(cleaned.body == ["\(Self.before) \(Self.after)"])
    #expect(cleaned.rules == ["press-note", "press-note"])
  }
}
