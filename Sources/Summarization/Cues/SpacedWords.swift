import TextAnalysis

/// The words of a sentence as they are in the text: runs without white space, less the
/// punctuation around them.
struct SpacedWords: Sequence, IteratorProtocol {
  private let text: SourceText
  private var position: Int
  private let end: Int

  init(of sentence: TextRange, in text: SourceText) {
    self.text = text
    position = sentence.lowerBound
    end = sentence.upperBound
  }

  /// The place of the next word; runs of punctuation alone are passed over.
  mutating func next() -> TextRange? {
    while position < end {
      while position < end, text.utf8[position] <= 0x20 { position += 1 }
      var start = position
      while position < end, text.utf8[position] > 0x20 { position += 1 }
      var stop = position
      while start < stop, Self.isPunctuation(text.utf8[start]) { start += 1 }
      while start < stop, Self.isPunctuation(text.utf8[stop - 1]) { stop -= 1 }
      if start < stop { return start..<stop }
    }
    return nil
  }

  /// Whether the byte is ASCII punctuation.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
