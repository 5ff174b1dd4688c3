import Testing

@testable import TextAnalysis

@Suite struct PackedWordTableTests {
  /// A word at the end of the text is packed byte by byte, one with more text behind it all at once.
  @Test(arguments: ["a", "The", "UPPERCASE", "[\\]^_`{|}", "@AZ[az{0", "sixteen-letter-X", "it's"])
  func wordsArePackedAlikeWhereverTheyAre(_ word: String) {
    let (alone, followed) = (Array(word.utf8), Array((word + " and what follows it").utf8))
    let expected = alone.reduce(UInt128(0)) { packed, byte in
      packed << 8 | UInt128(byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte)
    }
    for bytes in [alone, followed] {
      bytes.withUnsafeBufferPointer {
        #expect(PackedWordTable<Bool>.pack($0, 0..<alone.count) == expected)
      }
    }
  }

  @Test func capitalsBeyondASCIIAreFolded() {
    for (upper, lower) in [("ÉTÉ", "été"), ("МОСКВА", "москва"), ("ŻÓŁĆ", "żółć")] {
      let packed = [upper, lower].map { word in
        Array((word + ", a word in a sentence").utf8).withUnsafeBufferPointer {
          PackedWordTable<Bool>.pack($0, 0..<word.utf8.count)
        }
      }
      #expect(packed[0] == packed[1])
    }
  }

  @Test func longWordsAreNotPacked() {
    Array("seventeen letters".utf8).withUnsafeBufferPointer {
      #expect(PackedWordTable<Bool>.pack($0, 0..<17) == nil)
      #expect(PackedWordTable<Bool>.pack($0, 0..<0) == nil)
    }
  }
}
