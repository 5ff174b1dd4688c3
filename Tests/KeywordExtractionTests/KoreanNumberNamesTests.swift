import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct KoreanNumberNamesTests {
  private func counts(_ sentences: String...) -> [String: Int] {
    let text = KeywordDocument(TestDocuments.document(sentences, language: .korean))
    let found = NounPhraseCandidates(extent: .all).candidates(of: text)
    return Dictionary(
      found.map { (text.string(in: $0.first.range), $0.count) }, uniquingKeysWith: max)
  }

  @Test func aNumberBelongsToTheNameItTouches() {
    let found = counts("회사는 2차전지 공장을 짓는다.", "2차전지는 비싸다.", "3D프린터를 샀다.")
    #expect(found["2차전지"] == 2)
    #expect(found["3D프린터"] == 1)
    #expect(found["전지"] == nil)
    #expect(found["프린터"] == nil)
  }

  @Test func linesAndDaysWithADotAreNames() {
    let found = counts("지하철 2호선이 멈췄다.", "2호선은 다시 달렸다.", "6·25 참전용사가 2호선을 탔다.")
    #expect(found["2호선"] == 3)
    #expect(found["6·25 참전용사"] == 1)
  }

  @Test func generationsAreNamesAndHouseholdsAreNot() {
    let found = counts("2030세대는 돈을 모은다.", "2030세대가 온다.", "집 300세대를 짓는다.", "300세대는 크다.")
    #expect(found["2030세대"] == 2)
    #expect(found["300세대"] == nil)
  }

  @Test func aPrefixOrASuffixBehindANumberBelongsToTheName() {
    let found = counts("5기신도시 땅을 샀다.", "5기신도시는 넓다.", "2형당뇨를 앓는다.", "2형당뇨는 흔하다.")
    #expect(found["5기신도시"] == 2)
    #expect(found["2형당뇨"] == 2)
    #expect(found["신도시"] == nil)
  }

  @Test func aNumberWithAUnitIsNoName() {
    let found = counts("학생 3명이 20개월 동안 5만 원을 모았다.", "학생 3명이 또 왔다.", "전기 5MW를 5MW로 바꿨다.")
    #expect(!found.keys.contains { $0.contains { "0123456789".contains($0) } })
  }

  @Test func aNumberBeforeANounNeedsToBeRepeated() {
    let found = counts("3기 신도시 땅을 샀다.", "3기 신도시에 길이 난다.", "4기 협의회가 열렸다.")
    #expect(found["3기 신도시"] == 2)
    #expect(!found.keys.contains { $0.contains("4기") })
  }
}
