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

  @Test(arguments: ["lighthouse", "libraries", "policies"])
  func aWordWithoutACapitalIsStemmedWhateverItsTag(_ word: String) throws {
    let inSentence = terms("The mayor told them about the \(word) on Monday.")
    #expect(inSentence.contains(try #require(terms(word).first)))
    #expect(terms(word) != [word])
  }

  @Test func acronymsKeepTheirCapitals() {
    #expect(
      terms("Two NGOs and the U.S. asked the WHO, AT&T and the IT firm") == [
        "NGO", "US", "ask", "WHO", "AT&T", "IT", "firm",
      ])
  }

  @Test func namesInALineOfCapitalsAreSpelledAsNames() {
    #expect(terms("FIRE IN OLD LONDON") == ["fire", "old", "London"])
  }

  @Test func capitalsForEmphasisMakeNoName() {
    #expect(
      terms("They told US about IT and the people WHO CAN help") == ["US", "IT", "peopl", "help"])
  }

  /// Words with their tags, as `word/TAG`.
  private func tagged(_ sentence: String) -> String {
    let text = SourceText(sentence)
    var vocabulary = Vocabulary()
    let tokenized = EnglishAnalyzer().tokenize(
      text, sentences: [text.fullRange], vocabulary: &vocabulary)
    return tokenized.tokens.map { "\(text.string(in: $0.range))/\($0.tag.rawValue)" }
      .joined(separator: " ")
  }

  @Test(arguments: [
    "The/DET old/ADJ bridge/NOUN was/AUX closed/VERB ./PUNCT",
    "She/PRON did/AUX n't/PART book/VERB the/DET book/NOUN ./PUNCT",
    "Mayor/PROPN Kim/PROPN 's/PART plan/NOUN costs/VERB $/SYM 5/NUM ./PUNCT",
    "He/PRON left/VERB when/ADV it/PRON rained/VERB heavily/ADV ,/PUNCT and/CCONJ they/PRON stayed/VERB",
    "Two/NUM large/ADJ ships/NOUN sailed/VERB from/ADP Busan/PROPN to/ADP Osaka/PROPN",
  ])
  func tagsFollowTheContext(expected: String) {
    let sentence = expected.split(separator: " ").map { $0.prefix { $0 != "/" } }
      .joined(separator: " ")
    #expect(tagged(sentence) == expected)
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
