import Testing

@testable import Summarization

@Suite struct FrequencySummarizerTests {
  @Test func luhnTakesTheBestCluster() {
    // Words 0, 1, 3 are a cluster of 4 words with 3 significant ones, 9/4; between 3 and 9 are five
    // others; words 9, 10 make 4/2.
    #expect(LuhnSummarizer().significance(of: [0, 1, 3, 9, 10]) == 2.25)
    #expect(LuhnSummarizer().significance(of: [0, 5]) == 4.0 / 6)
    #expect(LuhnSummarizer().significance(of: [0, 6]) == 1)
    #expect(LuhnSummarizer().significance(of: []) == 0)
  }

  @Test func luhnCountsRepeatedTermsOnly() {
    let scores = LuhnSummarizer().scores(
      of: PlainWords.document(["alpha beta gamma.", "alpha delta beta.", "epsilon zeta."]))
    #expect(scores == [2, 4.0 / 3, 0])
  }

  @Test func edmundsonCountsTitleWords() {
    let document = PlainWords.document(
      ["alpha beta.", "gamma alpha alpha.", "delta."], title: "alpha gamma")
    let scores = EdmundsonSummarizer(cueWeight: 0, titleWeight: 1, locationWeight: 0)
      .scores(of: document)
    #expect(scores == [1.0 / 3, 1, 0])
  }

  @Test func edmundsonLikesBordersOfParagraphs() {
    let document = PlainWords.document(
      (0..<6).map { "word\($0)." }, paragraphs: [0, 0, 0, 1, 1, 2])
    #expect(EdmundsonSummarizer.locations(of: document) == [2, 1, 2, 1, 1, 2])
  }

  @Test func edmundsonCuesAddAndTakeAway() {
    let document = PlainWords.document(
      ["The results are important.", "Perhaps he left.", "A stone lay there."])
    let scores = EdmundsonSummarizer(titleWeight: 0, locationWeight: 0).scores(of: document)
    #expect(scores == [1, -1, 0])
  }

  @Test func sumBasicTellsEachWordOnce() throws {
    // Of the equal sentences 0 and 1 the first is taken; alpha and beta fall from 1/3 to 1/9, below
    // gamma and delta with 1/6.
    let selection = try SumBasicSummarizer().select(
      from: PlainWords.document(["alpha beta.", "beta alpha.", "gamma delta."]),
      within: SummaryBudget(sentences: 3))
    #expect(selection.picks == [0, 2, 1])
    #expect(abs(selection.scores[0] - 1.0 / 3) < 1e-12)
    #expect(abs(selection.scores[2] - 1.0 / 6) < 1e-12)
  }

  @Test func sumBasicTakesTheFirstOfSentencesWithTheSameWords() throws {
    // Of 20 words alpha has 2, beta 4 and gamma 6; 0.1 + 0.2 + 0.3 is more than 0.3 + 0.2 + 0.1 where
    // sums are rounded.
    let document = PlainWords.document([
      "gamma beta alpha.", "alpha beta gamma.", "beta gamma a b.", "beta gamma c d.", "gamma e f.",
      "gamma g h.",
    ])
    let selection = try SumBasicSummarizer().select(
      from: document, within: SummaryBudget(sentences: 1))
    #expect(selection.picks == [0])
  }

  @Test func klSumDivergesLeast() throws {
    // Article: alpha 3/6, beta 1/6, gamma 2/6. Sentence 0 alone: (1.01, 1.01, 0.01) / 2.03:
    // KL = 0.5 ln(0.5/0.497537) + (1/6) ln((1/6)/0.497537) + (1/3) ln((1/3)/0.00492611) = 1.225057.
    let selection = try KLSumSummarizer().select(
      from: PlainWords.document(["alpha beta.", "alpha alpha.", "gamma gamma."]),
      within: SummaryBudget(sentences: 2))
    #expect(abs(selection.scores[0] + 1.225057) < 1e-4)
    #expect(Set(selection.picks) == [0, 2])
  }

  @Test func centroidAddsItsThreeParts() {
    // Centroid: alpha 2 · 1, beta and gamma 1.405 each, mean 1.60: alpha alone is central.
    let scores = CentroidSummarizer().scores(
      of: PlainWords.document(["alpha beta.", "alpha gamma."]))
    #expect(abs(scores[0] - 3) < 1e-12)
    #expect(abs(scores[1] - 2) < 1e-12)
  }
}
