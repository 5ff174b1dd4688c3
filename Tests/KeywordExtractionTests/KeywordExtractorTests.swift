import TestSupport
import Testing
import TextAnalysis

@testable import KeywordExtraction

@Suite struct KeywordExtractorTests {
  /// Scores of 0.8, 0.7, … in the order of the text.
  private struct Falling: KeywordRanker {
    let minimum: Double?

    func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
      candidates.indices.map { 0.8 - 0.1 * Double($0) }
    }

    func minimumScore(in language: Language) -> Double? { minimum }
  }

  private func scores(
    _ words: Int, ofRanker: Double? = nil, asked: Double? = nil, count: Int = 10
  ) throws -> [Double] {
    let names = ["sun", "wind", "rain", "snow", "hail", "fog", "dew", "frost"]
    let document = TestDocuments.document(words: names.prefix(words).map { [$0] })
    let extractor = KeywordExtractor(ranker: Falling(minimum: ofRanker), minimumScore: asked)
    return try extractor.keywords(of: document, count: count).map { ($0.score * 10).rounded() }
  }

  @Test func whatIsScoredTooLowIsLeftOutBehindTheFirstFive() throws {
    #expect(try scores(8) == [8, 7, 6, 5, 4, 3, 2, 1])
    #expect(try scores(8, ofRanker: 0.25) == [8, 7, 6, 5, 4, 3])
    #expect(try scores(8, ofRanker: 0.65) == [8, 7, 6, 5, 4])
    #expect(try scores(8, ofRanker: 0.65, count: 3) == [8, 7, 6])
    #expect(try scores(3, ofRanker: 0.65) == [8, 7, 6])
    #expect(try scores(0, ofRanker: 0.65) == [])
  }

  @Test func aKeywordBehindALowerOneIsShown() throws {
    let document = TestDocuments.document(
      words: ["sun", "wind", "rain", "snow", "hail", "fog", "dew"].map { [$0] })
    struct Uneven: KeywordRanker {
      func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
        candidates.indices.map { Double($0) / 10 }
      }
    }
    // Listed candidates are in the order of their scores, chosen ones with a diversity are not.
    let extractor = KeywordExtractor(ranker: Uneven(), diversity: 0.9, minimumScore: 0.3)
    let found = try extractor.keywords(of: document)
    #expect(found.dropFirst(KeywordExtractor.alwaysShown).allSatisfy { $0.score >= 0.3 })
  }

  @Test func whatIsAskedForComesBeforeTheRankersMinimum() throws {
    #expect(try scores(8, ofRanker: 0.65, asked: 0).count == 8)
    #expect(try scores(8, ofRanker: 0, asked: 0.25) == [8, 7, 6, 5, 4, 3])
  }
}
