import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct KoreanRepeatedWordsTests {
  private func counts(_ sentences: [String], title: String? = nil) -> [String: Int] {
    let text = KeywordDocument(
      TestDocuments.document(sentences, title: title, language: .korean))
    let found = NounPhraseCandidates(extent: .all).candidates(of: text)
    return Dictionary(
      found.map { (text.string(in: $0.first.range), $0.count) }, uniquingKeysWith: max)
  }

  @Test func aNounOfOneSyllableCountsWhenItIsRepeated() {
    let thrice = counts(["농부는 쌀을 팔았다.", "쌀은 비싸다.", "나라가 쌀을 샀다."])
    #expect(thrice["쌀"] == 3)
    #expect(counts(["농부는 쌀을 팔았다."])["쌀"] == nil)
  }

  @Test func aNounWithASubjectParticleThatTheAnalyzerLeftIsTheNoun() {
    let found = counts(["꿀벌이 겨울을 났다.", "농부가 꿀벌을 샀다.", "꿀벌 통이 비었다."])
    #expect(found["꿀벌"] == 3)
    #expect(found["꿀벌이"] == nil)
  }

  @Test func sharesAreNoKeywords() {
    let found = counts(["어부는 그물을 조금씩 당겼다.", "상인은 사과를 한 상자씩 날랐다."])
    #expect(!found.keys.contains { $0.hasSuffix("씩") })
  }

  @Test func aNounWithHadaCountsWhereItStandsAloneToo() {
    let found = counts(["국회는 탄핵을 논했다.", "국회가 장관을 탄핵했다."])
    #expect(found["탄핵"] == 2)
    #expect(counts(["국회가 장관을 탄핵했다."])["탄핵"] == nil)
  }

  @Test func nounsOfReportingCountNotByTheirVerbs() {
    let found = counts(["그는 개혁을 주장했다.", "장관도 개혁을 주장했다.", "학생도 주장했다."])
    #expect(found["주장"] == nil)
  }

  @Test func anAgeShowsThatANameIsOne() {
    let found = counts(["회사를 세운 도한빛(58) 대표가 왔다.", "도 대표는 웃었다."])
    #expect(found["도한빛"] == 2)
  }

  @Test func theSignOfACompanyStandsBeforeItsName() {
    let found = counts(["㈜우리물류가 창고를 짓는다.", "㈜우리물류는 크다."])
    #expect(found["우리물류"] == 2)
    #expect(found["물류"] == nil)
  }

  @Test func aParticleOfTheHeadlineIsTakenOff() {
    let found = counts(
      ["한빛공원에서 불이 났다.", "한빛공원은 문을 닫았다."], title: "한빛공원서 불")
    #expect(!found.keys.contains { $0.contains("한빛공원서") })
  }
}
