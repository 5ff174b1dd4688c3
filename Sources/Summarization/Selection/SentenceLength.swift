import TextAnalysis

/// The length of a sentence in the units of a ``SummaryBudget``.
public struct SentenceLength: Sendable, Hashable {
  /// Unicode scalars.
  public var characters = 0
  /// Runs without white space.
  public var words = 0
  /// UTF-8 bytes.
  public var bytes = 0

  /// Measures the text at `range`.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public init(of range: TextRange, in text: SourceText) {
    bytes = range.count
    text.utf8.withUnsafeBufferPointer { utf8 in
      var isInWord = 0
      for byte in UnsafeBufferPointer(rebasing: utf8[range]) {
        characters &+= byte & 0xC0 == 0x80 ? 0 : 1
        let isWord = byte == 0x20 || byte &- 0x09 < 5 ? 0 : 1
        words &+= isWord & ~isInWord
        isInWord = isWord
      }
    }
  }
}
