/// Checks of UTF-8 as Unicode defines it (no overlong forms, no surrogates, nothing above
/// U+10FFFF).
enum UTF8Validation {
  /// The offset of the first byte at or after `start` that begins no well-formed character, or nil
  /// when all bytes are well formed.
  ///
  /// ASCII is checked sixteen bytes at a time and three-byte characters by one masked comparison,
  /// since Korean text is little else.
  ///
  /// - Complexity: O(*n*).
  static func firstInvalidOffset(in utf8: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let base = utf8.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    let count = utf8.count
    var offset = start
    while offset < count {
      if base[offset] < 0x80 {
        offset += 1
        while offset &+ 16 <= count {
          let first = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          let second = raw.loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)
          if (first | second) & 0x8080_8080_8080_8080 != 0 { break }
          offset &+= 16
        }
        continue
      }
      while offset &+ 4 <= count {
        let word = UInt32(
          littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        // 1110xxxx 10xxxxxx 10xxxxxx, neither overlong (E0 80...9F) nor a surrogate (ED A0...BF).
        guard word & 0x00C0_C0F0 == 0x0080_80E0, word & 0x200F != 0, word & 0x200F != 0x200D
        else { break }
        offset &+= 3
      }
      if offset == count { return nil }
      if base[offset] < 0x80 { continue }
      let length = wellFormedLength(in: utf8, at: offset)
      if length == 0 { return offset }
      offset &+= length
    }
    return nil
  }

  /// The length of the well-formed character at `offset`, or 0 when there is none.
  static func wellFormedLength(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let expected = expectedLength(ofLead: utf8[offset])
    return expected > 0 && matchingBytes(in: utf8, at: offset) == expected ? expected : 0
  }

  /// The length of the ill-formed run at `offset` that one U+FFFD stands for: the longest prefix
  /// of a well-formed character, or one byte (Unicode 15, section 3.9, "maximal subpart", which
  /// the WHATWG decoder follows too).
  static func maximalSubpartLength(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    max(1, matchingBytes(in: utf8, at: offset))
  }

  /// Whether the ill-formed run at `offset` is a character that the end of the input cuts off.
  static func isTruncated(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let matching = matchingBytes(in: utf8, at: offset)
    return matching > 0 && offset + matching == utf8.count
  }

  /// The number of bytes a lead byte announces, or 0 for a byte that leads nothing.
  private static func expectedLength(ofLead lead: UInt8) -> Int {
    switch lead {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// How many bytes from `offset` on agree with the pattern that the lead byte announces.
  private static func matchingBytes(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let lead = utf8[offset]
    let expected = expectedLength(ofLead: lead)
    guard expected > 1 else { return expected }
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard offset + 1 < utf8.count, second.contains(utf8[offset + 1]) else { return 1 }
    var matching = 2
    while matching < expected, offset + matching < utf8.count,
      utf8[offset + matching] & 0xC0 == 0x80
    {
      matching += 1
    }
    return matching
  }
}
