extension StrayMarks {
  /// The most digits and semicolons of a code.
  private static let longestCode = 16

  /// Whether the square bracket at `offset` begins what colours a terminal, as logs have it where the
  /// escape before it is lost: `[31m`, `[1;32m`, `[0K`.
  package static func isTerminalCode(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, to end: Int
  ) -> Bool {
    guard utf8[offset] == UInt8(ascii: "[") else { return false }
    var after = offset + 1
    while after < min(end, offset + longestCode),
      utf8[after].isDigit || utf8[after] == UInt8(ascii: ";")
    { after += 1 }
    guard after < end else { return false }
    switch utf8[after] {
    case UInt8(ascii: "m"), UInt8(ascii: "K"), UInt8(ascii: "J"), UInt8(ascii: "H"):
      return after > offset + 1 || offset > 0 && utf8[offset - 1] == 0x1B
    default: return false
    }
  }
}
