import Testing
import TextAnalysis

@testable import Summarization

@Suite struct SentenceFormTests {
  private func form(_ sentence: String) -> SentenceForm {
    let text = SourceText(sentence)
    return SentenceForm(of: text.fullRange, in: text)
  }

  @Test func marksAreFoundAndCounted() {
    let plain = form("배가, 그리고 사람이, 떠났다.")
    #expect(plain.commas == 2)
    let text = SourceText("배가, 그리고 사람이, 떠났다.")
    #expect(SentenceForm.characters(of: text.fullRange, in: text) == 17)
    #expect(!plain.isUnfinished && !plain.isQuestion && !plain.isListItem)
    #expect(form("때: 아침").hasColon)
    #expect(form("“누구인가?”").isQuestion)
    #expect(form("항구 소식").isUnfinished)
    #expect(form("▲ 항구 소식").looksLikeBoilerplate)
    for item in ["- 항구", "1) 항구", "(2) 항구", "3. 항구", "①항구", "• 항구"] {
      #expect(form(item).isListItem, "\(item)")
    }
    #expect(!form("2024년 항구").isListItem)
  }

  private func endings(_ sentence: String) -> Set<EndingForms.Kind> {
    let text = SourceText(sentence)
    let range = SentenceForm.words(of: text.fullRange, in: text)
    let kinds = EndingForms.korean.kinds(of: range, in: text)
    return Set(EndingForms.Kind.allCases.filter { kinds.contains($0) })
  }

  @Test func wordsEndBeforeClosingAndFinalMarks() {
    func words(_ sentence: String) -> String {
      let text = SourceText(sentence)
      return text.string(in: SentenceForm.words(of: text.fullRange, in: text))
    }
    #expect(words("그는 “간다.”") == "그는 “간다")
    #expect(words("《바다》 ") == "《바다")
    #expect(words("\"…”") == "")
  }

  @Test func endingsAreToldApart() {
    #expect(endings("배가 떠났다.") == [.past])
    #expect(endings("배가 떠났습니다.") == [.polite])
    #expect(endings("항구는 도시의 문이다.") == [.copula, .present])
    #expect(endings("늦은 때문이다.”") == [.copula, .explanation, .present])
    #expect(endings("항구를 열어야 한다.") == [.demand, .present])
    #expect(endings("곧 연다고 말했다.") == [.past, .report])
    #expect(endings("항구를 열 계획이다.") == [.copula, .plan, .present])
    #expect(endings("항구를 열었고,") == [.open])
    #expect(endings("항구를 개방함") == [.nominal])
  }

  @Test func quotationsOfTheTitleAreFoundInSentences() {
    let title = PlainWords.document(["x"], title: "항구 간 시장 “정신이 번쩍 든다”").title
    let quotations = title.map { TitleQuotations(in: $0) }
    func occurs(_ sentence: String) -> Bool? {
      let text = SourceText(sentence)
      return quotations?.occur(in: text.fullRange, of: text)
    }
    #expect(occurs("시장은 “정신이 번쩍 든다”라고 말했다.") == true)
    #expect(occurs("시장은 정신이 없다고 말했다.") == false)
    #expect(occurs("") == false)
    let short = PlainWords.document(["x"], title: "‘항구’ 열다").title
    #expect(
      short.map { TitleQuotations(in: $0).occur(in: 0..<6, of: SourceText("항구")) } == false)
  }
}
