import Testing

@Suite struct BroadcastAndPortalTests {
  private static let body = """
    나린군이 뱃삯을 다음 달부터 받지 않기로 했다. 군은 모자란 돈을 바람으로 번 돈으로 메운다고 4일 밝혔다.

    주민들은 읍내까지 걸리는 시간이 절반으로 줄 것으로 기대한다.
    """

  @Test func aCaptionOfSeveralSentencesGoesWithItsStamp() {
    let cleaned = CleanedStrings(
      "3일 나린 구장에서 나린과 해솔의 경기가 열렸다. 9회말 나린 선수들이 기뻐하고 있다. 2025.03.03 /photo@example.com\n\n"
        + Self.body)
    #expect(cleaned.body.count == 2)
    #expect(cleaned.rules == ["caption"])
    let report = CleanedStrings(
      "3일 나린 구장에서 나린과 해솔의 경기가 열렸다. 나린이 이겼다. 2025.03.03 /photo@example.com\n\n" + Self.body)
    #expect(report.body.first?.contains("나린이 이겼다.") == true)
  }

  @Test(arguments: ["한가람 기자의 보도입니다.", "한가람 기자가 취재했습니다.", "해솔에서 한가람 특파원이 전합니다."])
  func whoReportsNextIsNoBody(sentence: String) {
    let cleaned = CleanedStrings("어시장이 석 달 만에 다시 문을 열었습니다. \(sentence)\n\n" + Self.body)
    #expect(cleaned.body.first == "어시장이 석 달 만에 다시 문을 열었습니다.")
    #expect(cleaned.removed.map(\.text) == [sentence])
  }

  @Test func notesOfAPortalBelowTheArticleGo() {
    let cleaned = CleanedStrings(
      Self.body
        + "\n\n나린일보 언론사가 직접 선정한 이슈\n이 기사는 언론사에서 생활 섹션으로 분류했습니다.\n쏠쏠정보\n9\n기사 추천은 24시간 내 50회까지 참여할 수 있습니다."
    )
    #expect(cleaned.body.count == 2)
    #expect(Set(cleaned.rules) == ["page-footer"])
  }

  @Test func whatTheAnchorAsksGoesFromLinesOfItsOwn() {
    let cleaned = CleanedStrings(
      """
      ◀ 앵커 ▶

      나린군이 뱃삯을 다음 달부터 받지 않기로 했습니다. 군청에 나가 있는 기자를 불러보겠습니다. 한가람 기자!

      ◀ 기자 ▶

      네, 나린군청 앞에 나와 있습니다.

      ◀ 앵커 ▶

      군이 왜 그렇게 정했는지 말씀해 주시죠.

      ◀ 기자 ▶

      군은 모자란 돈을 바람으로 번 돈으로 메운다고 밝혔습니다. 주민들은 읍내까지 걸리는 시간이 절반으로 줄 것으로 기대합니다.

      KTN 뉴스는 24시간 여러분의 제보를 기다립니다.
      """)
    #expect(cleaned.title == nil)
    let body = cleaned.body.joined(separator: " ")
    #expect(body.contains("뱃삯을 다음 달부터") && body.contains("바람으로 번 돈으로"))
    for gone in ["한가람 기자!", "나와 있습니다", "말씀해", "▶", "제보"] {
      #expect(!body.contains(gone), "\(gone)")
    }
  }

  @Test func whatTheStudioAsksBehindACallGoes() {
    let cleaned = CleanedStrings(
      """
      [앵커] 나린군이 뱃삯을 다음 달부터 받지 않기로 했습니다. 취재기자를 전화로 연결합니다. 한가람 기자! 첫 배는 언제 뜰 것으로 보입니까? \
      [기자] 방금 들어온 소식부터 전해드리겠는데요. 첫 배는 5일 아침에 뜹니다. 군은 모자란 돈을 바람으로 번 돈으로 메운다고 밝혔습니다. \
      [앵커] 주민들은 반기고 있다고요? [기자] 주민들은 읍내까지 걸리는 시간이 절반으로 줄 것으로 기대합니다.
      """)
    let body = cleaned.body.joined(separator: " ")
    #expect(body.contains("뱃삯을 다음 달부터") && body.contains("5일 아침") && body.contains("절반으로"))
    for gone in ["연결합니다", "기자!", "보입니까", "전해드리겠는데요", "반기고"] {
      #expect(!body.contains(gone), "\(gone)")
    }
  }

  @Test func theAnchorsCallOfAReporterIsNoSentence() {
    let cleaned = CleanedStrings("\(Self.body) 한가람 기자, 지금 분위기 어떻습니까?")
    #expect(cleaned.body == Self.body.split(separator: "\n\n").map(String.init))
  }

