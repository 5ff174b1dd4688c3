import Testing

@testable import TextAnalysis

@Suite struct EnglishAnalyzerTests {
  /// The terms of one sentence, in order.
  private func terms(_ sentence: String) -> [String] {
    let text = SourceText(sentence)
    var vocabulary = Vocabulary()
    let tokenized = EnglishAnalyzer().tokenize(
      text, sentences: [text.fullRange], vocabulary: &vocabulary)
    return tokenized.terms(inSentence: 0).map { vocabulary[$0] }
  }

  @Test func functionWordsNumbersAndMarksAreNoTerms() {
    #expect(terms("It is not the 5th of 1,200 that they couldn't have (or would).") == [])
    #expect(terms("Write to jo@x.org or see www.example.org, please!") == ["write"])
  }

  @Test func namesKeepTheirSpellingWithoutThePossessive() {
    #expect(
      terms("The mayor of Busan thanked O'Hara's team") == [
        "mayor", "Busan", "thank", "O'Hara", "team",
      ])
  }

  @Test func acronymsKeepTheirCapitals() {
    #expect(
      terms("Two NGOs and the U.S. asked the WHO, AT&T and the IT firm") == [
        "NGO", "US", "ask", "WHO", "AT&T", "IT", "firm",
      ])
  }

  @Test func namesInALineOfCapitalsAreSpelledAsNames() {
    #expect(terms("FIRE IN OLD LONDON") == ["Fire", "Old", "London"])
  }

  @Test func offsetsCountTheBytesOfTheOriginalText() {
    let text = SourceText("Café’s owner. 서울 won’t wait.")
    var vocabulary = Vocabulary()
    let tokenized = EnglishAnalyzer().tokenize(
      text, sentences: [0..<16, 17..<37], vocabulary: &vocabulary)
    let words = (0..<2).map { sentence in
      tokenized.tokens(inSentence: sentence).map { text.string(in: $0.range) }
    }
    #expect(words == [["Café", "’s", "owner", "."], ["서울", "wo", "n’t", "wait", "."]])
    #expect(tokenized.tokens.map(\.start) == [0, 5, 10, 15, 17, 24, 26, 32, 36])
  }

  @Test func emptySentencesGiveNoTokens() {
    let text = SourceText("  \n ")
    var vocabulary = Vocabulary()
    let tokenized = EnglishAnalyzer().tokenize(
      text, sentences: [0..<2, 3..<4], vocabulary: &vocabulary)
    #expect(tokenized.tokens.isEmpty)
    #expect(tokenized.bounds == [0, 0, 0])
  }
}
