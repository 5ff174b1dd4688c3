import TestSupport
import Testing

@testable import KeywordExtraction

@Suite struct OverlapMergerTests {
  private let merger = OverlapMerger(minimumOwnShare: 0.5)

  /// The candidate `phrase` of an article of these sentences of nouns.
  private func candidate(_ phrase: String, in text: KeywordDocument) throws -> KeywordCandidate {
    try #require(
      NounPhraseCandidates(extent: .all).candidates(of: text)
        .first { text.string(in: $0.first.range) == phrase })
  }

  private func text(_ sentences: String...) -> KeywordDocument {
    KeywordDocument(
      TestDocuments.document(words: sentences.map { $0.split(separator: " ").map(String.init) }))
  }

  private func keeps(
    _ name: String, beside other: String, in text: KeywordDocument, isLong: Bool = false,
    by merger: OverlapMerger = OverlapMerger(minimumOwnShare: 0.5)
  ) throws -> Bool {
    merger.keeps(
      try candidate(name, in: text), beside: try candidate(other, in: text),
      isPart: name.count < other.count, isLong: isLong, in: text)
  }

  @Test func aPartThatNeverStandsAloneGivesWayToTheWhole() throws {
    let text = text("steel bridge", "steel bridge")
    #expect(try !keeps("steel", beside: "steel bridge", in: text))
    #expect(try !keeps("steel bridge", beside: "steel", in: text))
  }

  @Test func aPartThatStandsAloneOftenEnoughStays() throws {
    let text = text("steel bridge", "steel", "steel")
    #expect(try keeps("steel", beside: "steel bridge", in: text))
    #expect(
      try !keeps(
        "steel", beside: "steel bridge", in: text, by: OverlapMerger(minimumOwnOccurrences: 3)))
  }

  @Test func aPartNeedsItsShareOfTheWholesSentences() throws {
    let text = text(
      "steel bridge", "steel bridge", "steel bridge", "steel bridge", "steel bridge", "steel",
      "steel")
    for (share, isKept) in [(0.4, true), (0.5, false)] {
      let merger = OverlapMerger(minimumOwnShare: share)
      #expect(try keeps("steel", beside: "steel bridge", in: text, by: merger) == isKept)
    }
  }

  @Test func aPartNeedsTwiceTheShareInALongText() throws {
    let text = text(
      "steel bridge", "steel bridge", "steel bridge", "steel bridge", "steel", "steel", "steel")
    #expect(try keeps("steel", beside: "steel bridge", in: text))
    #expect(try !keeps("steel", beside: "steel bridge", in: text, isLong: true))
  }

  @Test(arguments: [(2, false, true), (1, false, false), (4, true, true), (3, true, false)])
  func byDefaultAPartNeedsTwiceTheSentencesAndInALongTextFourTimes(
    sentences: Int, isLong: Bool, isKept: Bool
  ) throws {
    let words = [["steel", "bridge"]] + Array(repeating: ["steel"], count: sentences)
    let text = KeywordDocument(TestDocuments.document(words: words))
    #expect(
      try keeps("steel", beside: "steel bridge", in: text, isLong: isLong, by: OverlapMerger())
        == isKept)
  }

  @Test func manyPlacesInOneSentenceAreNoMoreThanOne() throws {
    let text = text(
      "steel bridge", "steel bridge", "steel bridge", "steel and steel and steel and steel")
    #expect(try !keeps("steel", beside: "steel bridge", in: text))
  }

  @Test func aPhraseRunsIntoAnotherInHalfOfItsPlaces() throws {
    let once = text("prince harry couple", "harry couple")
    let thrice = text("prince harry couple", "harry couple", "harry couple")
    for (text, runs) in [(once, true), (thrice, false)] {
      #expect(
        merger.runs(
          try candidate("harry couple", in: text), into: try candidate("prince harry", in: text))
          == runs)
    }
    #expect(
      !merger.runs(
        try candidate("harry", in: once), into: try candidate("prince harry couple", in: once)))
  }
}
