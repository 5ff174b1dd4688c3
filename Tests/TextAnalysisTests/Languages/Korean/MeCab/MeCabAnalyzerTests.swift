#if MeCab
  import Testing

  @testable import TextAnalysis

  @Suite struct MeCabAnalyzerTests {
    /// Sentences that MeCab by itself reads otherwise, since it takes a word after a space for a
    /// particle or an ending; the morphemes are those of mecab-ko (python-mecab-ko 1.3.7).
    @Test(
      MeCabSamples.needsDictionary,
      arguments: [
        ("시장 이 말했다", "시장/NNG 이/MM 말/NNG 했/XSV 다/EC"),
        ("새 도서관 이 문을 열었다", "새/MM 도서관/NNG 이/MM 문/NNG 을/JKO 열/VV 었/EP 다/EC"),
        ("바람 만 분다", "바람/NNG 만/NR 분/NNB 다/EC"),
        ("두 나라 가 협정을 맺었다", "두/MM 나라/NNG 가/VV 협정/NNG 을/JKO 맺/VV 었/EP 다/EC"),
        ("밤 에 별 을 본다", "밤/NNG 에/IC 별/NNG 을/JKO 본/VV 다/EC"),
        ("정말 이 지", "정말/MAG 이/MM 지/NNG"),
      ])
    func wordsAfterASpaceAreReadAsTheForkReadsThem(text: String, morphemes: String) throws {
      let tokens = MeCabSamples.analyze(text, with: try MeCabSamples.analyzer).tokens
      #expect(tokens.joined(separator: " ") == morphemes)
    }

    @Test(MeCabSamples.needsDictionary)
    func contractedFormsGiveTheStemAndItsDictionaryForm() throws {
      let analyzer = try MeCabSamples.analyzer
      let (tokens, terms) = MeCabSamples.analyze("아름다운 노래가 할머니를 도와 흘렀다.", with: analyzer)
      #expect(
        tokens == [
          "아름다운/VA", "노래/NNG", "가/JKS", "할머니/NNG", "를/JKO", "도와/VV", "흘렀/VV", "다/EF", "./SF",
        ])
      #expect(terms == ["아름답다", "노래", "할머니", "돕다", "흐르다"])
      #expect(MeCabSamples.analyze("정부가 예산을 확대했다.", with: analyzer).terms == ["정부", "예산", "확대"])
    }

    @Test(MeCabSamples.needsDictionary)
    func compoundsAreCutIntoTheirNouns() throws {
      let analyzer = try MeCabSamples.analyzer
      #expect(MeCabSamples.analyze("하체비만", with: analyzer).tokens == ["하체/NNG", "비만/NNG"])
      // Entries with a part of one syllable, and with a particle: 도서 + 관, 양재 + 시민 + 의 + 숲 + 역.
      #expect(MeCabSamples.analyze("도서관", with: analyzer).tokens == ["도서관/NNG"])
      #expect(MeCabSamples.analyze("양재시민의숲역", with: analyzer).tokens == ["양재시민의숲역/NNP"])
    }

    @Test(MeCabSamples.needsDictionary)
    func whatIsNoHangulIsCutAsTheEmbeddedAnalyzerDoes() throws {
      let text = "AI·R&D (中關村) 3,200.5% ～ “WHO”… 　①½ 😀 日本語"
      let tokens = MeCabSamples.analyze(text, with: try MeCabSamples.analyzer).tokens
      #expect(tokens == MeCabSamples.analyze(text, with: KoreanAnalyzer()).tokens)
    }

    @Test(MeCabSamples.needsDictionary)
    func decomposedTextGivesTheSameTermsWithOffsetsIntoIt() throws {
      let analyzer = try MeCabSamples.analyzer
      let composed = "한강 공원에서 축제가 열렸다."
      let decomposed = composed.decomposedStringWithCanonicalMapping
      let (tokens, terms) = MeCabSamples.analyze(decomposed, with: analyzer)
      // 한강 in six letters, a slash and a tag.
      #expect(tokens.first?.unicodeScalars.count == 10)
      #expect(terms == MeCabSamples.analyze(composed, with: analyzer).terms)
    }

    @Test(MeCabSamples.needsDictionary)
    func longTextWithoutSpacesIsCutAtScalars() throws {
      let text = SourceText(String(repeating: "나라", count: 2_000))
      var vocabulary = Vocabulary()
      let tokens = try MeCabSamples.analyzer.tokenize(
        text, sentences: [text.fullRange], vocabulary: &vocabulary
      ).tokens
      #expect(tokens.first?.range.lowerBound == 0 && tokens.last?.range.upperBound == text.count)
      for (token, next) in zip(tokens, tokens.dropFirst()) { #expect(token.end == next.start) }
    }
  }
#endif
