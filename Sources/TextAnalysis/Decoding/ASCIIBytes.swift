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
}
