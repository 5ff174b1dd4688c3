import Testing

@testable import KeywordExtraction

@Suite struct GlossLettersTests {
  private func mayExplain(_ gloss: String, _ name: String) -> Bool {
    GlossLetters.mayExplain(Array(gloss.utf8)[...], Array(name.utf8)[...])
  }

  @Test func abbreviationsHaveTheirLettersInOrder() {
    #expect(mayExplain("who", "worldhealthorganization"))
    #expect(mayExplain("기재부", "기획재정부"))
    #expect(mayExplain("전경련", "전국경제인연합회"))
    #expect(mayExplain("한국은행", "한은"))
  }

  @Test func otherNamesAreNone() {
    #expect(!mayExplain("dp", "surface"))
    #expect(!mayExplain("지방소득세", "양도소득세"))
    #expect(!mayExplain("hwo", "worldhealthorganization"))
  }

  @Test func anotherAlphabetIsAGloss() {
    #expect(mayExplain("kic", "한국투자공사"))
    #expect(mayExplain("粕", "커피박"))
  }
}
