extension StrayMarks {
  /// The most digits and semicolons of a code.
  private static let longestCode = 16

  /// Whether the square bracket at `offset` begins what colours a terminal, as logs have it where the
  /// escape before it is lost: `[31m`, `[1;32m`, `[0K`.
  package static func isTerminalCode(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, to end: Int
  ) -> Bool {
    endOfTerminalCode(utf8, at: offset, to: end) != nil
  }

  /// Where the code ends that the square bracket at `offset` begins among words: one with its escape,
  /// or a colour that touches a word (`[31mDivers`), so that `[5K 대회]` stays text.
  package static func endOfCodeAmongWords(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, to end: Int
  ) -> Int? {
    guard let after = endOfTerminalCode(utf8, at: offset, to: end) else { return nil }
    if offset > 0, utf8[offset - 1] == 0x1B { return after }
    guard utf8[after - 1] == UInt8(ascii: "m"), after < end,
      utf8[after].isLetter || utf8[after] >= 0x80 || utf8[after] == UInt8(ascii: "["),
      isColour(utf8[offset + 1..<after - 1])
    else { return nil }
    return after
  }

  /// Whether the last number of a code sets or resets a colour or a weight.
  private static func isColour(_ numbers: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let last = numbers.split(separator: UInt8(ascii: ";")).last ?? numbers
    let number = last.reduce(0) { 10 &* $0 &+ Int($1 &- UInt8(ascii: "0")) }
    return last.count < 3 && [0..<10, 30..<50, 90..<98].contains { $0.contains(number) }
  }

  private static func endOfTerminalCode(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, to end: Int
  ) -> Int? {
    guard utf8[offset] == UInt8(ascii: "[") else { return nil }
    var after = offset + 1
    while after < min(end, offset + longestCode),
      utf8[after].isDigit || utf8[after] == UInt8(ascii: ";")
    { after += 1 }
    guard after < end else { return nil }
    switch utf8[after] {
    case UInt8(ascii: "m"), UInt8(ascii: "K"), UInt8(ascii: "J"), UInt8(ascii: "H"):
      return after > offset + 1 || offset > 0 && utf8[offset - 1] == 0x1B ? after + 1 : nil
    default: return nil
    }
  }
}
