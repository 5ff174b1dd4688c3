import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct WordKeywordTests {
  private func candidates(_ sentence: String, _ language: Language) -> [String] {
    let text = KeywordDocument(TestDocuments.document([sentence], language: language))
    return NounPhraseCandidates().candidates(of: text).map {
      text.document.body.text.string(in: $0.first.range)
    }
  }

  @Test func hyphensJoinNamesButNotPronouns() {
    #expect(candidates("La Haute-Garonne, où va-t-il ?", .french).first == "Haute-Garonne")
    #expect(!candidates("La Haute-Garonne, où va-t-il ?", .french).contains { $0.contains("-il") })
  }

  @Test func theTurkishCaseBehindAnApostropheIsNoPartOfAName() {
    #expect(candidates("İzmir'de, Konya’dan.", .turkish) == ["İzmir", "Konya"])
  }

  @Test func aTurkishCaseEndsThePhraseOfItsName() {
    #expect(candidates("İzmir'den zeytin.", .turkish) == ["İzmir", "zeytin"])
  }

  @Test func anArticleWithACapitalInsideASentenceBelongsToTheName() {
    let found = candidates("Le bateau va à La Turballe et la côte.", .french)
    #expect(found.contains("La Turballe"))
    #expect(!found.contains("Le bateau"))
  }

  @Test func aSmallWordBelongsToANameThatRepeats() {
    let found = candidates(
      "Otto von Lindau malt, und Otto von Lindau singt für Kinder.", .german)
    #expect(found == ["Otto von Lindau malt", "Otto von Lindau singt", "Kinder"])
  }

  @Test func functionWordsCutThaiClauses() {
    let found = candidates("เรือแดงเมื่อแมวดำ", .thai)
    #expect(found == ["เรือแดง", "แมวดำ"])
  }

  @Test func articlesAndAuxiliariesAreInNoPhrase() {
    let found = candidates("Il porto ha aperto la strada.", .italian)
    #expect(!found.contains { $0.hasPrefix("Il ") || $0.contains("ha ") })
  }
}