  @Test func allGoesBehindTheBanOfAPortal() {
    let notes =
      "\n\nⓒ 나린일보, 무단 전재 및 재배포 금지\n이 버튼을 눌러 주시면 더 많은 이웃이 이 기사를 봅니다.\n해솔 어시장 석 달 만에 문 열다\n전체 보기"
    let cleaned = CleanedStrings(Self.body + notes)
    #expect(cleaned.body.count == 2)
    #expect(cleaned.removed.last?.text == "전체 보기")
    // As much text again is another article.
    let second = CleanedStrings(Self.body + notes + "\n\n" + Self.body)
    #expect(second.body.contains { $0.contains("이 버튼을") })
  }

  @Test(arguments: [
    "[저작권자(c) 나린방송 무단전재, 재배포 및 AI 데이터 활용 금지]", "<저작권자 ⓒ 나린일보, 무단 전재-재배포, AI 학습 및 활용 금지>",
  ])
  func aBanThatNamesLearningIsNoHeadline(ban: String) {
    let cleaned = CleanedStrings(Self.body + "\n\n" + ban)
    #expect(cleaned.title == nil)
    #expect(cleaned.removed.map(\.text) == [ban])
  }

  @Test func theHeadlineIsAboveTheTimeOfPublication() {
    let cleaned = CleanedStrings(
      """
      나린뉴스
      PICK 안내
      나린군 뱃삯 받지 않는다…다음 달부터
      입력 2025.06.17. 오전 9:12
      한가람 기자
      3
      가
      나
      다
      라
      마
      바
      \(Self.body)
      """)
    #expect(cleaned.title == "나린군 뱃삯 받지 않는다…다음 달부터")
    #expect(cleaned.body.count >= 2)
  }

  @Test func theTagOfAnAgencyGoesAndItsReportStays() {
    let lead =
      "PORT HALE: Judges on Monday charged a former minister with fraud over the sale of the harbour."
    let second = "She resigned in November after the audit. She has denied all of it."
    let cleaned = CleanedStrings("\(lead) (AFP)\n\n\(second) (Reuters)")
    #expect(cleaned.body == [lead, second])
    #expect(cleaned.removed.map(\.text) == ["(AFP)", "(Reuters)"])
    let caption = CleanedStrings(
      "People wait at a quay in Port Hale on Monday. (Reuters)\n\n\(lead)")
    #expect(caption.body == [lead])
  }

  @Test(arguments: [
    "KTN's Dana Keller has more.", "Our correspondent Mia Sorensen reports from Hale.",
    "Back to you, Anton.", "You're listening to the Morning Hour from KTN News.",
    "Thanks for joining us.", "Aus Hale berichtet Mona Feld.", "Informa Ana Ruiz desde Hale.",
  ])
  func sentencesThatOnlyHandOverGo(sentence: String) {
    let first = "A fire at the grain terminal in Hale has been burning for three days."
    let last = "The company that runs the terminal says 9,000 tons of wheat are lost."
    let cleaned = CleanedStrings("\(first) \(sentence)\n\n\(last)")
    #expect(cleaned.removed.map(\.text) == [sentence])
  }

  @Test func whatAPaperReportsStays() {
    let text =
      "The Harbour Times reports that the lock will close. It was there that Dana Keller fell."
    #expect(CleanedStrings(text).removed.isEmpty)
  }

  @Test(arguments: [
    "Mona Field is a reporter for the Hale Lantern.", "The writer is a former harbour master.",
    "(Reporting by Mona Field; Editing by Dana Keller)",
  ])
  func aNoteOnTheWriterAtTheEndGoes(note: String) {
    let body = """
      The swing bridge will close for three weeks from Monday, the council said.

      Drivers will be sent along the coast road, adding 25 minutes to the journey.

      Barges pass at night.
      """
    #expect(CleanedStrings("\(body)\n\n\(note)").removed.map(\.text) == [note])
    let portrait = "\(body) Field left.\n\nMona Field is a reporter for the Hale Lantern."
    #expect(CleanedStrings(portrait).removed.isEmpty)
  }

  @Test func aNoteOnTheWriterRightBelowTheNameGoes() {
    let body = """
      Every spring our mayor apologizes for what the bus system costs. She should stop.

      Buses carry 90,000 people a day here, and half of them have no car.
      """
    let page =
      "Stop Apologizing for the Bus\n\nBy Leo Field\nMr. Field is a former planner.\n\n\(body)"
    #expect(CleanedStrings(page).body.joined(separator: "\n\n") == body)
  }
}
