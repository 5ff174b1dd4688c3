extension UnsafeBufferPointer<UInt8> {
  /// The length of the white space scalar (Unicode's `White_Space`) at `offset` of valid UTF-8, or
  /// 0 when there is another scalar.
  @inline(__always)
  func whiteSpaceLength(at offset: Int) -> Int {
    let byte = self[offset]
    if byte < 0x80 { return byte == 0x20 || byte &- 9 < 5 ? 1 : 0 }
    return byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3
      ? wideWhiteSpaceLength(at: offset) : 0
  }

  private func wideWhiteSpaceLength(at offset: Int) -> Int {
    let (value, length) = scalar(at: offset)
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return length
    default: return 0
    }
  }

  /// The first offset from `offset` on, up to `end`, where no white space is.
  @inline(__always)
  func skippingWhiteSpace(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end {
      let length = whiteSpaceLength(at: offset)
      if length == 0 { break }
      offset &+= length
    }
    return offset
  }

  /// The length of the white space that ends at `offset`, not farther back than `start`.
  func whiteSpaceLength(before offset: Int, from start: Int) -> Int {
    var position = offset
    while position > start {
      let length = scalar(before: position).length
      if whiteSpaceLength(at: position - length) == 0 { break }
      position -= length
    }
    return offset - position
  }

  /// The part of `range` without white space at either end.
  func trimmingWhiteSpace(_ range: TextRange) -> TextRange {
    let start = skippingWhiteSpace(from: range.lowerBound, to: range.upperBound)
    return start..<range.upperBound - whiteSpaceLength(before: range.upperBound, from: start)
  }

  /// The first offset from `offset` on, up to `end`, where a line ends: a line feed, a carriage
  /// return, U+2028 or U+2029.
  func lineEnd(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end {
      let byte = self[offset]
      if byte < 0xE0 {
        if byte == 0x0A || byte == 0x0D { return offset }
        offset &+= 1
      } else {
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
        if byte == 0xE2, self[offset &+ 1] == 0x80, self[offset &+ 2] & 0xFE == 0xA8 {
          return offset
        }
        offset &+= 3
      }
    }
    return end
  }
}
