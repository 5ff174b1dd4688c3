import Foundation
import Testing

@testable import TextAnalysis

/// What every analyzer promises, whatever the text.
@Suite struct AnalyzerChecks {
  private static let texts: [String] = {
    var generator = SeededGenerator(seed: 29)
    let plain = LanguageSamples.sentences.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { $0.value.prefix(6).joined(separator: " ") }
    return plain
      + [
        "", " ", "\n\r\n\t", "😀", "👩‍👩‍👧‍👦 🇰🇷 가족", "ㅋㅋㅋ ㅠㅠ",
        "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}",
        "\u{1100}\u{1100}\u{1161}\u{1161}\u{11A8}\u{11A8}",
        "한국 경제가 성장했다. café naïve Ærøskøbing".decomposedStringWithCanonicalMapping,
        "첫 줄이다.\r\n둘째 줄이다.\r\n\r\nThird line.\r", "가\0나\0\0다 a\0b", "'''\"\"\"“”‘’……!?!?",
        "1,234.56 3.5% ₩10,000 2024-08-04 15:24 010-1234-5678 4.5만㎡", "중관촌(中關村)의 KIC·R&D 센터",
        "l'homme d’État aujourd'hui qu'il dit-elle", "e\u{301}\u{301}\u{301} \u{301}",
        "\u{FEFF}앞\u{200B}뒤\u{AD}",
        "http://example.com/a?b=c&d=한글 no-reply@example.com #해시 @이름", "ﷺ 𝒳𝒴 𠮷野家 ①②③ Ⅳ ½",
        "สวัสดี नमस्ते مرحبا שלום გამარჯობა բարեւ",
        String(repeating: "가", count: 2000), String(repeating: "a", count: 2000),
        String(repeating: "다 ", count: 2000), String(repeating: "字", count: 1000),
        String(repeating: "\u{301}", count: 500), String(repeating: "1", count: 1000),
        String(repeating: "a'", count: 1000), String(repeating: "!", count: 1000),
      ]
      + (0..<15).map { _ in String.random(count: 120, using: &generator) }
  }()

  @Test(arguments: Language.allCases)
  func tokensKeepTheirPromises(_ language: Language) {
    check(TextAnalyzers.analyzer(for: language), language)
  }

  #if MeCab
    @Test(MeCabSamples.needsDictionary)
    func tokensOfMeCabKeepTheirPromises() throws {
      check(try MeCabSamples.analyzer, .korean)
    }
  #endif

  private func check(_ analyzer: any TextAnalyzer, _ language: Language) {
    for string in Self.texts {
      let text = SourceText(string)
      let split = SentenceSplitter(language: language).sentences(of: text, in: text.fullRange)
      for sentences in [split, text.count > 0 ? [text.fullRange] : []] {
        var vocabulary = Vocabulary()
        let result = analyzer.tokenize(text, sentences: sentences, vocabulary: &vocabulary)
        #expect(result.text == text && result.sentences == sentences)
        Self.check(result, vocabulary)
        var second = Vocabulary()
        let again = analyzer.tokenize(text, sentences: sentences, vocabulary: &second)
        #expect(again.tokens == result.tokens && again.bounds == result.bounds)
        #expect(second.count == vocabulary.count)
      }
    }
  }

  /// Checks that tokens lie in their sentences, in order and on scalar boundaries.
  static func check(_ result: TokenizedText, _ vocabulary: Vocabulary) {
    #expect(result.bounds.count == result.sentences.count + 1)
    #expect(result.bounds.last == result.tokens.count)
    let utf8 = result.text.utf8
    func isBoundary(_ offset: Int) -> Bool {
      offset == utf8.count || (offset >= 0 && offset < utf8.count && utf8[offset] & 0xC0 != 0x80)
    }
    var faults = 0
    for (index, sentence) in result.sentences.enumerated() {
      var end = sentence.lowerBound
      for token in result.tokens(inSentence: index) {
        let range = token.range
        let isInPlace = range.lowerBound >= end && range.upperBound <= sentence.upperBound
        let isWhole = isBoundary(range.lowerBound) && isBoundary(range.upperBound)
        let isKnown = token.term >= Token.noTerm && Int(token.term) < vocabulary.count
        if range.isEmpty || !isInPlace || !isWhole || !isKnown { faults += 1 }
        end = range.upperBound
      }
    }
    for term in 0..<vocabulary.count where vocabulary.utf8(of: Int32(term)).isEmpty { faults += 1 }
    #expect(faults == 0, "\(result.text.string(in: 0..<min(90, utf8.count)))")
  }

  @Test(arguments: Language.allCases)
  func theTitleSharesTheVocabularyOfTheBody(_ language: Language) throws {
    let analyzer = TextAnalyzers.analyzer(for: language)
    let sample = try #require(LanguageSamples.sentences[language]?.last)
    let text = SourceText(sample)
    var vocabulary = Vocabulary()
    let body = analyzer.tokenize(text, sentences: [text.fullRange], vocabulary: &vocabulary)
    let count = vocabulary.count
    let title = analyzer.tokenize(text, sentences: [text.fullRange], vocabulary: &vocabulary)
    #expect(vocabulary.count == count && title.tokens == body.tokens)
  }
}
