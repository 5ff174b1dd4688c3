/// A piece of an English sentence as the tokenizer cut it.
package struct EnglishPiece: Equatable {
  /// What the spelling alone says of a piece.
  package enum Kind: UInt8 {
    case word
    /// A contracted part of a word: `n't`, `'s`, `'ll`.
    case clitic
    case number
    /// A web or mail address, or the name of a file.
    case address
    case punctuation
    case symbol
  }

  /// UTF-8 offset of the first byte.
  package var start: Int
  /// UTF-8 offset after the last byte.
  package var end: Int
  package var kind: Kind

  package init(start: Int, end: Int, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }
}
