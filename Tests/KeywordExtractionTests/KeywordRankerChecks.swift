import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

/// What every keyword ranker must do, whatever its algorithm; a new case of
/// `KeywordRankingMethod` is checked without further work.
@Suite struct KeywordRankerChecks {
  @Test(arguments: KeywordRankingMethod.allCases)
  func scoresAreFiniteOneACandidate(method: KeywordRankingMethod) throws {
    for (name, document) in TestDocuments.all {
      let text = KeywordDocument(document)
      let candidates = method.ranker.candidates(of: text, maximumLength: 4)
      let scores = try method.ranker.scores(of: candidates, in: text)
      #expect(scores.count == candidates.count, "\(method) on '\(name)'")
      #expect(scores.allSatisfy { $0.isFinite }, "\(method) on '\(name)'")
    }
  }

  @Test(arguments: KeywordRankingMethod.allCases)
  func theLargestLengthLimitsNothing(method: KeywordRankingMethod) throws {
    for (name, document) in TestDocuments.all {
      let text = KeywordDocument(document)
      let most = method.ranker.candidates(of: text, maximumLength: .max)
      let many = method.ranker.candidates(of: text, maximumLength: 1000)
      #expect(most.count == many.count, "\(method) on '\(name)'")
    }
  }

  @Test(arguments: KeywordRankingMethod.allCases)
  func keywordsStandInTheTextAreDistinctAndFallInScore(method: KeywordRankingMethod) throws {
    for (name, document) in TestDocuments.all {
      for diversity in [0, 0.5] {
        let extractor = KeywordExtractor(ranker: method.ranker, diversity: diversity)
        let keywords = try extractor.keywords(of: document, count: 5)
        #expect(keywords.count <= 5)
        #expect(Set(keywords.map(\.text)).count == keywords.count, "\(method) on '\(name)'")
        if diversity == 0 {
          #expect(keywords.map(\.score) == keywords.map(\.score).sorted(by: >))
        }
        for keyword in keywords {
          let surfaces = keyword.ranges.map { document.body.text.string(in: $0) }
          #expect(surfaces.contains(keyword.text), "\(method) on '\(name)'")
          #expect(keyword.ranges == keyword.ranges.sorted { $0.lowerBound < $1.lowerBound })
        }
      }
    }
  }

  @Test(arguments: KeywordRankingMethod.allCases)
  func theSameDocumentGivesTheSameKeywords(method: KeywordRankingMethod) throws {
    let extractor = KeywordExtractor(ranker: method.ranker)
    for (_, document) in TestDocuments.all {
      #expect(try extractor.keywords(of: document) == extractor.keywords(of: document))
    }
  }
}
