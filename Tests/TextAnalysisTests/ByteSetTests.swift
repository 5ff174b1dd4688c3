import Testing

@testable import TextAnalysis

struct ByteSetTests {
  @Test func testHoldsASCIIAndFirstBytesOfItsStretchAlone() {
    let text = SourceText("(가) a“é😀? 나")
    let bytes = ByteSet(of: 4..<text.count - 4, in: text)
    for byte in [0x29, 0x20, 0x61, 0xE2, 0xC3, 0xF0, 0x3F] as [UInt8] {
      #expect(bytes.contains(byte))
    }
    for byte in [0x28, 0xEB, 0x21, 0x41, 0x1F, 0x80, 0x9C, 0xEA] as [UInt8] {
      #expect(!bytes.contains(byte))
    }
    #expect(bytes.isDisjoint(with: [0x28, 0x41, 0xEB]))
    #expect(!bytes.isDisjoint(with: [0x28, 0x41, 0xF0]))
    #expect(!bytes.isDisjoint(with: [0x3F]))
    #expect(!ByteSet(of: 0..<0, in: text).contains(0))
  }

  @Test func testEightBytesHaveSmallLetters() {
    let text = Array("AZaz@[`{가Q".utf8)
    let small = Array("azaz@[`{가q".utf8)
    text.withUnsafeBufferPointer { text in
      small.withUnsafeBufferPointer { small in
        for offset in 0...text.count {
          #expect(
            UInt64(bytesAt: offset, of: text).lowercasedASCII
              == UInt64(bytesAt: offset, of: small))
          #expect(
            UInt64(bytesBefore: offset, of: text).lowercasedASCII
              == UInt64(bytesBefore: offset, of: small))
        }
      }
    }
  }

  @Test func testEightBytesTellTheBytesOfWords() {
    // All bytes, each at all eight places.
    let text = (0...UInt8.max).map { $0 }
    text.withUnsafeBufferPointer { text in
      for offset in 0..<text.count {
        let found = UInt64(bytesAt: offset, of: text).wordBytes
        for place in 0..<8 {
          let byte = offset + place < text.count ? text[offset + place] : 0
          let isWord = byte.isLetter || byte.isDigit || byte >= 0x80
          #expect(found >> UInt64(place) & 1 == (isWord ? 1 : 0))
        }
        #expect(found >> 8 == 0)
      }
    }
  }

  @Test func testShortTermsAreThoseOfTheirBytes() {
    let text = Array("Short가é\u{7F}term".utf8)
    // Enough to grow by, none of them a piece of the text but for a byte behind it.
    var others = Vocabulary()
    for number in 0..<300 { _ = others.intern("\(number)") }
    for word in ["Sh\u{0}", "term\u{0}", "ter\u{0}"] { _ = others.intern(word) }
    text.withUnsafeBufferPointer { text in
      for start in text.indices {
        for count in 1...min(8, text.count - start) {
          let term = UnsafeBufferPointer(rebasing: text[start..<start + count])
          let eight = UInt64(bytesAt: 0, of: term)
          #expect(eight.isASCII == term.allSatisfy { $0 < 0x80 })
          var (long, short) = (others, others)
          #expect(long.intern(term) == Int32(others.count))
          #expect(short.intern(shortTerm: eight, count: count) == Int32(others.count))
          #expect(short.intern(term) == Int32(others.count))
          #expect(long.intern(shortTerm: eight, count: count) == Int32(others.count))
          #expect(Array(short.utf8(of: Int32(others.count))) == Array(term))
        }
      }
    }
  }

  @Test func testEqualBytesAreFoundAtEveryLength() {
    let text = Array("abcdefghijklmnopqrst".utf8)
    text.withUnsafeBytes { text in
      guard let first = text.baseAddress else { return }
      for count in 0...text.count {
        #expect(haveEqualBytes(first, first, count: count))
        for place in 0..<count {
          var other = Array(text)
          other[place] ^= 1
          other.withUnsafeBytes { other in
            if let other = other.baseAddress {
              #expect(!haveEqualBytes(first, other, count: count))
            }
          }
        }
      }
    }
  }
}
