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
    // Five topics of two words each that share none: a topic of n sentences has the singular value
    // √(2n), and its first sentence the most weight in it. They begin in the order 3, 1, 4, 0, 2;
    // over all topics the weights fall with the place.
    let sizes = [200, 170, 140, 110, 80]
    var sentences: [String] = []
    for round in 0..<200 {
      for topic in [3, 1, 4, 0, 2] where round < sizes[topic] {
        sentences.append("topic\(topic) word\(topic).")
      }
    }
    let document = PlainWords.document(sentences)
    #expect(sentences.count > LatentTopics.largestGram)
    let topics = try LatentTopics(of: document, topics: 5)
    #expect(topics.strengths.count == 5)
    for (strength, size) in zip(topics.strengths, sizes) {
      #expect(abs(strength - Double(2 * size).squareRoot()) < 1e-4)
    }
    let budget = SummaryBudget(sentences: 5)
    #expect(
      try SummarizationMethod.lsaTopics.summarizer.select(from: document, within: budget).picks
        == [3, 1, 4, 0, 2])
    #expect(
      try SummarizationMethod.lsa.summarizer.select(from: document, within: budget).picks
        == [0, 1, 2, 3, 4])
  }
}
