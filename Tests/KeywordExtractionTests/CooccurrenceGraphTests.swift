import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct CooccurrenceGraphTests {
  private let text = KeywordDocument(
    TestDocuments.document(words: [["a1", "b1", "c1", "a1", "b1"]]))

  @Test func neighboursWithinTheWindowAreLinkedBothWays() {
    let graph = CooccurrenceGraph(of: text, window: 2)
    #expect(graph.forms.map { text.forms[$0] } == ["a1", "b1", "c1"])
    let weights = graph.weights.toDense()
    // a1–b1 twice, b1–c1 once, c1–a1 once.
    #expect(weights[0, 1] == 2)
    #expect(weights[1, 0] == 2)
    #expect(weights[1, 2] == 1)
    #expect(weights[0, 2] == 1)
    #expect(weights[0, 0] == 0)
  }

  @Test func edgesMayCountOnce() {
    let weights = CooccurrenceGraph(of: text, window: 2, isWeighted: false).weights.toDense()
    #expect(weights[0, 1] == 1)
  }

  @Test func sentencesAreLinkedOnlyWhenAskedFor() {
    let text = KeywordDocument(TestDocuments.document(words: [["aa"], ["bb"]]))
    #expect(
      CooccurrenceGraph(of: text, window: 4, crossesSentences: false).weights.storedCount == 0)
    #expect(CooccurrenceGraph(of: text, window: 4).weights.storedCount == 2)
  }
}
