import TextAnalysis

/// `rouge155`: runs of `a`–`z` and `0`–`9` after folding ASCII capitals, as the program ROUGE-1.5.5
/// counts them; all else, every letter beyond ASCII included, only separates.
///
/// With `foldsLikePython` the two letters beyond ASCII whose lower case holds an ASCII letter, İ
/// and the Kelvin sign, count as that letter, as in Python's rouge-score.
struct ROUGE155Tokenizer: SummaryTokenizer {
  /// Whether capitals are folded as Python's `str.lower` does.
  let foldsLikePython: Bool

  init(foldsLikePython: Bool = false) {
    self.foldsLikePython = foldsLikePython
  }

  var signature: String { foldsLikePython ? "rouge-score-1" : "rouge155-1" }

  func tokenize(
    _ text: SourceText, sentences: [TextRange], vocabulary: inout Vocabulary
  ) -> TokenSequence {
    var sequence = TokenSequence(capacity: text.utf8.count / 6)
    let longest = sentences.reduce(0) { max($0, $1.count) }
    text.utf8.withUnsafeBufferPointer { utf8 in
      Self.folded.withUnsafeBufferPointer { folded in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { word in
          for sentence in sentences {
            split(UnsafeBufferPointer(rebasing: utf8[sentence]), folded, word) {
              sequence.append(vocabulary.intern($0))
            }
            sequence.endSentence()
          }
        }
      }
    }
    return sequence
  }

  /// For each byte the letter or digit it counts as, in lower case, or 0.
  private static let folded: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: 0
    }
  }

  /// Hands the words of a sentence to `body`: as they stand, or put together in `word`, which has room
  /// for all of it.
  @inline(__always)
  private func split(
    _ bytes: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>,
    _ word: UnsafeMutableBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var offset = 0
    while offset < bytes.count {
      // Most words have neither capitals nor letters beyond ASCII.
      let end = Self.endOfSmallLettersAndDigits(bytes, from: offset)
      if end > offset, end == bytes.count || bytes[end] < 0x80 && folded[Int(bytes[end])] == 0 {
        body(UnsafeBufferPointer(rebasing: bytes[offset..<end]))
        offset = end + 1
        continue
      }
      let length = fold(bytes, &offset, folded, into: word)
      if length > 0 { body(UnsafeBufferPointer(rebasing: word[..<length])) }
    }
  }

  /// Where the small letters and digits end that begin at `offset`, eight bytes at a time.
  @inline(__always)
  private static func endOfSmallLettersAndDigits(
    _ bytes: UnsafeBufferPointer<UInt8>, from offset: Int
  ) -> Int {
    var end = offset
    while end < bytes.count {
      let others = ~UInt64(bytesAt: end, of: bytes).smallLettersAndDigits & 0x8080_8080_8080_8080
      guard others == 0 else { return min(end + others.trailingZeroBitCount / 8, bytes.count) }
      end += 8
    }
    return bytes.count
  }

  /// Puts the word at `offset` together, moves on behind what ends it, and returns its length.
  private func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int,
    _ folded: UnsafeBufferPointer<UInt8>, into word: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var length = 0
    while offset < bytes.count {
      var letter = folded[Int(bytes[offset])]
      if letter == 0, foldsLikePython { letter = Self.pythonLetter(bytes, &offset) }
      offset += 1
      guard letter != 0 else { break }
      word[length] = letter
      length += 1
    }
    return length
  }

  /// The ASCII letter in the lower case of a letter beyond ASCII, or 0; moves on to the last of the
  /// bytes that count as the letter.
  @inline(__always)
  private static func pythonLetter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int
  ) -> UInt8 {
    switch bytes[offset] {
    case 0xC4 where offset + 1 < bytes.count && bytes[offset + 1] == 0xB0:
      // U+0130: its lower case is i and a combining dot, which separates; so does its last byte.
      return UInt8(ascii: "i")
    case 0xE2
    where offset + 2 < bytes.count && bytes[offset + 1] == 0x84 && bytes[offset + 2] == 0xAA:
      // U+212A, the Kelvin sign.
      offset += 2
      return UInt8(ascii: "k")
    default: return 0
    }
  }
}
