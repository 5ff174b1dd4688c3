import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct LearnedKeywordRankerTests {
  @Test func weightsAreReadByName() {
    let weights = KeywordWeights.read("# a note\ncount 2.5\nnothing 3\nfirst -1\n")
    let named = Dictionary(uniqueKeysWithValues: zip(KeywordFeatures.names, weights))
    #expect(named["count"] == 2.5)
    #expect(named["first"] == -1)
    #expect(weights.count { $0 != 0 } == 2)
  }

  @Test func namesAreDistinctAndOneAValue() {
    #expect(Set(KeywordFeatures.names).count == KeywordFeatures.names.count)
    let text = KeywordText(TestDocuments.library)
    let candidates = NounPhraseCandidates(extent: .all).candidates(of: text)
    let features = KeywordFeatures(candidates, in: text, background: nil)
    var values: [Double] = []
    for candidate in candidates { features.append(candidate, to: &values) }
    #expect(values.count == candidates.count * KeywordFeatures.names.count)
    #expect(values.allSatisfy { $0.isFinite })
  }

  @Test func aScoreIsTheProbabilityOfTheSumOfWeightedFeatures() {
    // Two of three sun, one of them whole; ln 2 for the count, 2 / 3 of the words before the last.
    let document = TestDocuments.document(words: [["sun"], ["sun", "wind"]])
    let weights = KeywordWeights.read("count 1\nwhole-share 0.1\nspread 0.1")
    let ranker = LearnedKeywordRanker(weights: [.undetermined: weights]) { _ in nil }
    let text = KeywordText(document)
    let candidates = ranker.candidates(of: text, maximumLength: 1)
    let scores = ranker.scores(of: candidates, in: text)
    // 1 / (1 + exp(-(0.693147 + 0.05 + 0.033333)))
    #expect(abs(scores[0] - 0.684_921) < 1e-6)
  }

  @Test func tablesGiveTheFrequencyOfTheirLine() {
    var text = "# a note\n10\n7 sun moon\n2 wind\n"
    let table = text.withUTF8 { FrequencyTable(utf8: $0) }
    #expect(table.documentCount == 10)
    for (term, count) in [("sun", 7), ("moon", 7), ("wind", 2), ("rain", 0)] {
      var term = term
      let found = term.withUTF8 { table.frequency(ofTerm: $0) }
      #expect(found == count)
    }
  }

  @Test func diversityTurnsDownSharedWords() throws {
    let document = TestDocuments.document(
      words: [
        ["solar", "power"], ["solar", "roof"], ["wind"], ["solar", "power"], ["solar", "roof"],
      ])
    func names(_ diversity: Double) throws -> [String] {
      try KeywordExtractor(ranker: SingleRankKeywordRanker(window: 2), diversity: diversity)
        .keywords(of: document, count: 2).map(\.text)
    }
    let (best, diverse) = (try names(0), try names(0.9))
    #expect(!best.contains("wind"))
    #expect(diverse.contains("wind"))
  }
}
