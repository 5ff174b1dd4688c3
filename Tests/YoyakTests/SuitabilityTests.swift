import Testing
import Yoyak

@Suite struct SuitabilityTests {
  private func verdict(_ text: String) -> Verdict { Article(text: text).suitability.verdict }

  @Test func proseIsOK() {
    #expect(
      verdict(
        "시는 11일 설명회를 열었다. 창고는 벽돌 건물이다. 주민들은 주차장을 요구했다. 시는 방안을 검토한다.") == .ok)
    #expect(
      verdict("The town met. Builders keep the walls. Residents asked for parking.") == .ok)
  }

  @Test func clippedSentencesOfDocumentsAreProse() {
    #expect(verdict("사업 계획을 보고함\n\n예산 3억 원을 확보함\n\n내년 착공 예정임\n\n주민 의견을 들음") == .ok)
  }

  @Test func oneSentenceIsTooShort() {
    #expect(verdict("다리가 다시 열렸다.") == .tooShort)
    #expect(verdict("") == .tooShort)
  }

  @Test func appointmentsAreAList() {
    #expect(verdict("◆해솔은행 <부장> ▶ 김가람 ▶ 이도윤 ▶ 박서아 <차장> ▶ 최하람") == .list)
    #expect(verdict("[인사] 해솔시\n\n▲ 기획국장 김가람\n\n▲ 복지국장 이도윤\n\n▲ 문화국장 박서아") == .list)
  }

  @Test func taggedPicturesAreAPhoto() {
    #expect(verdict("[포토] 항구의 아침\n\n해가 뜨는 항구에서 배가 나간다.") == .photo)
  }

  @Test func menusAndTablesAreNoProse() {
    let table = (0..<8).map { "row \($0) alpha beta gamma" }.joined(separator: "\n\n")
    #expect(verdict(table) == .notProse)
  }

  @Test func anArticleAmongMenusIsProse() {
    let menu = (0..<40).map { "Section \($0)" }.joined(separator: "\n\n")
    let article =
      "The old ferry left the harbour on Monday. It was built in the year of the great storm. "
      + "Nobody had expected that it would sail again. Hundreds of people stood on the quay."
    #expect(verdict("\(menu)\n\n\(article)\n\n\(menu)") == .ok)
    // Teasers do not stand beside each other.
    let teasers = (0..<9).map {
      "The council of town number \($0) met on Monday.\n\nHarbour\n\nMill Lane\n\nNorth quay\n\nOld town\n\nWest end"
    }
    #expect(verdict(teasers.joined(separator: "\n\n")) == .notProse)
  }

  @Test func sentencesOfOtherScriptsAreStatements() {
    let text = (0..<3).map { "नौका संख्या \($0) सोमवार की शाम बंदरगाह से रवाना हुई।" }
    #expect(verdict(text.joined(separator: "\n\n")) == .ok)
  }

  @Test func theReasonIsOneLine() {
    let reason = Article(text: "다리가 다시 열렸다.").suitability.reason
    #expect(!reason.isEmpty)
    #expect(!reason.contains("\n"))
  }
}
