import TextAnalysis

/// A set of words that are looked up by their spelling in the text; ASCII letters in either case.
struct CueWords: Sendable {
  private let words: Vocabulary
  /// The lengths of the words in bytes, and the low bits of their first three bytes added up, as
  /// bits: most words of a text are turned away by these.
  private let lengths: UInt64
  private let beginnings: UInt64

  /// - Parameter words: The words in lower case.
  init(_ words: Phrases) {
    var table = Vocabulary(capacity: words.count)
    var lengths: UInt64 = 0
    var beginnings: UInt64 = 0
    for word in words {
      precondition(word.count < 64, "A cue word has less than 64 bytes.")
      lengths |= 1 << UInt64(word.count)
      word.withUnsafeBufferPointer {
        _ = table.intern($0)
        beginnings |= 1 << Self.beginning(of: $0)
      }
    }
    self.words = table
    self.lengths = lengths
    self.beginnings = beginnings
  }

  /// The number, below 64, of a word's beginning; that of a word in capitals is the same.
  @inline(__always)
  private static func beginning(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var sum: UInt64 = 0
    for byte in word.prefix(3) { sum = sum &* 3 &+ UInt64(byte & 0x1F) }
    return sum & 63
  }

  /// Whether the set may have a word that begins with the bytes at `range` and has `rest` bytes
  /// more; true where little of it is known.
  func mayContain(_ range: TextRange, longer rest: Int, of text: SourceText) -> Bool {
    let length = range.count + rest
    guard length < 64, lengths >> UInt64(length) & 1 != 0 else { return false }
    return text.utf8.withUnsafeBufferPointer { utf8 in
      range.count < 3
        || beginnings >> Self.beginning(of: UnsafeBufferPointer(rebasing: utf8[range])) & 1 != 0
    }
  }

  /// Whether the bytes at `range` are a word of the set.
  func contains(_ range: TextRange, of text: SourceText) -> Bool {
    guard range.count < 64, lengths >> UInt64(range.count) & 1 != 0 else { return false }
    return text.utf8.withUnsafeBufferPointer { utf8 in
      let word = UnsafeBufferPointer(rebasing: utf8[range])
      guard beginnings >> Self.beginning(of: word) & 1 != 0 else { return false }
      guard word.contains(where: \.isUpper) else {
        return words.number(of: word) != nil
      }
      let lowered = word.map(\.lowercased)
      return lowered.withUnsafeBufferPointer { words.number(of: $0) != nil }
    }
  }
}
