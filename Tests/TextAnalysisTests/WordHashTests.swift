import Testing

@testable import TextAnalysis

@Suite struct WordHashTests {
  private func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { WordHash.hash(of: $0) }
  }

  @Test(arguments: 0...40) func everyByteCounts(length: Int) {
    let word = (0..<length).map { UInt8(truncatingIfNeeded: 7 * $0 + 1) }
    var hashes: Set<UInt64> = [hash(word), hash(word + [0])]
    for place in word.indices {
      var other = word
      other[place] ^= 0x40
      hashes.insert(hash(other))
    }
    #expect(hashes.count == length + 2)
  }

  @Test func placeInMemoryDoesNotCount() {
    let bytes = Array("the words of the words".utf8)
    let word = Array("words".utf8)
    for start in [4, 17] {
      let found = bytes.withUnsafeBufferPointer {
        WordHash.hash(of: UnsafeBufferPointer(rebasing: $0[start..<start + word.count]))
      }
      #expect(found == hash(word))
    }
  }

  @Test func shortWordsHaveHashesOfTheirOwn() {
    let letters = Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
    var words = letters.map { [$0] }
    for _ in 0..<2 { words += words.suffix(676).flatMap { word in letters.map { word + [$0] } } }
    #expect(Set(words.map { UInt32(truncatingIfNeeded: hash($0)) }).count == Set(words).count)
  }
}
