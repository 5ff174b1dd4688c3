import Testing

@Suite struct HeadlineTests {
  private static let body = """
    다리는 이달 말 문을 연다. 군은 축제도 준비하고 있다고 4일 밝혔다.

    주민들은 다리가 생기면 읍내까지 걸리는 시간이 절반으로 줄 것으로 기대한다.
    """

  @Test func headlineStandsBetweenMenusAndSubheads() {
    let cleaned = CleanedStrings(
      """
      나린신문
      뉴스   칼럼   포토   영상   구독
      사회 > 교통

      새 다리 이달 말 개통…읍내까지 10분
      축제도 함께 연다
      입력 2024.08.04 15:24

      \(Self.body)
      """)
    #expect(cleaned.title == "새 다리 이달 말 개통…읍내까지 10분")
    #expect(cleaned.body.count == 2)
    #expect(cleaned.rules.last == "date-stamp")
    #expect(cleaned.removed.map(\.text).contains("축제도 함께 연다"))
  }

  @Test func repeatedLineIsTheHeadline() {
    let cleaned = CleanedStrings(
      """
      열린군정
      군정 소식 한눈에 보기
      새 다리 이달 말 개통, 읍내까지 10분
      새 다리 이달 말 개통, 읍내까지 10분
      \(Self.body)
      """)
    #expect(cleaned.title == "새 다리 이달 말 개통, 읍내까지 10분")
    #expect(cleaned.rules.contains("headline"))
  }

  @Test(arguments: [
    "다리는 언제 문을 여나?", "새 다리 열리는 날, 뱃사공은 운다!", "‘뱃삯은 바람이 낸다’... 나린군의 실험...",
  ])
  func aFirstLineApartThatAsksOrTrailsOffIsTheHeadline(line: String) {
    #expect(CleanedStrings("\(line)\n\n\(Self.body)").title == line)
    let interview = "\(line)\n\(Self.body)\n\n뱃삯은 얼마인가?\n뱃삯은 받지 않는다."
    #expect(CleanedStrings(interview).title == nil)
  }

