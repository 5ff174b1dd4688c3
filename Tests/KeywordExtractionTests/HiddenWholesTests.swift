import KeywordExtraction
import TestSupport
import Testing
import TextAnalysis

@Suite struct HiddenWholesTests {
  /// Gives phrases the scores of a table, and all others none.
  private struct FixedRanker: KeywordRanker {
    let table: [String: Double]

    func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate] {
      NounPhraseCandidates(maximumLength: maximumLength, extent: .all).candidates(of: text)
        .filter { table[text.string(in: $0.first.range)] != nil }
    }

    func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
      candidates.map { table[text.string(in: $0.first.range)] ?? 0 }
    }
  }

  private func keywords(
    _ table: [String: Double], _ sentences: String..., diversity: Double = 0
  ) throws -> [String] {
    try KeywordExtractor(ranker: FixedRanker(table: table), diversity: diversity).keywords(
      of: TestDocuments.document(
        words: sentences.map { $0.split(separator: " ").map(String.init) })
    ).map(\.text)
  }

  @Test func thePhraseIsShownForItsSecondHalf() throws {
    let table = ["moon": 0.9, "moon shadow": 0.5, "shadow": 0.3, "tide": 0.2]
    let text = ["moon shadow", "moon shadow", "moon", "tide"]
    #expect(
      try keywords(table, text[0], text[1], text[2], text[3]) == ["moon", "moon shadow", "tide"])
    // By diversity the halves stay what they were.
    #expect(
      try keywords(table, text[0], text[1], text[2], text[3], diversity: 0.1).contains("shadow"))
  }

  @Test func theHalfThatStandsAloneOftenerStays() throws {
    let table = ["moon": 0.9, "moon shadow": 0.5, "shadow": 0.3]
    #expect(
      try keywords(table, "moon shadow", "moon", "moon", "shadow", "shadow") == ["moon", "shadow"])
  }

  @Test func aWholeNearlyAsGoodStandsForItsPart() throws {
    #expect(
      try keywords(["tide": 0.5, "tide table": 0.45], "tide table", "tide table") == ["tide table"])
    #expect(
      try keywords(["tide": 0.5, "tide table": 0.35], "tide table", "tide table") == ["tide"])
  }

  @Test func aWholeThatIsShownInAnotherSpellingIsNotShownAgain() throws {
    let table = ["moonshadow": 0.9, "moon": 0.8, "moon shadow": 0.6, "shadow": 0.3]
    let found = try keywords(
      table, "moonshadow", "moonshadow", "moon", "moon", "moon shadow", "shadow", "shadow")
    #expect(!found.contains("moon shadow") && found.contains("moonshadow"))
  }

  @Test func keywordsStayInTheOrderOfTheirScores() throws {
    let found = try KeywordExtractor(
      ranker: FixedRanker(table: ["moon": 0.9, "moon shadow": 0.5, "shadow": 0.3, "tide": 0.4])
    ).keywords(
      of: TestDocuments.document(words: [
        ["moon", "shadow"], ["moon", "shadow"], ["moon"], ["tide"],
      ]))
    #expect(found.map(\.text) == ["moon", "moon shadow", "tide"])
    #expect(found.map(\.score) == [0.9, 0.5, 0.4])
  }
}
