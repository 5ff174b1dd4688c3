import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct PhraseFrequenciesTests {
  private func phrase(_ key: String, count: Int = 1, score: Double = 0.5) -> DocumentPhrase {
    DocumentPhrase(key: key, text: key.uppercased(), count: count, score: score, terms: [key])
  }

  @Test func aScoreIsTheExpectedNumberOfDocuments() {
    var table = PhraseFrequencies()
    table.add([phrase("bridge", count: 3, score: 0.5), phrase("toll", score: 0.25)])
    table.add([phrase("bridge", score: 0.25)])
    let keywords = table.keywords(count: 5)
    #expect(keywords.map(\.text) == ["BRIDGE", "TOLL"])
    #expect(keywords.map(\.score) == [0.75, 0.25])
    #expect(keywords.map(\.documentCount) == [2, 1])
    #expect(keywords.map(\.count) == [4, 1])
  }

  @Test func partsMergeToTheWhole() {
    let documents = [[phrase("bridge"), phrase("toll")], [phrase("toll")], [phrase("ferry")]]
    var whole = PhraseFrequencies()
    for document in documents { whole.add(document) }
    var first = PhraseFrequencies()
    var second = PhraseFrequencies()
    first.add(documents[0])
    second.add(documents[1])
    second.add(documents[2])
    first.merge(second)
    #expect(first.documentCount == 3)
    #expect(first.keywords(count: 5) == whole.keywords(count: 5))
  }

  /// Figures of the G² test in a hand calculation: 3 of 4 documents against 1 of 6.
  @Test func againstOthersAScoreIsTheLikelihoodRatio() {
    var own = PhraseFrequencies()
    for index in 0..<4 {
      own.add(index < 3 ? [phrase("bridge"), phrase("town")] : [phrase("town")])
    }
    var other = PhraseFrequencies()
    for index in 0..<6 {
      other.add(index < 1 ? [phrase("bridge"), phrase("town")] : [phrase("town")])
    }
    let keywords = own.keywords(against: other, count: 5)
    // 2 (3 ln(3/1.6) + 1 ln(1/2.4) + 1 ln(1/2.4) + 5 ln(5/3.6)); what all documents hold says nothing.
    #expect(keywords.map(\.text) == ["BRIDGE"])
    #expect(abs((keywords.first?.score ?? 0) - 3.554_818) < 1e-6)
  }

  @Test func phrasesOfADocumentCarryTermsAndScores() throws {
    let extractor = KeywordExtractor(ranker: LearnedKeywordRanker())
    let phrases = try extractor.phrases(of: TestDocuments.library)
    let store = phrases.first { $0.key == "grain store" }
    #expect(store?.count == 3)
    #expect(store?.terms == ["grain", "store"])
    #expect(phrases.contains { $0.score > 0 && $0.score < 1 })
  }
}