  @Test(arguments: [
    ("Can a village save its ferry?", "\n"), ("Stop! The ferry has the right of way", "\n"),
    ("IN PICTURES. The ferry leaves for the last time", "\n\n"),
    ("Le bac part-il pour de bon ?", "\n"),
    (
      "Stem cell transplantation after early treatment of severe autoimmune disease in adults of nine "
        + "European countries: a randomised, open label, controlled study with ten years of follow-up",
      "\n\n"
    ),
  ])
  func aLineRightAboveAParagraphIsTheHeadline(line: String, gap: String) {
    let body = """
      The ferry between Corran and the island ran for the last time on Sunday, with 212 passengers and \
      a brass band on board. From Monday on cars use the new bridge. The county sells the boat in March.
      """
    #expect(CleanedStrings("\(line)\(gap)\(body)").title == line)
    #expect(
      CleanedStrings("Ada: \(line)\n\(body)\nBen: Who pays?\nAda: We do.\nBen: Fine.").title == nil)
  }

  @Test func aHeadlineOfSentencesIsAboveItsWriter() {
    let title = "She Bought a Ferry. Then the Ghost Stories Began."
    let body = "When Carla Moll bought the ferry on Gannet Rock, she expected leaks and gulls."
    let page =
      "\(title)\n\nBy Mona Field\nOct. 21, 2023\n\n\(body)\n\nShe still hopes to sail by May."
    #expect(CleanedStrings(page).title == title)
    // All words with capitals are a headline anywhere, others may be the article's first.
    #expect(CleanedStrings("\(title)\n\n\(body)").title == title)
    let small = "She bought a ferry. Then the ghost stories began."
    #expect(CleanedStrings("\(small)\n\n\(body)").title == nil)
  }

  @Test func statementsWithoutFullStopsBetweenParagraphsAreSubheads() {
    let paragraphs = [
      "나린군의 여름은 1995년보다 스무 날 길어졌다. 명태는 2008년을 끝으로 보이지 않는다.",
      "그는 내년에 정년을 맞는다. 제자 두 사람이 온도계를 이어받기로 했다.",
      "군은 기록을 책으로 펴냈다. 주민들은 반겼다.",
    ]
    let subheads = ["여름이 스무 날 길어졌다", "“기록은 계속돼야 한다”"]
    let page = [paragraphs[0], subheads[0], paragraphs[1], subheads[1], paragraphs[2]]
    let cleaned = CleanedStrings(page.joined(separator: "\n\n"))
    #expect(cleaned.body == paragraphs)
    #expect(cleaned.removed.map(\.text) == subheads)
  }

  @Test(arguments: [
    ["17:42", "17:10", "16:35"], ["오후 5시 42분", "오후 5시 10분", "오후 4시 35분"],
    ["13:42 GMT", "13:20 GMT", "12:55 GMT"],
  ])
  func timesAndHeadingsOfALivePageGo(times: [String]) {
    let headings = ["승객 142명 전원 구조 완료", "“쿵 소리 나더니 배가 기울었다”", "나린항 앞 2km 해상서 여객선 좌초 신고"]
    let bodies = [
      "해경은 승객과 승무원 142명을 모두 구조했다고 밝혔다. 부상자는 6명이다.",
      "승객 김모 씨는 배가 오른쪽으로 기울었다고 말했다.",
      "오후 3시 52분쯤 여객선이 암초에 걸렸다는 신고가 해경에 접수됐다.",
    ]
    let entries = zip(zip(times, headings), bodies).map { "\($0.0.0)\n\($0.0.1)\n\($0.1)" }
    let cleaned = CleanedStrings(
      "나린항 여객선 좌초…승객 전원 구조\n\n" + entries.joined(separator: "\n\n"))
    #expect(cleaned.body == bodies)
    // Two times may be those of a programme.
    let programme = CleanedStrings(entries.prefix(2).joined(separator: "\n\n"))
    #expect(programme.body.contains { $0.contains("기울었다”") })
  }

  @Test func questionsAboveTheirAnswersGo() {
    let answers = [
      "A. 나린시에 사는 무주택 청년이 신청할 수 있습니다.", "A. 매달 최대 20만 원을 12개월 동안 받습니다.",
    ]
    let list = "Q1. 누가 신청할 수 있나요?\n\(answers[0])\n\nQ2. 얼마를 받나요?\n\(answers[1])"
    #expect(CleanedStrings("월세 지원 자주 묻는 질문\n\n\(list)").body == answers)
    let conversation = "Q: Who pays for it?\nThe county does, he said on Monday."
    #expect(CleanedStrings(conversation).body.joined().contains("Who pays"))
  }

  @Test func severalQuestionsBetweenParagraphsAreSubheads() {
    let body = "The cap applies to buildings that are more than 15 years old. Owners are exempt."
    let page = [body, "Who is covered?", body, "How high can the rent go?", body]
    #expect(CleanedStrings(page.joined(separator: "\n\n")).body == [body, body, body])
    let one = [body, "But who pays for it?", body].joined(separator: "\n\n")
    #expect(CleanedStrings(one).removed.isEmpty)
  }

  @Test(arguments: [
    "[24.05.24, 20:15:03] 새봄: 다리 언제 여는지 아는 사람", "새봄: 다리 언제 여는지 아는 사람\n가람: 나도 궁금하던 참",
    "장소: 나린군 마을회관 2층\n일시: 다음 달 첫째 토요일", "★★★★★ 후기 아흔세 개",
  ])
  func messagesFieldsAndStarsAreNoHeadlines(lines: String) {
    #expect(CleanedStrings("\(lines)\n\n\(Self.body)").title == nil)
  }

  @Test func aQuestionIsTheHeadlineOfTheParagraphBelow() {
    let question = "다리는 언제 문을 여나?"
    #expect(CleanedStrings("\(question)\n\(Self.body)").title == question)
    let dots = "뱃삯 받지 않는다는데... 상인들은 왜 뿔났나"
    #expect(CleanedStrings("\(dots)\n\n\(Self.body)").title == dots)
  }

  @Test func theLabelOfAColumnAndItsWriterAreNoHeadline() {
    let cleaned = CleanedStrings(
      "[한가람의 뱃길 이야기]\n노을 진 다리\n한가람 나린대 명예교수\n\n\(Self.body)")
    #expect(cleaned.title == "노을 진 다리")
    #expect(cleaned.rules == ["section-label", "byline"])
  }

  @Test func questionsAreHeadlinesOfPages() {
    let question = "다리는 언제 문을 여나?"
    let page = CleanedStrings("\(question)\n입력 2024.08.04 15:24\n\n\(Self.body)")
    #expect(page.title == question)
  }

  @Test(arguments: [
    "As machine learning is used for\nmore and more decisions, the need to explain them has grown. We propose a method for images.",
    "보고서는 다리의 안전을\n해마다 점검해야 한다고 지적했다. 군은 점검 예산을 늘리기로 했다.",
  ])
  func linesOfAWrappedSentenceAreNoHeadline(text: String) {
    let cleaned = CleanedStrings(text)
    #expect(cleaned.title == nil)
    #expect(cleaned.removed.isEmpty)
  }

  @Test func versesAndListsStayWhole() {
    let cleaned = CleanedStrings("봄비 내리는 밤\n창을 열어 두고\n너를 기다린다\n비는 그치고\n달이 뜬다")
    #expect(cleaned.title == nil)
    #expect(cleaned.removed.isEmpty)
    #expect(cleaned.body.count == 5)
  }

  @Test func sentencesWithoutFullStopsStay() {
    let cleaned = CleanedStrings(
      """
      달 먼지로 벽돌 굽는 가마 개발
      국내 연구진이 달 먼지를 굽는 가마를 만들었다
      연구팀은 거울로 햇빛을 모아 가마를 데우는 방식을 썼다
      이번 연구는 국제 학술지에 실렸다
      """)
    #expect(cleaned.title == "달 먼지로 벽돌 굽는 가마 개발")
    #expect(cleaned.body.count == 3)
    #expect(cleaned.removed.isEmpty)
  }

  @Test(arguments: [
    ("新しい橋、だれが渡る？", "岬町は来月、新しい橋を開通させる。橋は長さ400メートルで、町の中心まで10分で行ける。住民は喜んでいる。"),
    ("新桥修好了，谁来管？", "海湾镇下月开通新桥。大桥全长400米，到镇中心只要十分钟。居民对此表示欢迎。"),
  ])
  func aQuestionWithoutSpacesIsTheHeadline(question: String, body: String) {
    for gap in ["\n\n", "\n"] {
      let cleaned = CleanedStrings("\(question)\(gap)\(body)")
      #expect(cleaned.title == question)
      #expect(cleaned.body == [body])
    }
  }

  @Test func theLongerLineIsTheHeadlineOfAJapaneseRelease() {
    let page = "報道関係者各位\n2025年4月3日\n株式会社みさき造船\n\nみさき造船、折りたたみ式の小舟を発売\n\n"
    let body = "株式会社みさき造船は3日、折りたたみ式の小舟を5月に発売すると発表した。"
    let cleaned = CleanedStrings(page + body)
    #expect(cleaned.title == "みさき造船、折りたたみ式の小舟を発売")
    #expect(cleaned.body == [body])
  }

  @Test func aDeckRightBelowTheHeadlineGoes() {
    let body =
      "The new bridge opens at the end of the month, the council said on Monday. It is free."
    let head = "New bridge to open in May after three years"
    let deck = "Council promises ten minutes to the market square"
    let cleaned = CleanedStrings("\(head)\n\(deck)\n\n\(body)")
    #expect(cleaned.title == head)
    #expect(cleaned.body == [body])
  }

  @Test func aMarkedLineBetweenParagraphsIsASubhead() {
    let subhead = "◇읍내까지 10분이면 간다"
    #expect(
      CleanedStrings("\(Self.body)\n\n\(subhead)\n\(Self.body)").removed.map(\.text) == [subhead])
    let list = "◇읍내까지 10분\n◇뱃삯은 무료"
    #expect(CleanedStrings("\(Self.body)\n\n\(list)\n\(Self.body)").removed.isEmpty)
  }

  @Test(arguments: [
    "Mittwoch, 6. März 2024", "8 de octubre de 2024", "Ort: Altenau | Lohn: 2 400 Euro",
    "Having trouble viewing this email? Click here",
  ])
  func datesAndFieldsAreNoHeadline(line: String) {
    let cleaned = CleanedStrings(
      line + "\n\nDie Fähre fährt seit gestern wieder im Takt. Der neue Motor braucht weniger Öl.")
    #expect(cleaned.title == nil)
  }

  @Test func aYearDoesNotMakeADate() {
    let cleaned = CleanedStrings(
      "Die 10 schönsten Häuser aus dem Jahr 2024\n\nDie Jury hat am Montag zehn Häuser geehrt. Sie "
        + "stehen in acht Ländern und sind alle aus Holz.")
    #expect(cleaned.title == "Die 10 schönsten Häuser aus dem Jahr 2024")
  }

  @Test func numberedHeadingsOfAReportAreTakenOut() {
    let cleaned = CleanedStrings(
      """
      마을 창고 활용 방안

      1. 추진 배경
       ○ 빈 창고가 열두 곳으로 늘어 마을의 걱정이 커지고 있다.
      2. 주요 내용
       ○ 창고를 고쳐 도서관과 공방으로 쓰고 이웃에게 빌려준다.
      3. 향후 계획
       ○ 다음 달까지 주민의 뜻을 모으고 여름에 공사를 시작한다.
      """)
    #expect(
      !cleaned.body.contains { $0.hasPrefix("1.") || $0.hasPrefix("2. 주") || $0.hasPrefix("3. 향") })
    #expect(cleaned.body.count == 3)
  }

  @Test func numberedItemsAreNoHeadings() {
    let list = "1. 헌 책 서른 권\n2. 나무 의자 두 개\n3. 등불"
    let prose = "나린군은 4일 새 도서관 공사를 시작했다고 밝혔다. 공사비는 2억 원이다."
    let cleaned = CleanedStrings("\(prose)\n\n\(list)\n\n\(prose)")
    #expect(cleaned.body.joined().contains("나무 의자 두 개"))
  }
}
