/// A small fixed set of words of at most sixteen bytes, compared without regard to the case of
/// ASCII, Latin-1 and Russian letters.
///
/// A word is packed into one integer, so that a lookup allocates nothing.
struct PackedWords: Sendable {
  private let words: Set<UInt128>

  /// - Parameter text: Lower-case words parted by white space, each at most sixteen bytes long.
  init(_ text: String) {
    var words: Set<UInt128> = []
    for word in text.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
      precondition(word.count <= 16, "A packed word has at most sixteen bytes.")
      words.insert(word.reduce(0) { $0 << 8 | UInt128($1) })
    }
    self.words = words
  }

  /// Whether the bytes of `utf8` at `range`, in lower case, are in the set.
  func contains(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    Self.pack(utf8, range).map { words.contains($0) } ?? false
  }

  /// The bytes of `utf8` at `range`, in lower case, as one integer; nil when there are none or more
  /// than sixteen.
  static func pack(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt128? {
    guard !range.isEmpty, range.count <= 16 else { return nil }
    var packed: UInt128 = 0
    var lead: UInt8 = 0
    for position in range {
      var byte = utf8[position]
      switch (lead, byte) {
      case (_, UInt8(ascii: "A")...UInt8(ascii: "Z")), (0xC3, 0x80...0x9E), (0xD0, 0x90...0x9F):
        byte |= 0x20
      case (0xD0, 0xA0...0xAF):
        // The lower case of Р...Я has another lead byte.
        packed |= 1
        byte -= 0x20
      default: break
      }
      packed = packed << 8 | UInt128(byte)
      lead = utf8[position]
    }
    return packed
  }
}
