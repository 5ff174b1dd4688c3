extension UInt8 {
  /// Whether the byte is an ASCII letter.
  @inlinable @inline(__always)
  package var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
  /// Whether the byte is an ASCII capital.
  @inlinable @inline(__always)
  package var isUpper: Bool { self &- UInt8(ascii: "A") < 26 }
  /// Whether the byte is an ASCII digit.
  @inlinable @inline(__always)
  package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
  /// Whether the byte is ASCII white space: a space, a tab or an end of a line or page.
  @inlinable @inline(__always)
  package var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
  /// The small letter of an ASCII capital; any other byte as it is.
  @inlinable @inline(__always)
  package var lowercased: UInt8 { isUpper ? self | 0x20 : self }
}
