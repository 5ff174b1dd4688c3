import EvaluationMetrics
import Testing
import TextAnalysis

@Suite struct KeywordMatchingTests {
  private let english = KeywordNormalizer(language: .english)
  private let korean = KeywordNormalizer(language: .korean)

  private func right(
    _ ranked: [String], _ gold: [String], _ matching: KeywordMatching,
    _ normalizer: KeywordNormalizer
  ) -> [Bool] {
    KeywordRelevance(ranked: ranked, gold: gold, matching: matching, normalizer: normalizer).isRight
  }

  @Test func englishIsComparedByStemsWithoutCase() {
    #expect(
      right(["Neural Networks", "network"], ["neural network"], .exact, english) == [true, false])
    #expect(right(["state-of-the-art"], ["state of the art"], .exact, english) == [true])
  }

  @Test func koreanIsComparedWithoutSpacesAndParticles() {
    #expect(right(["인공 지능"], ["인공지능"], .exact, korean) == [true])
    #expect(right(["금융위원회가"], ["금융위원회"], .exact, korean) == [true])
    #expect(right(["AI 반도체"], ["ai반도체"], .exact, korean) == [true])
  }

  @Test func shortKoreanWordsThatEndLikeParticlesStayApart() {
    #expect(right(["나이"], ["나"], .exact, korean) == [false])
    #expect(right(["회의"], ["회"], .exact, korean) == [false])
  }

  @Test func decomposedHangulIsTheSame() {
    // 서울 in conjoining jamo.
    let decomposed = "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}"
    #expect(right([decomposed], ["서울"], .exact, korean) == [true])
  }

  @Test func repeatsAndEmptyKeywordsAreDropped() {
    let relevance = KeywordRelevance(
      ranked: ["Ferry", "ferries", "…", "island"], gold: ["island", "islands", ""],
      matching: .exact, normalizer: english)
    #expect(relevance.isRight == [false, true])
    #expect(relevance.goldCount == 1)
  }

  @Test func partsMatchAsWholeWordsInBothDirections() {
    #expect(right(["neural network training"], ["neural networks"], .partial, english) == [true])
    #expect(right(["network"], ["neural networks"], .partial, english) == [true])
    #expect(right(["net"], ["neural network"], .partial, english) == [false])
    #expect(right(["neural training"], ["neural network training"], .partial, english) == [false])
    #expect(right(["인공지능 반도체"], ["반도체"], .partial, korean) == [true])
  }

  @Test func oneSyllableIsNoPart() {
    #expect(right(["법"], ["방법론"], .partial, korean) == [false])
    #expect(right(["법"], ["법"], .partial, korean) == [true])
  }

  @Test func everyGoldKeywordCountsOnceInRankOrder() {
    #expect(
      right(["network", "neural network", "neural"], ["neural network"], .partial, english)
        == [true, false, false])
    // The equal one is taken before one that matches in part.
    #expect(
      right(["network", "deep network"], ["deep network", "network"], .partial, english)
        == [true, true])
  }

  @Test func presenceIsTakenFromTheText() {
    let text = english.normalizedText("The trained networks, neural and deep, were compared.")
    #expect(english.isPresent("network", in: text))
    #expect(english.isPresent("training network", in: text))
    #expect(!english.isPresent("neural network", in: text))
    let page = korean.normalizedText("인공지능이 바꾼 삶의 질을 살폈다.")
    #expect(korean.isPresent("인공 지능", in: page))
    #expect(korean.isPresent("삶의 질", in: page))
    #expect(!korean.isPresent("반도체", in: page))
  }

  @Test func longRepetitiveFormsAreSearchedInLinearTime() {
    let text = english.normalizedText(String(repeating: "a ", count: 20_000))
    let keyword = english.normalized(String(repeating: "a ", count: 10_000) + "b")
    #expect(!text.contains(keyword))
  }
}
