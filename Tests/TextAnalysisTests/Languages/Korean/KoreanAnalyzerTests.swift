import Testing

@testable import TextAnalysis

@Suite struct KoreanAnalyzerTests {
  private struct Result: Equatable {
    var tokens: [String]
    var terms: [String]
  }

  private func analyze(_ string: String) -> Result {
    let text = SourceText(string)
    var vocabulary = Vocabulary()
    let tokenized = KoreanAnalyzer().tokenize(
      text, sentences: [text.fullRange], vocabulary: &vocabulary)
    return Result(
      tokens: tokenized.tokens.map { "\(text.string(in: $0.range))/\($0.tag.rawValue)" },
      terms: tokenized.tokens.filter(\.isTerm).map { vocabulary[$0.term] })
  }

  @Test func cutsParticlesAndEndingsFromNounsAndStems() {
    #expect(
      analyze("학생들이 도서관에서 책을 읽었다.").tokens == [
        "학생/NNG", "들/XSN", "이/J", "도서관/NNG", "에서/J", "책/NNG", "을/J", "읽/VV", "었/E", "다/E",
        "./SF",
      ])
  }

  @Test func termsAreNounsAndDictionaryFormsOfPredicates() {
    #expect(analyze("학생들이 도서관에서 책을 읽었다.").terms == ["학생", "도서관", "책", "읽다"])
    #expect(analyze("강물이 천천히 흘렀다.").terms.contains("흐르다"))
    #expect(analyze("아름다운 노래를 배웠다.").terms == ["아름답다", "노래", "배우다"])
  }

  @Test func terminalCodesBelongToNoWord() {
    #expect(analyze("\u{1B}[2J도서관 [31m학생\u{1B}[0m").terms == ["도서관", "학생"])
  }

  @Test func lightVerbsAndFunctionWordsAreNoTerms() {
    #expect(analyze("정부가 예산을 확대했다.").terms == ["정부", "예산", "확대"])
    #expect(analyze("그것은 우리가 할 수 있는 것이다.").terms.isEmpty)
  }

  @Test func tagsNumbersForeignWordsHanjaAndSymbols() {
    let tokens = analyze("AI 기업 3,200곳이 北京(베이징)에 모였다…").tokens
    #expect(tokens.contains("AI/SL"))
    #expect(tokens.contains("3,200/SN"))
    #expect(tokens.contains("北京/SH"))
    #expect(tokens.contains("(/SS"))
    #expect(tokens.contains("…/SE"))
  }

  @Test func decomposedTextGivesTheSameTermsWithOffsetsIntoIt() {
    let composed = "한강 공원에서 축제가 열렸다."
    var decomposed = ""
    for scalar in composed.unicodeScalars {
      let code = scalar.value &- 0xAC00
      guard code < 11172 else {
        decomposed.unicodeScalars.append(scalar)
        continue
      }
      for jamo in [0x1100 + code / 588, 0x1161 + code % 588 / 28, 0x11A7 + code % 28]
      where jamo != 0x11A7 {
        decomposed.unicodeScalars.append(Unicode.Scalar(jamo) ?? " ")
      }
    }
    #expect(
      analyze(decomposed).terms.map(\.utf8.count) == analyze(composed).terms.map(\.utf8.count))
    #expect(analyze(decomposed).terms == analyze(composed).terms)
    #expect(analyze(decomposed).tokens.count == analyze(composed).tokens.count)
  }

  @Test(arguments: [
    "", " ", ".", "ㅋㅋㅋㅋ", "😀😀😀", "가", "\u{1100}", "\u{1100}\u{1161}", "\u{11A8}", "1.", "1.,2",
    "\u{0}",
  ])
  func tokensCoverAllButWhiteSpace(_ string: String) {
    let text = SourceText(string)
    var vocabulary = Vocabulary()
    let tokens = KoreanAnalyzer().tokenize(
      text, sentences: [text.fullRange], vocabulary: &vocabulary
    ).tokens
    var end = 0
    for token in tokens {
      #expect(token.range.lowerBound >= end)
      end = token.range.upperBound
    }
    #expect(end <= text.count)
  }

  @Test func longTextWithoutSpacesIsCutAtScalars() {
    let text = SourceText(String(repeating: "가나다", count: 3_000))
    var vocabulary = Vocabulary()
    let tokens = KoreanAnalyzer().tokenize(
      text, sentences: [text.fullRange], vocabulary: &vocabulary
    ).tokens
    #expect(tokens.first?.range.lowerBound == 0)
    #expect(tokens.last?.range.upperBound == text.count)
    for (token, next) in zip(tokens, tokens.dropFirst()) { #expect(token.end == next.start) }
    for token in tokens { #expect(token.range.lowerBound % 3 == 0) }
  }
}
