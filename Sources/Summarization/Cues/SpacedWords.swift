import TextAnalysis

/// The words of a sentence as they are in the text: runs without white space, less the
/// punctuation around them.
struct SpacedWords: Sequence, IteratorProtocol {
  private let text: SourceText
  private var scanner: SpacedWordScanner

  init(of sentence: TextRange, in text: SourceText) {
    self.text = text
    scanner = SpacedWordScanner(sentence)
  }

  /// The place of the next word; runs of punctuation alone are passed over.
  mutating func next() -> TextRange? {
    text.utf8.withUnsafeBufferPointer { scanner.next(in: $0) }
  }

  /// The last two words of a sentence; nil where it has less.
  static func lastTwo(of sentence: TextRange, in text: SourceText) -> (TextRange, TextRange)? {
    text.utf8.withUnsafeBufferPointer { utf8 in
      // They are looked for in longer and longer stretches from a space on up to the end.
      var start = sentence.upperBound
      var reach = 32
      while start > sentence.lowerBound {
        start = Swift.max(sentence.lowerBound, sentence.upperBound - reach)
        while start > sentence.lowerBound, utf8[start] > 0x20 { start -= 1 }
        var words = SpacedWordScanner(start..<sentence.upperBound)
        var (before, last): (TextRange?, TextRange?)
        while let word = words.next(in: utf8) { (before, last) = (last, word) }
        if let before, let last { return (before, last) }
        reach *= 2
      }
      return nil
    }
  }
}

/// The way through the words of a sentence, for those who have its bytes at hand.
struct SpacedWordScanner {
  private var position: Int
  private let end: Int

  init(_ sentence: TextRange) {
    position = sentence.lowerBound
    end = sentence.upperBound
  }

  /// The place of the next word of `utf8`, see ``SpacedWords``.
  @inline(__always)
  mutating func next(in utf8: UnsafeBufferPointer<UInt8>) -> TextRange? {
    while position < end {
      while position < end, utf8[position] <= 0x20 { position &+= 1 }
      var start = position
      while position < end, utf8[position] > 0x20 { position &+= 1 }
      var stop = position
      while start < stop, Self.isPunctuation(utf8[start]) { start &+= 1 }
      while start < stop, Self.isPunctuation(utf8[stop &- 1]) { stop &-= 1 }
      if start < stop { return start..<stop }
    }
    return nil
  }

  /// Whether the byte is ASCII punctuation.
  @inline(__always)
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
