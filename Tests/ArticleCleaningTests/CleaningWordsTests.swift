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
    let (anywhere, words) = (
      CleaningWords.markers(kind, wholeWord: false), CleaningWords.markers(kind, wholeWord: true)
    )
    #expect(anywhere.count + words.count > 0)
  }

  @Test func testMarkersAreInLowerCase() {
    for pattern in MarkerPattern.all {
      #expect(pattern.bytes.allSatisfy { !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) })
    }
  }

  @Test func testSpacesAtTheEndsOfMarkersAreKept() {
    let markers = CleaningWords.markers(.provided, wholeWord: false).map(Array.init)
    #expect(markers.contains(Array(" 제공".utf8)))
  }
}
