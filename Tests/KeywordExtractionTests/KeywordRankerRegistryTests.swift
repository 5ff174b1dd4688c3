import KeywordExtraction
import TestSupport
import Testing

/// A file in `Rankers` without a case is forgotten.
@Suite(.enabled(if: SourceFiles.exist)) struct KeywordRankerRegistryTests {
  @Test func everyRankerHasACase() throws {
    let known = Set(KeywordRankingMethod.allCases.map { String(describing: type(of: $0.ranker)) })
    for name in try SourceFiles.names(in: "KeywordExtraction/Rankers", ending: "KeywordRanker")
    where name != "KeywordRanker" {
      #expect(
        known.contains(name),
        "\(name) has no case in Sources/KeywordExtraction/KeywordRankingMethod.swift.")
    }
  }
}
