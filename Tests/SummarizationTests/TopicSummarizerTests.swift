import LinearAlgebra
import Testing

@testable import Summarization

@Suite struct TopicSummarizerTests {
  @Test func lsaMeasuresTheLengthInTheStrongTopics() throws {
    // Counts (1, 1) and (1, 0): Gram matrix [2 1; 1 1], singular values 1.618034 and 0.618034, of
    // which the second is weaker than half of the first; vector (0.850651, 0.525731).
    let scores = try LSASummarizer().scores(of: PlainWords.document(["alpha beta.", "alpha."]))
    #expect(abs(scores[0] - 1.376382) < 1e-4)
    #expect(abs(scores[1] - 0.850651) < 1e-4)
  }

  @Test func lsaTakesOneSentenceForEachTopic() throws {
    // Two topics: three sentences on alpha (the second the strongest), one on beta.
    let document = PlainWords.document(
      ["alpha gamma.", "alpha alpha gamma.", "alpha gamma.", "beta delta beta."])
    let selection = try LSATopicSummarizer().select(
      from: document, within: SummaryBudget(sentences: 2))
    #expect(selection.picks == [1, 3])
    let byScore = try LSASummarizer().select(from: document, within: SummaryBudget(sentences: 4))
    #expect(Set(byScore.picks.prefix(2)) == [1, 3])
  }

  @Test func equalTopicsComeInTheOrderOfTheirSentences() throws {
    let document = PlainWords.document(["alpha.", "beta.", "gamma.", "delta."])
    let selection = try LSATopicSummarizer().select(
      from: document, within: SummaryBudget(sentences: 4))
    #expect(selection.picks == [0, 1, 2, 3])
  }

  @Test func longDocumentsGoThroughTheRandomizedDecomposition() throws {
    let document = PlainWords.document((0..<700).map { "topic\($0 % 5) word\($0 % 3)." })
    for method in [SummarizationMethod.lsa, .lsaTopics] {
      let selection = try method.summarizer.select(
        from: document, within: SummaryBudget(sentences: 5))
      #expect(selection.picks.count == 5)
    }
  }
}
