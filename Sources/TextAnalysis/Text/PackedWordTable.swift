/// A small fixed table from words of at most sixteen bytes to values; words are compared without
/// regard to the case of ASCII, Latin, Cyrillic letters of two bytes.
///
/// A word is packed into one integer and looked up by open addressing with linear probing, so that a
/// look-up allocates nothing and hashes in two multiplications.
struct PackedWordTable<Value: Sendable>: Sendable {
  /// The word at each slot, or 0 where it is empty; the count is a power of two.
  private var words: [UInt128]
  private var values: [Value?]
  /// The lengths of the words in bytes, as bits.
  private var lengths: UInt32 = 0
  /// A bit for each last byte of a word in ASCII, by its low five bits, which are those of a letter in
  /// either case.
  private var lastBytes: UInt32 = 0
  private var count = 0

  /// - Parameter entries: Values of packed words, see `pack`.
  init(_ entries: [UInt128: Value]) {
    self.init(capacity: entries.count)
    for (word, value) in entries { update(word) { $0 = value } }
  }

  /// Makes an empty table.
  ///
  /// - Parameter capacity: For how many words there is room at least.
  init(capacity: Int) {
    var size = 16
    while size < 4 * capacity { size *= 2 }
    words = [UInt128](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
  }

  /// Whether there is no word in the table.
  var isEmpty: Bool { count == 0 }

  /// Lets `body` set the value of a packed word, nil for one that is not there yet.
  mutating func update(_ word: UInt128, _ body: (inout Value?) -> Void) {
    if 2 * count >= words.count { grow() }
    let slot = slot(of: word)
    if words[slot] == 0 {
      words[slot] = word
      count += 1
      lengths |= 1 << UInt32((128 - word.leadingZeroBitCount + 7) / 8)
      lastBytes |= 1 << UInt32(truncatingIfNeeded: word & 31)
    }
    body(&values[slot])
  }

  private mutating func grow() {
    let (oldWords, oldValues) = (words, values)
    words = [UInt128](repeating: 0, count: 4 * oldWords.count)
    values = [Value?](repeating: nil, count: words.count)
    for (word, value) in zip(oldWords, oldValues) where word != 0 {
      let slot = slot(of: word)
      words[slot] = word
      values[slot] = value
    }
  }

  /// The value of the word that is at `range` of `utf8`, in either case.
  @inline(__always)
  func value(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Value? {
    guard range.count <= 16, lengths >> UInt32(range.count) & 1 != 0,
      mayEnd(in: utf8[range.upperBound - 1]), let word = Self.pack(utf8, range), word != 0
    else { return nil }
    return values[slot(of: word)]
  }

  /// Whether the last byte of a word lets it be one of the table; most are turned away by it.
  @inline(__always)
  private func mayEnd(in byte: UInt8) -> Bool {
    byte >= 0x80 || lastBytes &>> UInt32(byte & 31) & 1 != 0
  }

  /// The value of a packed word of `length` bytes.
  @inline(__always)
  func value(ofPacked word: UInt128, length: Int) -> Value? {
    lengths >> UInt32(length) & 1 == 0 ? nil : values[slot(of: word)]
  }

  /// The slot of `word`, or the empty one where it belongs.
  private func slot(of word: UInt128) -> Int {
    let mask = words.count - 1
    let low = UInt64(truncatingIfNeeded: word)
    let high = UInt64(truncatingIfNeeded: word >> 64)
    let mixed = (low ^ high &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed &>> 32) & mask
    while words[slot] != 0, words[slot] != word { slot = (slot + 1) & mask }
    return slot
  }

  /// The bytes of `utf8` at `range`, in lower case, as one integer; nil when there are none or more
  /// than sixteen.
  static func pack(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt128? {
    guard !range.isEmpty, range.count <= 16 else { return nil }
    if let packed = packASCII(utf8, range) ?? packLastASCII(utf8, range) { return packed }
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
      case (0xD0, 0x80...0x8F):
        packed |= 1
        byte += 0x10
      // Capital and small letters alternate, the capital ones even or, in two stretches, odd.
      case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7), (0xC8, _), (0xD2, _): byte |= 1
      case (0xC4, 0xB9...0xBE), (0xC5, 0x81...0x87), (0xC5, 0xB9...0xBE):
        byte += byte & 1
      default: break
      }
      packed = packed << 8 | UInt128(byte)
      lead = utf8[position]
    }
    return packed
  }

  /// What `pack` makes of ASCII, all bytes at once; nil where there are other bytes or more than
  /// sixteen, or where fewer than sixteen are left in `utf8`.
  @inline(__always)
  static func packASCII(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt128? {
    guard 1...16 ~= range.count, range.lowerBound + 16 <= utf8.count,
      let bytes = UnsafeRawPointer(utf8.baseAddress)
    else { return nil }
    let loaded = (bytes + range.lowerBound).loadUnaligned(as: UInt128.self).bigEndian
    let word = loaded >> (8 * UInt128(16 - range.count))
    let each = UInt128.max / 0xFF
    let highBits = each << 7
    guard word & highBits == 0 else { return nil }
    // No byte carries into the next: the high bit says which are from A on, and which are beyond Z.
    let fromA = word &+ each * (0x80 - UInt128(UInt8(ascii: "A")))
    let beyondZ = word &+ each * (0x7F - UInt128(UInt8(ascii: "Z")))
    return word | (fromA & ~beyondZ & highBits) >> 2
  }
  /// The same where fewer bytes are left: those of the word, which are ASCII, one after the other.
  private static func packLastASCII(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> UInt128? {
    guard range.lowerBound + 16 > utf8.count else { return nil }
    func eightBytes(_ range: Range<Int>) -> UInt64 {
      let bytes = UInt64(bytesAt: range.lowerBound, of: utf8)
      return range.isEmpty ? 0 : bytes & (.max &>> UInt64(64 - 8 * range.count))
    }
    let half = range.lowerBound + min(8, range.count)
    let first = eightBytes(range.lowerBound..<half)
    let last = eightBytes(half..<range.upperBound)
    guard first.isASCII, last.isASCII else { return nil }
    let word =
      UInt128(first.lowercasedASCII.byteSwapped) << 64 | UInt128(last.lowercasedASCII.byteSwapped)
    return word >> (8 * UInt128(16 - range.count))
  }
}

extension PackedWordTable {
  /// Makes a table of lists of words, each with a value.
  ///
  /// - Parameter lists: Lower-case words separated by white space, each at most sixteen bytes long; of
  ///   words that come twice the last value counts.
  init(_ lists: [(words: String, value: Value)]) {
    var entries: [UInt128: Value] = [:]
    for (words, value) in lists {
      var words = words
      words.withUTF8 { utf8 in
        for word in utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
          guard let packed = Self.pack(utf8, word.startIndex..<word.endIndex) else {
            preconditionFailure("A packed word has at most sixteen bytes.")
          }
          entries[packed] = value
        }
      }
    }
    self.init(entries)
  }

  /// Makes a table of words that have all the same value.
  init(_ words: Phrases, value: Value) {
    var entries: [UInt128: Value] = [:]
    for word in words {
      word.withUnsafeBufferPointer { utf8 in
        guard let packed = Self.pack(utf8, utf8.indices) else {
          preconditionFailure("A packed word has at most sixteen bytes.")
        }
        entries[packed] = value
      }
    }
    self.init(entries)
  }
}
