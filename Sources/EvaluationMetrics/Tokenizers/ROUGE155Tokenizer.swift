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
    var sequence = TokenSequence()
    var letters: [UInt8] = []
    for sentence in sentences {
      text.utf8.withUnsafeBufferPointer { fold($0, sentence, into: &letters) }
      letters.withUnsafeBufferPointer { letters in
        var start = 0
        while start < letters.count {
          var end = start
          while end < letters.count, letters[end] != 0 { end += 1 }
          if end > start {
            let word = UnsafeBufferPointer(rebasing: letters[start..<end])
            sequence.append(vocabulary.intern(word))
          }
          start = end + 1
        }
      }
      sequence.endSentence()
    }
    return sequence
  }

  /// Fills `letters` with the letters and digits of a sentence in lower case, 0 for all else.
  private func fold(
    _ utf8: UnsafeBufferPointer<UInt8>, _ sentence: TextRange, into letters: inout [UInt8]
  ) {
    letters.removeAll(keepingCapacity: true)
    letters.reserveCapacity(sentence.count)
    var offset = sentence.lowerBound
    while offset < sentence.upperBound {
      let (letter, length) = letter(utf8, at: offset, end: sentence.upperBound)
      letters.append(letter)
      offset += length
    }
  }

  /// The letter or digit that begins at `offset`, in lower case, or 0; and how many bytes that was.
  @inline(__always)
  private func letter(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int
  ) -> (letter: UInt8, length: Int) {
    let byte = utf8[offset]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return (byte, 1)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return (byte | 0x20, 1)
    case 0xC4 where foldsLikePython && offset + 1 < end && utf8[offset + 1] == 0xB0:
      // U+0130: its lower case is i and a combining dot, which separates; so does its last byte.
      return (UInt8(ascii: "i"), 1)
    case 0xE2 where foldsLikePython && offset + 2 < end:
      let isKelvinSign = utf8[offset + 1] == 0x84 && utf8[offset + 2] == 0xAA
      return isKelvinSign ? (UInt8(ascii: "k"), 3) : (0, 1)
    default:
      return (0, 1)
    }
  }
}
