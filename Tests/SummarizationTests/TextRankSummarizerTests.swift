import Summarization
import TestSupport
import Testing

@Suite struct TextRankSummarizerTests {
  /// Sentences 0 and 1 share "alpha", 1 and 2 share "beta"; 3 stands alone. With equal weights w
  /// on both edges the walk is that of the path 0 – 1 – 2 whatever w is: with d = 0.85, jumps
  /// c = 0.15/4 + 0.85·x₃/4, and x₃ = c. So c = 0.0375 / (1 − 0.2125) = 0.047619…,
  /// x₁ = c + d(x₀ + x₂) and x₀ = x₂ = c + d·x₁/2 give x₁ = c(1 + 2d)/(1 − d²) = 0.463320…,
  /// x₀ = 0.244530….
  @Test func aPathAndAnIsolatedSentenceHaveTheScoresWorkedOutByHand() throws {
    let document = PlainWords.document([
      "alpha gamma.", "alpha beta.", "beta delta.", "epsilon zeta.",
    ])
    let scores = try TextRankSummarizer().scores(of: document)
    let expected = [0.244530244, 0.463320463, 0.244530244, 0.047619048]
    for (score, expected) in zip(scores, expected) { #expect(abs(score - expected) < 1e-8) }
  }

  @Test func theMiddleOfTheStoryIsPreferredToTheWeather() throws {
    let scores = try TextRankSummarizer().scores(of: TestDocuments.library)
    #expect(scores.firstIndex(of: scores.min() ?? 0) == 6)
  }
}
