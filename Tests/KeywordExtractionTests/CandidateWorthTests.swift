import TestSupport
import Testing
import TextAnalysis

@testable import KeywordExtraction

@Suite struct CandidateWorthTests {
  /// The words of the embedded lists, and what is made of phrases of them.
  @Test func aPhraseHasTheLastTheBestAndTheLeastOfItsWords() throws {
    let name = try value("노벨문학상")
    let hospital = try value("병원")
    #expect(try value("피해자") == 0)
    #expect(0 < hospital && hospital < name)
    let worth = try worth(of: "노벨문학상 병원", in: "노벨문학상 병원은 크다.", .korean)
    #expect(worth.whole == nil)
    #expect(worth.last == hospital && worth.least == hospital && worth.most == name)
    let single = try self.worth(of: "노벨문학상", in: "노벨문학상 병원은 크다.", .korean)
    #expect(single.whole == name && single.last == name)
  }

  @Test func aWordThatWasNotJudgedHasThatOfItsParts() throws {
    let worth = try worth(of: "로봇도시", in: "로봇도시를 잇는다.", .korean)
    #expect(worth.whole == nil)
    #expect(try worth.most == value("로봇"))
    #expect(try worth.least == value("도시") && worth.last == value("도시"))
  }

  @Test func aNameThatWasNotJudgedSaysNothing() throws {
    let worth = try worth(of: "Quxbert", in: "Quxbert is here. Quxbert sings.", .english)
    #expect(worth.whole == nil && worth.last == nil && worth.most == nil && worth.least == nil)
  }

  @Test func traditionalCharactersAreLookedUpAsSimplifiedOnes() {
    let keyphraseness = Keyphraseness(.chinese)
    let simplified = keyphraseness.value(of: Array("经济".utf8)[...])
    #expect(simplified != nil)
    #expect(keyphraseness.value(of: Array("經濟".utf8)[...]) == simplified)
  }

  private func value(_ word: String) throws -> Double {
    try #require(Keyphraseness(.korean).value(of: Array(word.utf8)[...]))
  }

  private func worth(
    of phrase: String, in sentence: String, _ language: Language
  ) throws -> CandidateWorth.Worth {
    let text = KeywordDocument(TestDocuments.document([sentence], language: language))
    let candidates = NounPhraseCandidates(extent: .all).candidates(of: text)
    let candidate = try #require(
      candidates.first { text.string(in: $0.first.range) == phrase }, "\(phrase)")
    return CandidateWorth(in: text).worth(of: candidate)
  }
}
