import TextAnalysis

/// A set of words that are looked up by their spelling in the text; ASCII letters in either case.
struct CueWords: Sendable {
  private let words: Vocabulary

  /// - Parameter words: The words in lower case, parted by white space.
  init(_ words: String) {
    var table = Vocabulary()
    for word in words.split(whereSeparator: \.isWhitespace) { _ = table.intern(word) }
    self.words = table
  }

  /// Whether the bytes at `range` are a word of the set.
  func contains(_ range: TextRange, of text: SourceText) -> Bool {
    text.utf8.withUnsafeBufferPointer { utf8 in
      let word = UnsafeBufferPointer(rebasing: utf8[range])
      guard word.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else {
        return words.number(of: word) != nil
      }
      let lowered = word.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      return lowered.withUnsafeBufferPointer { words.number(of: $0) != nil }
    }
  }
}
