import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct CooccurrenceGraphTests {
  @Test func neighboursWithinTheWindowAreLinkedBothWays() {
    let document = TestDocuments.document(words: [["a", "b", "c", "a", "b"]])
    let graph = CooccurrenceGraph(of: document, window: 2)
    #expect(graph.terms.map { document.vocabulary[$0] } == ["a", "b", "c"])
    let weights = graph.weights.toDense()
    // a–b twice, b–c once, c–a once.
    #expect(weights[0, 1] == 2)
    #expect(weights[1, 0] == 2)
    #expect(weights[1, 2] == 1)
    #expect(weights[0, 2] == 1)
    #expect(weights[0, 0] == 0)
  }

  @Test func sentencesAreNotLinked() {
    let document = TestDocuments.document(words: [["a"], ["b"]])
    let graph = CooccurrenceGraph(of: document, window: 4)
    #expect(graph.weights.storedCount == 0)
  }
}
