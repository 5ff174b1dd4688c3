import EvaluationMetrics
import Testing
import TextAnalysis

@Suite struct TokenizerTests {
  /// The tokens of a text, each sentence in brackets.
  private func tokens(_ text: String, _ kind: TokenizerKind) -> [[String]] {
    let source = SourceText(text)
    var vocabulary = Vocabulary()
    let sequence = kind.tokenizer.tokenize(
      source, sentences: SentenceDivision.lines.sentences(of: source), vocabulary: &vocabulary)
    return (0..<sequence.sentenceCount).map { sentence in
      sequence.tokens[sequence.range(ofSentence: sentence)].map { vocabulary[$0] }
    }
  }

  @Test func `words keep apostrophes and decimals, and set ideographs apart`() {
    #expect(
      tokens("It’s 3.14, isn't it?\nEnd. Naïve ÉTÉ 2,000.", .unicodeWords)
        == [["it's", "3.14", "isn't", "it"], ["end", "naïve", "été", "2,000"]])
    #expect(tokens("東京タワーへ行く", .unicodeWords) == [["東", "京", "タワー", "へ", "行", "く"]])
    #expect(tokens("요약은 AI-기반이다", .unicodeWords) == [["요약은", "ai", "기반이다"]])
    #expect(tokens("'quoted' 'n' .5 5.", .unicodeWords) == [["quoted", "n", "5", "5"]])
  }

  @Test func `syllables stand alone and other words stay whole`() {
    #expect(tokens("한국은행 GDP 3.1%!", .koreanSyllables) == [["한", "국", "은", "행", "gdp", "3", "1"]])
  }

  @Test func `eojeols lose the punctuation around them only`() {
    #expect(
      tokens("“서울(수도)은”, U.S.A. ... 좋다.", .koreanEojeols) == [["서울(수도)은", "u.s.a", "좋다"]])
  }

  @Test func `jamo tell initial and final consonants apart`() {
    #expect(tokens("각 A1!", .jamo) == [["\u{1100}", "\u{1161}", "\u{11A8}", "a", "1"]])
    #expect(tokens("가", .jamo) == [["\u{1100}", "\u{1161}"]])
  }

  @Test func `characters leave out white space only`() {
    #expect(tokens("A b,\u{3000}요\t!", .characters) == [["a", "b", ",", "요", "!"]])
  }

  @Test func `the tokens of ROUGE-1.5.5 are ASCII`() {
    #expect(
      tokens("Co-operate: 3,000 naïve 요약!\nU.S.", .rouge155)
        == [["co", "operate", "3", "000", "na", "ve"], ["u", "s"]])
  }

  @Test func `morphemes have no symbols and come from the text in order`() {
    let text = "서울시가 새 도서관을 열었다."
    let morphemes = tokens(text, .koreanMorphemes)[0]
    #expect(morphemes.joined() == "서울시가새도서관을열었다")
    #expect(morphemes.count > 4)
    #expect(
      TokenizerKind.koreanMorphemes.tokenizer.signature
        == TextAnalyzers.analyzer(for: .korean).signature)
  }

  @Test(arguments: TokenizerKind.allCases) func `treats decomposed Hangul like composed`(
    kind: TokenizerKind
  ) {
    guard kind != .koreanMorphemes else { return }
    let composed = "한국은 강하다 각"
    let decomposed =
      "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1173}\u{11AB} "
      + "\u{1100}\u{1161}\u{11BC}\u{1112}\u{1161}\u{1103}\u{1161} \u{1100}\u{1161}\u{11A8}"
    #expect(tokens(decomposed, kind) == tokens(composed, kind))
  }

  @Test(arguments: TokenizerKind.allCases) func `keeps empty and odd sentences`(
    kind: TokenizerKind
  ) {
    #expect(tokens("", kind).isEmpty)
    #expect(tokens("...\n \n", kind).count == 2)
    let source = SourceText("a b c d e f g")
    var vocabulary = Vocabulary()
    let sequence = kind.tokenizer.tokenize(
      source, sentences: [0..<3, 4..<4, 6..<13], vocabulary: &vocabulary)
    #expect(sequence.sentenceCount == 3)
    #expect(sequence.range(ofSentence: 1).isEmpty)
  }

  @Test func `tokenizers have signatures of their own`() {
    let signatures = TokenizerKind.allCases.map { $0.tokenizer.signature }
    #expect(Set(signatures).count == signatures.count)
  }

  @Test func `scores do not depend on what was scored before`() {
    let scheme = ROUGEScheme(
      tokenizer: TokenizerKind.unicodeWords.tokenizer, language: .english,
      stemmer: PorterStemmer())
    let texts = ["the cats sat", "a cat sits on the mats", "", "running dogs ran", "the cats sat"]
    var used = scheme.scorer(metrics: MetricKind.allCases)
    for hypothesis in texts {
      for reference in texts {
        var fresh = scheme.scorer(metrics: MetricKind.allCases)
        let (first, second) = (SourceText(hypothesis), [SourceText(reference)])
        #expect(
          used.score(hypothesis: first, references: second)
            == fresh.score(hypothesis: first, references: second))
      }
    }
  }

  @Test func `a limit counts tokens from the beginning`() {
    let scheme = ROUGEScheme(
      tokenizer: TokenizerKind.unicodeWords.tokenizer, language: .english, tokenLimit: 2)
    var scorer = scheme.scorer(metrics: [.rouge1, .rougeLsum])
    let scores = scorer.score(
      hypothesis: SourceText("one two\nthree"), references: [SourceText("one\nthree two")])
    #expect(scores.map(\.f1) == [0.5, 0.5])
  }

  @Test func `the signature names all that decides a figure`() {
    let scheme = ROUGEScheme(
      tokenizer: TokenizerKind.koreanSyllables.tokenizer, language: .korean,
      references: .jackknife, sentences: .split(.korean), tokenLimit: 50)
    #expect(
      "\(scheme.signature(of: .rougeL, referenceCounts: 1...1))"
        == "ROUGE-L|refs:1|multi:jackknife|lang:ko|tok:ko-syllable-1|stem:no|limit:50-tokens")
    #expect(
      "\(scheme.signature(of: .rougeLsum, referenceCounts: 1...3, figure: .recall))"
        == "ROUGE-Lsum|refs:1-3|multi:jackknife|lang:ko|tok:ko-syllable-1|stem:no|limit:50-tokens"
        + "|sent:split|score:recall")
    #expect(
      "\(ROUGEScheme(likeRougeScoreWithStemming: true).signature(of: .rouge2, referenceCounts: 2...2))"
        == "ROUGE-2|refs:2|multi:best|lang:en|tok:rouge-score-1|stem:nltk|limit:none"
        + "|like:rouge-score-0.1.2")
  }
}
