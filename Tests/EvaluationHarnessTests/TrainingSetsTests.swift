import Testing

@testable import EvaluationHarness

@Suite struct TrainingSetsTests {
  private func documents(_ texts: String...) throws -> [EvaluationDocument] {
    let lines = texts.map { "{\"text\": \"\($0)\"}" }.joined(separator: "\n")
    return try DataSet(jsonLines: Array(lines.utf8), path: "set.jsonl").documents
  }

  @Test func aSetIsKnownByOneOfItsDocuments() throws {
    // FNV-1a of "ab" is published as 089c4407b545986a; white space does not count.
    let sets = TrainingSets(text: "# note\n[weights]\nsome-set 1 89c4407b545986a\n")
    #expect(sets.saw("weights", try documents("x", " a b")))
    #expect(!sets.saw("weights", try documents("x", "abc")))
    #expect(!sets.saw("other-weights", try documents("ab")))
  }

  @Test(arguments: [
    "summarizer-weights", "keyword-weights-en", "keyword-weights-ko", "keyword-weights-other",
  ])
  func allTrainedWeightsHaveTheirSets(weights: String) {
    #expect(TrainingSets.embedded.fingerprints[weights]?.isEmpty == false)
  }
}
