/// Cuts English sentences into words, numbers and marks, much as the English Web Treebank does.
///
/// `don't` becomes `do` + `n't`, `Ann's` becomes `Ann` + `'s`, `cannot` becomes `can` + `not`;
/// words joined by a hyphen come apart (`state` `-` `owned`) unless the first part is a prefix
/// (`co-founder`), one letter (`x-ray`) or a code (`F-16`); `1,234.5`, `U.S.`, `AT&T`, web and mail
/// addresses stay whole; `$`, `%` and quotes stand alone. Apostrophes, quotes and hyphens may be
/// ASCII or typographic. It reads bytes, keeps no state between sentences, and looks at most a
/// fixed distance ahead, but for addresses, which it consumes.
///
/// - Complexity: Linear in the length of the sentence.
/// - Source: N. Silveira et al. (2014), "A Gold Standard Dependency Corpus for English" (the
///   treebank); the rules are this project's own.
package struct EnglishTokenizer {
  let utf8: UnsafeBufferPointer<UInt8>
  /// Where the current sentence ends.
  private(set) var end = 0
  /// The pieces of the last sentence, ascending.
  package internal(set) var pieces: [EnglishPiece] = []
  /// Where the run without ASCII white space around the current position ends, and its next `@`.
  private var chunkEnd = 0
  private(set) var at = -1

  /// - Parameter utf8: The whole text, valid UTF-8, which must outlive the tokenizer.
  package init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
  }

  /// Replaces `pieces` by those of the sentence at `range`.
  package mutating func tokenize(_ range: TextRange) {
    pieces.removeAll(keepingCapacity: true)
    end = range.upperBound
    chunkEnd = range.lowerBound
    var position = range.lowerBound
    while position < end {
      let (character, length) = EnglishCharacter.at(position, of: utf8)
      if character == .space {
        position += length
        continue
      }
      if position >= chunkEnd { findChunk(at: position) }
      switch character {
      case .letter: position = address(at: position) ?? word(at: position)
      case .digit: position = address(at: position) ?? number(at: position)
      case .apostrophe: position = apostrophe(at: position, length: length)
      default: position = mark(character, at: position, length: length)
      }
    }
  }

  /// Adds a piece and returns its end.
  mutating func add(_ start: Int, _ end: Int, _ kind: EnglishPiece.Kind) -> Int {
    pieces.append(EnglishPiece(start: start, end: end, kind: kind))
    return end
  }

  /// The byte at `position`, or 0 outside the sentence.
  @inline(__always)
  func byte(_ position: Int) -> UInt8 {
    position < end ? utf8[position] : 0
  }

  /// The class of the scalar at `position`; a space outside the sentence.
  @inline(__always)
  func character(_ position: Int) -> EnglishCharacter {
    position < end ? EnglishCharacter.at(position, of: utf8).0 : .space
  }

  /// Whether a letter or digit begins at `position`.
  func isAlphanumeric(_ position: Int) -> Bool {
    let character = character(position)
    return character == .letter || character == .digit
  }

  private mutating func findChunk(at position: Int) {
    chunkEnd = position
    at = -1
    while chunkEnd < end, utf8[chunkEnd] > 0x20 {
      if utf8[chunkEnd] == UInt8(ascii: "@") { at = chunkEnd }
      chunkEnd += 1
    }
  }
}
