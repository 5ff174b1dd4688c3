import TextAnalysis

/// The bytes of a page with the small look-ups all rules share.
///
/// Every function takes and returns UTF-8 offsets on scalar boundaries and looks at a bounded
/// number of bytes unless it says otherwise.
struct PageText: Sendable {
  let bytes: [UInt8]

  /// The text of `range`.
  func string(in range: TextRange) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a white space scalar starts at `offset`: ASCII space and controls, U+0085, U+00A0,
  /// U+1680, U+2000–U+200B, U+2028, U+2029, U+202F, U+205F, U+2060, U+3000, U+3164, U+FEFF.
  func isSpace(at offset: Int) -> Bool { spaceLength(at: offset) > 0 }

  /// The length in bytes of the white space scalar at `offset`, 0 when there is none.
  func spaceLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    let first = bytes[offset]
    if first <= 0x20 || first == 0x7F { return 1 }
    if first < 0xC2 { return 0 }
    if first == 0xC2 {
      guard offset + 1 < bytes.count else { return 0 }
      return bytes[offset + 1] == 0xA0 || bytes[offset + 1] == 0x85 ? 2 : 0
    }
    guard offset + 2 < bytes.count else { return 0 }
    let pair = UInt16(bytes[offset + 1]) << 8 | UInt16(bytes[offset + 2])
    switch first {
    case 0xE1: return pair == 0x9A80 ? 3 : 0
    case 0xE2:
      let isSpace =
        (0x8080...0x808B).contains(pair) || pair == 0x80A8 || pair == 0x80A9 || pair == 0x80AF
        || pair == 0x819F || pair == 0x81A0
      return isSpace ? 3 : 0
    case 0xE3: return pair == 0x8080 || pair == 0x85A4 ? 3 : 0
    case 0xEF: return pair == 0xBBBF ? 3 : 0
    default: return 0
    }
  }

  /// The offset of the scalar that ends at `offset`, or `offset` itself at the start of the text.
  func scalarStart(before offset: Int) -> Int {
    var start = offset
    while start > 0 {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { break }
    }
    return start
  }

  /// The length of the scalar that starts at `offset`.
  func scalarLength(at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    if first < 0xE0 { return 2 }
    return first < 0xF0 ? 3 : 4
  }

  /// The offset behind the scalar that starts at `offset`.
  func scalarEnd(at offset: Int) -> Int { offset + scalarLength(at: offset) }

  /// The offset of the first scalar in `range`, which begins with a whole one, that is as asked for.
  func firstScalar(in range: TextRange, where isWanted: (UInt32) -> Bool) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if isWanted(scalar(at: offset)) { return offset }
      offset = scalarEnd(at: offset)
    }
    return nil
  }

  /// The scalar value at `offset`, 0 past the end.
  func scalar(at offset: Int) -> UInt32 {
    guard offset < bytes.count else { return 0 }
    let first = UInt32(bytes[offset])
    let length = scalarLength(at: offset)
    if length == 1 { return first }
    guard offset + length <= bytes.count else { return 0 }
    var value = length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return value
  }

  /// The scalar value that ends at `offset`, 0 at the start of the text.
  func scalar(before offset: Int) -> UInt32 {
    offset == 0 ? 0 : scalar(at: scalarStart(before: offset))
  }

  /// Whether a capital letter of ASCII is at `offset`, or a sign beyond it, which may be one.
  func mayBeginName(at offset: Int) -> Bool {
    bytes[offset].isUpper || bytes[offset] >= 0x80
  }

  /// The bytes of `range` in small letters, of every script that has them.
  func inSmallLetters(_ range: TextRange) -> [UInt8] {
    // Letters of two bytes, and those of Vietnamese; no others have two forms.
    bytes.withUnsafeBufferPointer { bytes in
      if bytes[range].contains(where: { (0xC3...0xE1).contains($0) }) {
        var folding = CaseFolding()
        folding.fold(bytes, range)
        return folding.utf8
      }
      return Array(unsafeUninitializedCapacity: range.count) { small, count in
        for offset in range { small[offset - range.lowerBound] = bytes[offset].lowercased }
        count = range.count
      }
    }
  }

  /// The first offset in `range` behind leading white space (linear in that white space).
  func skipSpaces(in range: TextRange) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = spaceLength(at: offset)
      if length == 0 { break }
      offset += length
    }
    return min(offset, range.upperBound)
  }

  /// The first offset in `range` behind the sign it begins with and white space (linear in that white
  /// space).
  func skipSign(in range: TextRange) -> Int {
    skipSpaces(in: range.lowerBound + scalarLength(at: range.lowerBound)..<range.upperBound)
  }

  /// `range` without white space at its ends (linear in that white space).
  func trimmed(_ range: TextRange) -> TextRange {
    let start = skipSpaces(in: range)
    var end = range.upperBound
    while end > start {
      let previous = scalarStart(before: end)
      if !isSpace(at: previous) { break }
      end = previous
    }
    return start..<max(start, end)
  }

  /// `offset`, or the start of the scalar that it lies in.
  func scalarBoundary(at offset: Int) -> Int {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80 ? scalarStart(before: offset) : offset
  }

  /// The offset where the white-space-separated word that starts at `start` ends.
  func wordEnd(from start: Int, limit: Int) -> Int {
    var offset = start
    while offset < limit, !isSpace(at: offset) { offset += scalarLength(at: offset) }
    return min(offset, limit)
  }

  /// The offset where the white-space-separated word that ends at `end` starts.
  func wordStart(endingAt end: Int, limit: Int) -> Int {
    var offset = end
    while offset > limit {
      let previous = scalarStart(before: offset)
      if isSpace(at: previous) { break }
      offset = previous
    }
    return max(offset, limit)
  }

  /// A short line in small letters, with 0 for any number and without a colon at its end.
  func label(in range: TextRange) -> [UInt8] {
    var label: [UInt8] = []
    for byte in inSmallLetters(range) {
      if byte.isDigit, label.last == UInt8(ascii: "0") { continue }
      label.append(byte.isDigit ? UInt8(ascii: "0") : byte)
    }
    if label.last == UInt8(ascii: ":") { label.removeLast() }
    return label
  }

  /// The number of scalars in `range`, counted up to `limit` (linear in `range`).
  func scalarCount(in range: TextRange, limit: Int = .max) -> Int {
    var count = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 {
      count += 1
      if count >= limit { break }
    }
    return count
  }
}

/// Whether `scalar` is a precomposed Hangul syllable.
func isHangul(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }
