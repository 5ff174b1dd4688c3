import Testing

@testable import TextAnalysis

@Suite struct LanguageDetectorTests {
  @Test(arguments: Language.allCases)
  func singleSentencesAreTold(_ language: Language) throws {
    for sentence in try #require(LanguageSamples.sentences[language]) {
      let found = LanguageDetector.detect(SourceText(sentence))
      #expect(found == language, "\(sentence)")
    }
  }

  @Test func mixedTextIsTheLanguageOfItsMatrix() {
    let samples: [(String, Language)] = [
      ("삼성전자(Samsung Electronics)는 New York에서 신제품 Galaxy Z Fold를 공개했다.", .korean),
      ("Samsung Electronics (삼성전자) unveiled the phone in New York.", .english),
      ("東京(とうきょう)でAppleの新製品が発表された。", .japanese),
      ("苹果公司在California发布了新款iPhone和MacBook Pro。", .chinese),
      ("В Москве открылся магазин Apple Store.", .russian),
      ("Le groupe Hyundai (현대) ouvre une usine en France.", .french),
    ]
    for (text, language) in samples {
      #expect(LanguageDetector.detect(SourceText(text)) == language, "\(text)")
    }
  }

  @Test func decomposedHangulIsKorean() {
    let text = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"
    #expect(LanguageDetector.detect(SourceText(text)) == .korean)
  }

  @Test func onlyTheGivenPartsCount() {
    let text = SourceText("Skip to content. Sign in to your account. 오늘은 비가 온다.")
    #expect(LanguageDetector.detect(text, in: [41..<text.count]) == .korean)
    #expect(LanguageDetector.detect(text, in: [0..<41]) == .english)
    #expect(LanguageDetector.detect(text, in: []) == .undetermined)
  }

  @Test func hundredsOfWordsOfOneLanguageDecide() throws {
    let english = try #require(LanguageSamples.sentences[.english]).joined(separator: " ")
    let french = try #require(LanguageSamples.sentences[.french]).joined(separator: " ")
    func repeated(_ text: String, _ bytes: Int) -> String {
      String(repeating: text + " ", count: bytes / text.utf8.count + 1)
    }
    #expect(
      LanguageDetector.detect(SourceText(repeated(english, 1500) + repeated(french, 1500)))
        == .english)
    #expect(
      LanguageDetector.detect(
        SourceText(String(english.prefix(200)) + " " + repeated(french, 3000)))
        == .french)
  }

  @Test func anyTextHasAnAnswerAndAlwaysTheSame() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<200 {
      let text = SourceText(String.random(count: 80, using: &generator))
      #expect(LanguageDetector.detect(text) == LanguageDetector.detect(text))
    }
    let long = SourceText(String(repeating: "가나다 ", count: 20_000))
    #expect(LanguageDetector.detect(long) == .korean)
  }
}
