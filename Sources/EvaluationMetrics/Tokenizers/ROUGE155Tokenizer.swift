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
      // Words are written eight bytes at a time, and something is between any two of them.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest + 8) { word in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: longest / 2 + 1) { numbers in
          for sentence in sentences {
            let bytes = UnsafeBufferPointer(rebasing: utf8[sentence])
            var count = 0
            for run in WordRuns(bytes) {
              addWords(of: run, in: bytes, word, to: numbers, &count, &vocabulary)
            }
            sequence.append(contentsOf: UnsafeBufferPointer(rebasing: numbers[..<count]))
            sequence.endSentence()
          }
        }
      }
    }
    return sequence
  }

  /// Adds the numbers of the words of a run: one, if all of it is ASCII.
  ///
  /// - Parameters:
  ///   - word: Room for a word.
  ///   - count: How many numbers there are.
  @inline(__always)
  private func addWords(
    of run: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>,
    _ word: UnsafeMutableBufferPointer<UInt8>, to numbers: UnsafeMutableBufferPointer<Int32>,
    _ count: inout Int, _ vocabulary: inout Vocabulary
  ) {
    if run.count <= 8 {
      let short = UInt64(bytesAt: run.lowerBound, of: bytes).keepingFirst(run.count)
      if short.isASCII {
        // Small letters and digits have the bit already.
        let small = (short | Self.caseBits.keepingFirst(run.count)).keepingLast(run.count)
        numbers[count] = vocabulary.intern(shortTerm: small, count: run.count)
        count &+= 1
        return
      }
    } else if Self.lowercase(run, in: bytes, into: word) {
      numbers[count] = vocabulary.intern(UnsafeBufferPointer(rebasing: word[..<run.count]))
      count &+= 1
      return
    }
    split(UnsafeBufferPointer(rebasing: bytes[run]), word) {
      numbers[count] = vocabulary.intern($0)
      count &+= 1
    }
  }

  /// In each byte the bit by which capitals and small letters differ.
  private static let caseBits: UInt64 = 0x2020_2020_2020_2020

  /// Puts the letters and digits of a run into `word`, in lower case; false if not all are ASCII.
  private static func lowercase(
    _ run: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>,
    into word: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    let word = UnsafeMutableRawBufferPointer(word)
    var place = 0
    while place < run.count {
      let eight = UInt64(bytesAt: run.lowerBound &+ place, of: bytes)
      guard eight.keepingFirst(run.count &- place).isASCII else { return false }
      word.storeBytes(of: (eight | caseBits).littleEndian, toByteOffset: place, as: UInt64.self)
      place &+= 8
    }
    return true
  }

  /// Hands the words of a run, put together in `word`, to `body`.
  private func split(
    _ run: UnsafeBufferPointer<UInt8>, _ word: UnsafeMutableBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var length = 0
    var offset = 0
    while offset <= run.count {
      let letter = offset < run.count ? letter(in: run, &offset) : 0
      offset += 1
      if letter != 0 {
        word[length] = letter
        length += 1
      } else if length > 0 {
        body(UnsafeBufferPointer(rebasing: word[..<length]))
        length = 0
      }
    }
  }

  /// The letter or digit at `offset`, in lower case, or 0; moves on to the last of its bytes.
  private func letter(in bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> UInt8 {
    let byte = bytes[offset]
    // Bytes of ASCII in a run are letters and digits.
    if byte < 0x80 { return byte | 0x20 }
    return foldsLikePython ? Self.pythonLetter(bytes, &offset) : 0
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
