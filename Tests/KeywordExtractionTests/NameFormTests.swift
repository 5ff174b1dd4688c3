import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

/// Names with other words than names inside, in several languages.
@Suite struct NameFormTests {
  private func candidates(_ sentences: [String], _ language: Language) -> [String] {
    let text = KeywordDocument(TestDocuments.document(sentences, language: language))
    return NounPhraseCandidates().candidates(of: text).map {
      text.document.body.text.string(in: $0.first.range)
    }
  }

  @Test(arguments: [
    (
      ["Salt and Fennel sells scones.", "Nurses of Salt and Fennel came."], "Salt and Fennel",
      Language.english
    ),
    (["El museo Ramo y Cardal abre hoy.", "Aquí vive Ramo y Cardal."], "Ramo y Cardal", .spanish),
    (["In Durrow v. Wane the court sat."], "Durrow v. Wane", .english),
    (["Nurses treat Durrow's disease."], "Durrow's disease", .english),
    (["Birds like the Bank of the Western Isles."], "Bank of the Western Isles", .english),
    (["Tenants hated Form 11-B.", "Nobody liked Form 11-B."], "Form 11-B", .english),
  ])
  func aNameIsWhole(_ sentences: [String], name: String, language: Language) {
    #expect(candidates(sentences, language).contains { $0.hasSuffix(name) })
  }

  @Test func twoNamesThatStandApartAreTwo() {
    let found = candidates(
      ["Salt and Fennel grow here.", "Salt and Fennel are sold.", "Fennel is green."], .english)
    #expect(!found.contains("Salt and Fennel"))
  }

  /// Names that begin with what is no noun or hold a particle, which several particles behind them show.
  @Test(arguments: ["큰바위건설", "한국도로시설공단", "나눔과이음", "작은도서관"])
  func aKoreanNameOfOtherMorphemesIsWhole(_ name: String) {
    let found = candidates(
      ["\(name)이 공사를 맡았다.", "군은 \(name)에 땅을 팔았다.", "주민은 \(name)을 믿는다."], .korean)
    #expect(found.contains(name))
  }

  @Test(arguments: ["7번국도", "52시간제"])
  func aUnitInAKoreanNameBelongsToIt(_ name: String) {
    let found = candidates(["군은 \(name)를 넓힌다.", "주민은 \(name)를 반긴다."], .korean)
    #expect(found.contains(name))
  }

  @Test(arguments: [
    (Language.russian, "Мэр открыл парк.", "открыл"),
    (.polish, "Minister podpisał umowę.", "podpisał"),
    (.spanish, "La biblioteca municipal reabre hoy.", "reabre"),
    (.finnish, "Tehdas sulkee ovet.", "sulkee"),
  ])
  func aVerbIsInNoPhrase(_ language: Language, sentence: String, verb: String) {
    #expect(!candidates([sentence], language).contains { $0.contains(verb) })
  }
}
