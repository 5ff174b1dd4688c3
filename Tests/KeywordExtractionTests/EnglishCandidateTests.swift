import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct EnglishCandidateTests {
  private func candidates(_ sentences: String...) -> [String] {
    let text = KeywordText(TestDocuments.document(sentences, language: .english))
    return NounPhraseCandidates().candidates(of: text).map {
      text.document.body.text.string(in: $0.first.range)
    }
  }

  @Test func adjectivesAndNounsMakePhrasesThatEndInANoun() {
    let found = candidates("The old harbour library in Busan opened a quiet reading room.")
    #expect(found == ["old harbour library", "Busan", "quiet reading room"])
  }

  @Test func aHyphenBetweenTwoWordsPartsNoPhrase() {
    let found = candidates("Engineers built real-time control systems for the port.")
    #expect(found == ["Engineers", "real-time control systems", "port"])
  }

  @Test func marksPossessivesAndVerbsPartPhrases() {
    let found = candidates("Lee's bakery, a small shop - sells fresh bread.")
    #expect(found == ["Lee", "bakery", "small shop", "fresh bread"])
  }
}
