import Testing

@testable import ArticleCleaning

struct CleaningWordsTests {
  @Test func testFilesHoldKnownLists() {
    #expect(CleaningWords.unknownNames == [])
  }

  @Test(arguments: CleaningListName.allCases)
  func testEveryListHasEntriesOnce(_ name: CleaningListName) {
    let entries = CleaningWords[name].map(Array.init)
    #expect(!entries.isEmpty)
    #expect(entries.count == Set(entries).count)
  }

  // E-mail addresses are found by their form.
  @Test(arguments: MarkerKind.allCases.filter { $0 != .email })
  func testEveryKindHasMarkers(_ kind: MarkerKind) {
    #expect(MarkerPatterns().all.contains { $0.kind == kind })
  }

  @Test func testMarkersAreInLowerCase() {
    #expect(MarkerPatterns().bytes.allSatisfy { !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) })
  }

  @Test func testSpacesAtTheEndsOfMarkersAreKept() {
    let patterns = MarkerPatterns()
    let markers = patterns.all.filter { $0.kind == .provided && !$0.wholeWord }
      .map { patterns.bytes[$0.place] }
    #expect(markers.contains { $0.elementsEqual(" 제공".utf8) })
  }
}
