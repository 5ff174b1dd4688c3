/// Tells marks that belong to no pair, though they look as if they did: apostrophes, signs for
/// inches, and the mouths of emoticons.
package enum StrayMarks {
  /// Whether the single mark of `length` bytes at `offset` is an apostrophe: between two letters
  /// (`it’s`, `it‘s`), or in place of the century before two digits (`‘90s`, `‘26`).
  ///
  /// - Parameter end: Where the text in question ends.
  package static func isApostrophe(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int, to end: Int
  ) -> Bool {
    let after = offset + length
    guard after < end else { return false }
    if offset > 0, LetterCase(utf8.scalar(before: offset).value) != .none,
      LetterCase(utf8.scalar(at: after).value) != .none
    {
      return true
    }
    return isShortYear(utf8, after..<end)
  }

  /// Whether two digits are at the beginning of `range`, and behind them the ending or the space
  /// that years have.
  private static func isShortYear(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Bool {
    let digits = range.prefix(3).prefix { utf8[$0].isDigit }.count
    guard digits == 2 else { return false }
    let next = range.lowerBound + 2
    guard next < range.upperBound else { return true }
    switch utf8[next] {
    case UInt8(ascii: "s"), UInt8(ascii: "e"), UInt8(ascii: " "), UInt8(ascii: "."),
      UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ")"), UInt8(ascii: "/"):
      return true
    // The year sign of Korean.
    default: return utf8.scalar(at: next).value == 0xB144
    }
  }

  /// Whether a straight double mark at `offset` that closes nothing is the sign for inches or
  /// seconds: a number of at most three digits, or a fraction of one sign, is right before it, and
  /// no letter behind it.
  package static func isMeasure(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, to end: Int
  ) -> Bool {
    // ¼, ½ and ¾, the only signs of two bytes that begin so.
    let isFraction =
      offset >= 2 && utf8[offset - 2] == 0xC2 && (0xBC...0xBE).contains(utf8[offset - 1])
    var start = offset
    while start > max(0, offset - 4), utf8[start - 1].isDigit { start -= 1 }
    guard isFraction || (1...3).contains(offset - start) else { return false }
    let after = offset + 1
    return after == end || !utf8[after].isLetter && utf8[after] < 0x80
  }

  /// Whether the opening bracket at `offset` is the mouth of an emoticon: eyes are right before
  /// it, as in `:(`, `;-(` or `:'(`, or behind it, as in `(:`, and no word touches either.
  package static func isEmoticon(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, to end: Int
  ) -> Bool {
    var after = offset + 1
    while after < min(end, offset + longestMouth), utf8[after] == utf8[offset] { after += 1 }
    if isFree(utf8, after, end) {
      var eyes = offset
      while eyes > max(0, offset - longestMouth), utf8[eyes - 1] == utf8[offset] { eyes -= 1 }
      if eyes > 0, isNose(utf8[eyes - 1]) { eyes -= 1 }
      return eyes > 0 && isEyes(utf8[eyes - 1])
        && (eyes == 1 || !utf8[eyes - 2].isLetter && !utf8[eyes - 2].isDigit)
    }
    guard after < end else { return false }
    var eyes = after
    if eyes + 1 < end, isNose(utf8[eyes]) { eyes += 1 }
    return isEyes(utf8[eyes]) && isFree(utf8, eyes + 1, end)
      && (offset == 0 || utf8[offset - 1] <= 0x20)
  }

  /// The most brackets that make one mouth: `:((((`.
  private static let longestMouth = 8

  private static func isEyes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=")
  }

  private static func isNose(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "^")
  }

  private static func isFree(
    _ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int
  ) -> Bool {
    guard offset < end else { return true }
    switch utf8[offset] {
    case 0...0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return true
    default: return false
    }
  }
}
