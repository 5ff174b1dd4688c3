import Testing

@testable import TextAnalysis

@Suite struct KoreanStemsTests {
  private func stem(_ surface: String, before ending: String?, rules: String) -> String {
    var bytes = Array(surface.utf8)
    KoreanStems(list: Array(rules.utf8)).replaceEnd(
      of: &bytes, before: KoreanEndingKind(syllable: ending?.unicodeScalars.first?.value))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func theLongestRuleIsTakenAndBeforeThatTheRuleForTheEnding() {
    let rules = "봤\t보\n걸+어\t걷\n^걸+어\t거르\n달려\t달리\n려\t렵\n"
    #expect(stem("돌봤", before: "다", rules: rules) == "돌보")
    #expect(stem("내걸", before: "었", rules: rules) == "내걷")
    #expect(stem("걸", before: "었", rules: rules) == "거르")
    #expect(stem("걸", before: "고", rules: rules) == "걸")
    #expect(stem("매달려", before: nil, rules: rules) == "매달리")
    #expect(stem("가려", before: nil, rules: rules) == "가렵")
    #expect(stem("", before: nil, rules: rules) == "")
  }

  @Test func aRuleForNoEndingDoesNotHoldBeforeOne() {
    let rules = "일+\t이\n"
    #expect(stem("보일", before: nil, rules: rules) == "보이")
    #expect(stem("보일", before: "고", rules: rules) == "보일")
  }

  /// The last term of a sentence.
  private func term(_ sentence: String) -> String? {
    let text = SourceText(sentence)
    var vocabulary = Vocabulary()
    let tokenized = KoreanAnalyzer().tokenize(
      text, sentences: [text.fullRange], vocabulary: &vocabulary)
    return tokenized.tokens.last { $0.isTerm }.map { vocabulary[$0.term] }
  }

  @Test(arguments: [
    // ㅂ
    ("경치가 아름다웠다.", "아름답다"), ("아이가 자리에 누웠다.", "눕다"), ("돌을 주웠다.", "줍다"),
    ("빵을 구워 먹었다.", "먹다"), ("밤이 어두워서", "어둡다"), ("날이 추우면", "춥다"), ("친구를 도왔다.", "돕다"),
    // ㅅ and ㄷ
    ("집을 지었다.", "짓다"), ("선을 그었다.", "긋다"), ("잘못을 깨달았다.", "깨닫다"), ("짐을 실었다.", "싣다"),
    // 르 and 러
    ("이름을 불렀다.", "부르다"), ("노래를 불러", "부르다"), ("강물이 흘러", "흐르다"), ("나무를 잘랐다.", "자르다"),
    ("산이 푸르렀다.", "푸르다"),
    // 으 and 우
    ("전화를 껐다.", "끄다"), ("상처가 아파서", "아프다"), ("물을 펐다.", "푸다"), ("문을 잠갔다.", "잠그다"),
    // ㅎ
    ("머리가 까맸다.", "까맣다"),
    // ㄹ
    ("바람이 부는", "불다"),
    // contractions
    ("불을 켰다.", "켜다"), ("예산을 줄였다.", "줄이다"), ("계획을 미뤘다.", "미루다"), ("사람을 가르쳤다.", "가르치다"),
    ("땅을 팠다.", "파다"), ("아이를 재웠다.", "재우다"),
    // nothing to change
    ("길을 막았다.", "막다"), ("책을 읽는다.", "읽다"),
  ])
  func termsAreDictionaryForms(_ sentence: String, _ expected: String) {
    #expect(term(sentence) == expected)
  }
}
