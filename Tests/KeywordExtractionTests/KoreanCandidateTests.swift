import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct KoreanCandidateTests {
  private func candidates(
    _ sentences: String..., extent: NounPhraseCandidates.Extent = .longest
  ) -> [String] {
    let text = KeywordText(TestDocuments.document(sentences, language: .korean))
    return NounPhraseCandidates(extent: extent).candidates(of: text).map {
      text.document.body.text.string(in: $0.first.range)
    }
  }

  @Test func nounsAcrossSpacesMakePhrasesAndParticlesEndThem() {
    let found = candidates("부산시는 항구 도서관을 새로 열었다.")
    #expect(found.contains("부산시"))
    #expect(found.contains("항구 도서관"))
  }

  @Test func partsOfPhrasesAreCandidatesWhenAskedFor() {
    let found = candidates("부산시는 항구 도서관을 새로 열었다.", extent: .all)
    #expect(Set(["항구", "도서관", "항구 도서관"]).isSubset(of: found))
  }

  @Test func aNameLosesItsTitle() {
    let found = candidates("오세훈 서울시장은 도서관을 찾았다.")
    #expect(found.contains("오세훈"))
    #expect(!found.contains { $0.contains("시장") })
  }

  @Test func reportersTimesAndNumbersAreNoCandidates() {
    let found = candidates("지난달 31일 도서관에 책 3000여 권이 들어왔다.", "전혜진 기자")
    #expect(!found.contains { $0.contains("지난달") || $0.contains("31") || $0.contains("3000") })
    #expect(!found.contains { $0.contains("기자") || $0.contains("전혜진") })
  }

  @Test func aGlossIsAnotherNameOfWhatItExplains() throws {
    let document = TestDocuments.document(
      ["한국투자공사(KIC)가 보고서를 냈다.", "KIC는 투자를 늘린다.", "한국투자공사는 수익을 냈다."], language: .korean)
    let keywords = try KeywordExtractor(ranker: TFIDFKeywordRanker()).keywords(of: document)
    let names = keywords.filter { $0.text == "KIC" || $0.text == "한국투자공사" }
    #expect(names.count == 1)
    #expect(names.first?.ranges.count == 4)
  }
}
