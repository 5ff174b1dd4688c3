extension [UInt8] {
  /// The byte order mark in UTF-8.
  package static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Takes the byte order mark away from the front, if there is one.
  package mutating func removeUTF8Mark() {
    if starts(with: Self.utf8Mark) { removeFirst(Self.utf8Mark.count) }
  }

  /// Appends the UTF-8 form of a scalar value (no surrogate, at most U+10FFFF).
  @inline(__always)
  package mutating func appendUTF8(of scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at `offset` of valid UTF-8, and its length in bytes.
  @inline(__always)
  package func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(self[offset &+ 1]) & 0x3F
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset &+ 2]) & 0x3F
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(self[offset &+ 3]) & 0x3F
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// The scalar that ends just before `offset` of valid UTF-8, and its length in bytes; `offset`
  /// is at least 1.
  @inline(__always)
  package func scalar(before offset: Int) -> (value: UInt32, length: Int) {
    var start = offset &- 1
    while start > 0, self[start] & 0xC0 == 0x80 { start &-= 1 }
    return scalar(at: start)
  }
}
