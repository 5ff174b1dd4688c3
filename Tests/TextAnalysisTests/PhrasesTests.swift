import Testing

@testable import TextAnalysis

struct PhrasesTests {
  private let titles = Phrases(["부시장", "시장", "씨", " a"].map { Array($0.utf8) })

  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  @Test func testEntriesKeepTheirOrder() {
    #expect(titles.map { String(decoding: $0, as: UTF8.self) } == ["부시장", "시장", "씨", " a"])
    let both = titles + Phrases([[0x62]])
    #expect(both.count == 5)
    #expect(both.last.map(Array.init) == [0x62])
  }

  @Test func testFirstEntryThatEndsAWordGivesTheLength() {
    #expect(titles.lengthOfEnd(of: bytes("서울부시장")) == 9)
    #expect(titles.lengthOfEnd(of: bytes("서울시장")) == 6)
    #expect(titles.lengthOfEnd(of: bytes("씨")) == 3)
    #expect(titles.lengthOfEnd(of: bytes("시장은")) == nil)
    #expect(titles.lengthOfEnd(of: bytes("")) == nil)
  }

  @Test func testBeginsAndHolds() {
    #expect(titles.begin(bytes("시장은")))
    #expect(titles.begin(bytes("씨")))
    #expect(titles.begin(bytes(" a")))
    #expect(!titles.begin(bytes("군수")))
    #expect(!titles.begin(bytes("")))
    #expect(titles.contains(bytes("시장")))
    #expect(!titles.contains(bytes("장")))
    #expect(!titles.contains(bytes("")))
  }

  @Test func testLimitsHold() {
    let text = Array("서울시장".utf8)
    text.withUnsafeBufferPointer { utf8 in
      #expect(titles.length(in: utf8, at: 6, limit: 12) == 6)
      #expect(titles.length(in: utf8, at: 6, limit: 11) == nil)
      #expect(titles.length(in: utf8, at: 12, limit: 12) == nil)
      #expect(titles.length(in: utf8, at: -1, limit: 12) == nil)
      #expect(titles.length(in: utf8, endingAt: 12, limit: 6) == 6)
      #expect(titles.length(in: utf8, endingAt: 12, limit: 7) == nil)
      #expect(titles.length(in: utf8, endingAt: 13, limit: 0) == nil)
    }
  }

  @Test func testEmptyListHoldsNothing() {
    #expect(!Phrases().end(bytes("시장")))
    #expect(!Phrases().begin(bytes("시장")))
    #expect(!Phrases().contains(bytes("")))
  }
}
