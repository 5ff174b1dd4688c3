import Foundation
import Testing

@testable import TextAnalysis

@Suite struct GenericAnalyzerTests {
  /// Surfaces with tags, and the terms, of a text that is one sentence.
  private func analyze(
    _ string: String, _ analyzer: some TextAnalyzer
  ) -> (tokens: [String], terms: [String]) {
    let text = SourceText(string)
    var vocabulary = Vocabulary()
    let result = analyzer.tokenize(text, sentences: [text.fullRange], vocabulary: &vocabulary)
    return (
      result.tokens.map { "\(text.string(in: $0.range))/\($0.tag.rawValue)" },
      result.terms(inSentence: 0).map { vocabulary[$0] }
    )
  }

  @Test func wordsNumbersAndMarksAreToldApart() {
    let (tokens, terms) = analyze("Le prix : 1.234,56 € !", UnicodeWordAnalyzer())
    #expect(tokens == ["Le/X", "prix/X", ":/PUNCT", "1.234,56/NUM", "€/SYM", "!/PUNCT"])
    #expect(terms == ["le", "prix"])
  }

  @Test func elisionsAreWordsOfTheirOwnAndInnerApostrophesAreNot() {
    let (tokens, terms) = analyze("L’homme qu'on aime, aujourd'hui", UnicodeWordAnalyzer())
    #expect(tokens == ["L’/X", "homme/X", "qu'/X", "on/X", "aime/X", ",/PUNCT", "aujourd'hui/X"])
    #expect(terms == ["homme", "on", "aime", "aujourd'hui"])
  }

  @Test func terminalCodesBelongToNoWord() {
    let (tokens, _) = analyze("\u{1B}[1;31mPont\u{1B}[0m [32mouvert [5K", UnicodeWordAnalyzer())
    #expect(
      tokens.filter { $0.hasSuffix("/X") } == ["Pont/X", "ouvert/X", "5K/X"])
  }

  @Test func hyphensPartWordsAndLettersAfterDigitsJoin() {
    let (tokens, _) = analyze("E-Mail 20th 3D x2", UnicodeWordAnalyzer())
    #expect(tokens == ["E/X", "-/PUNCT", "Mail/X", "20th/X", "3D/X", "x2/X"])
  }

  @Test(arguments: [
    ("STRASSE Straße", ["strasse", "straße"]),
    ("МОСКВА Ёлка Ђурђевдан", ["москва", "ёлка", "ђурђевдан"]),
    ("ΟΔΌΣ Οδός", ["οδόσ", "οδόσ"]), ("ŽLUŤOUČKÝ Ŀ Ÿÿ", ["žluťoučký", "ÿÿ"]),
    ("ԵՐԵՎԱՆ თბილისი", ["երեվան", "თბილისი"]), ("Şişli Ağrı", ["şişli", "ağrı"]),
  ])
  func termsAreCaseFolded(_ string: String, _ expected: [String]) {
    #expect(analyze(string, UnicodeWordAnalyzer()).terms == expected)
  }

  @Test func decomposedWordsHaveTheTermsOfComposedOnes() {
    let string = "Éléphant garçon Größe Việt йод"
    let composed = analyze(string, UnicodeWordAnalyzer()).terms
    let decomposed = analyze(
      string.decomposedStringWithCanonicalMapping, UnicodeWordAnalyzer()
    ).terms
    #expect(composed == ["éléphant", "garçon", "größe", "việt", "йод"])
    #expect(decomposed.map { Array($0.utf8) } == composed.map { Array($0.utf8) })
  }

  @Test func foldingEqualsThatOfTheStandardLibraryForEveryLetterWithCase() {
    var folding = CaseFolding()
    for value in UInt32(0x41)...0x1FFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic,
        scalar.properties.canonicalCombiningClass == .notReordered, value != 0x3C2
      else { continue }
      let text = SourceText(String(scalar))
      text.utf8.withUnsafeBufferPointer { folding.fold($0, 0..<$0.count) }
      if folding.utf8 != Array(scalar.properties.lowercaseMapping.utf8) {
        Issue.record("U+\(String(value, radix: 16)) is folded wrongly.")
      }
    }
  }

  @Test func classesAgreeWithTheGeneralCategoryForLettersAndDigits() {
    for value in UInt32(0x21)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      let found = ScalarClass(value)
      let isLetter = found == .letter || found == .ideograph
      switch category {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter:
        if !isLetter { Issue.record("U+\(String(value, radix: 16)) is a letter.") }
      case .otherPunctuation, .mathSymbol, .otherSymbol, .spaceSeparator, .dashPunctuation:
        if isLetter || found == .digit { Issue.record("U+\(String(value, radix: 16)) is none.") }
      case .decimalNumber:
        if found != .digit { Issue.record("U+\(String(value, radix: 16)) is a digit.") }
      default: break
      }
    }
  }

  @Test func ideographsGiveOverlappingBigrams() {
    let (tokens, terms) = analyze("研究小组，2024年 GPU", CharacterBigramAnalyzer())
    #expect(
      tokens == [
        "研/X", "究/X", "小/X", "组/X", "，/PUNCT", "2024/NUM", "年/X", "GPU/X",
      ])
    #expect(terms == ["研究", "究小", "小组", "年", "gpu"])
  }

  @Test func hiraganaAloneGivesNoTerms() {
    let (_, terms) = analyze("橋が開いている。", CharacterBigramAnalyzer())
    #expect(terms == ["橋が", "が開", "開い"])
  }

  @Test func ideographsAreOneWordAmongWords() {
    #expect(analyze("Die Stadt 東京 wächst", UnicodeWordAnalyzer()).terms.contains("東京"))
  }
}
