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

  /// Entries of one byte to a dozen, the shortest last, beside a look at each of them in turn.
  @Test func testFirstOfManyIsFoundAsByLookingAtEach() {
    let entries = ["나린군청 앞마당", "나린군청", "군청", "청", "청 앞", "abcdefgh", "abcdefghi", "bc", "c"]
      .map { Array($0.utf8) }
    let text = Array("나린군청 앞마당 군청 앞 abcdefghij bc c 나린".utf8)
    for count in 0...entries.count {
      let list = Array(entries.prefix(count))
      let phrases = Phrases(list)
      for offset in 0...text.count {
        let limit = text.count - offset % 3
        let begun = list.first { offset + $0.count <= limit && text[offset...].starts(with: $0) }
        let ended = list.first {
          offset - $0.count >= offset % 3 && text[..<offset].suffix($0.count).elementsEqual($0)
        }
        text.withUnsafeBufferPointer { utf8 in
          #expect(phrases.length(in: utf8, at: offset, limit: limit) == begun?.count)
          #expect(phrases.length(in: utf8, endingAt: offset, limit: offset % 3) == ended?.count)
        }
      }
    }
  }

  /// No text that begins with an entry, in whatever case, may be turned away.
  @Test(arguments: [
    ("the post ", "The post Mill sold", true), ("the post ", "THE POST MILL", true),
    ("the post ", "The poster", true), ("the post ", "A post", false), ("mit", "MIT einem", true),
    ("글 ", "글 하나", true), ("글 ", "그는 말했다", false), ("über", "ÜBER uns", true),
    ("мы", "Мы здесь", true), ("글 abc", "글 ABC", true), ("the post appeared", "The post is", true),
  ])
  func testMayBeginTurnsNoEntryAway(entry: String, text: String, mayBegin: Bool) {
    let phrases = Phrases([Array(entry.utf8)])
    let found = Array(text.utf8).withUnsafeBufferPointer { phrases.mayBegin(in: $0, at: 0) }
    #expect(found == mayBegin)
  }

  @Test func testEmptyListHoldsNothing() {
    #expect(!Phrases().end(bytes("시장")))
    #expect(!Phrases().begin(bytes("시장")))
    #expect(!Phrases().contains(bytes("")))
  }
}
