/// A small fixed set of ASCII words of at most eight letters, compared without regard to case.
///
/// A word is packed into one integer, so that a lookup allocates nothing.
struct PackedWords: Sendable {
  private let words: Set<UInt64>

  /// - Parameter text: Lower-case words parted by spaces, each at most eight bytes long.
  init(_ text: String) {
    var words: Set<UInt64> = []
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      precondition(word.count <= 8, "A packed word has at most eight bytes.")
      words.insert(word.reduce(0) { $0 << 8 | UInt64($1) })
    }
    self.words = words
  }

  /// Whether the bytes of `utf8` at `range`, in lower case, are in the set.
  func contains(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 8 else { return false }
    var packed: UInt64 = 0
    for position in range {
      let byte = utf8[position]
      let isUpper = byte &- UInt8(ascii: "A") < 26
      packed = packed << 8 | UInt64(isUpper ? byte | 0x20 : byte)
    }
    return words.contains(packed)
  }
}
