import Testing

@testable import TextAnalysis

/// What every language promises: a forgotten part fails here, with a message that names it.
@Suite struct LanguageChecks {
  private static let named = Language.allCases.filter { $0 != .undetermined }

  @Test(arguments: Language.allCases)
  func profilesAreOfTheirLanguage(_ language: Language) {
    #expect(
      LanguageProfile.of(language).language == language,
      "LanguageProfile.of(_:) gives another profile for \(language).")
  }

  @Test(arguments: Language.allCases)
  func samplesAreWritten(_ language: Language) {
    #expect(
      LanguageSamples.sentences[language] != nil, "LanguageSamples has no sentence in \(language).")
  }

  @Test(arguments: named.filter { ![.korean, .japanese, .chinese].contains($0) })
  func wordsAreCompiledIn(_ language: Language) {
    var entries = 0
    LanguageWords.forEachEntry(of: language) { _, _ in
      entries += 1
      return true
    }
    #expect(
      entries > 0,
      "Models/words/\(language.rawValue).txt is missing from Sources/EmbeddedModels/Words.c.")
  }

  @Test func languagesInLatinScriptFitIntoTheirWeights() {
    #expect(LatinLexicon.shared.languages.count <= LanguageWeights.capacity)
  }

  @Test(arguments: named)
  func ownQuotationMarksKeepAQuotationWhole(_ language: Language) {
    for pair in LanguageProfile.of(language).quotationMarks {
      let open = pair.first.map(String.init) ?? ""
      let close = pair.last.map(String.init) ?? ""
      let text = SourceText("Xa \(open)mno pqr\(close) xyz.\nXb mno.")
      let found = SentenceSplitter(language: language).sentences(of: text, in: text.fullRange)
      #expect(found.count == 2, "\(language) \(pair)")
    }
  }
}
