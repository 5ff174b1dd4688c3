import TextAnalysis

/// The bytes of a page with the small look-ups all rules share.
///
/// Every function takes and returns UTF-8 offsets on scalar boundaries and looks at a bounded
/// number of bytes unless it says otherwise.
struct PageText: Sendable {
  private static let objectLikeNouns = CleaningWords[.objectLikeNouns]
  private static let midSentenceEnds = CleaningWords[.midSentenceEnds]

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
    guard bytes[range].contains(where: { (0xC3...0xE1).contains($0) }) else {
      return bytes[range].map(\.lowercased)
    }
    var folding = CaseFolding()
    bytes.withUnsafeBufferPointer { folding.fold($0, range) }
    return folding.utf8
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

  /// Whether the bytes at `offset` are those of `literal`, all before `limit`.
  func has(_ literal: StaticString, at offset: Int, limit: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard offset >= 0, offset + count <= min(limit, bytes.count) else { return false }
    let pointer = literal.utf8Start
    for index in 0..<count where bytes[offset + index] != pointer[index] { return false }
    return true
  }

  /// Whether the bytes that end at `offset` are those of `literal`, none before `limit`.
  func has(_ literal: StaticString, endingAt offset: Int, limit: Int) -> Bool {
    let start = offset - literal.utf8CodeUnitCount
    return start >= limit && has(literal, at: start, limit: offset)
  }

  /// Whether any of `literals` ends at `offset`.
  func hasAny(_ literals: [StaticString], endingAt offset: Int, limit: Int) -> Bool {
    literals.contains { has($0, endingAt: offset, limit: limit) }
  }

  /// Whether any of `literals` starts at `offset`.
  func hasAny(_ literals: [StaticString], at offset: Int, limit: Int) -> Bool {
    literals.contains { has($0, at: offset, limit: limit) }
  }

  /// Whether an entry of `phrases` ends at `offset`.
  func hasAny(_ phrases: Phrases, endingAt offset: Int, limit: Int) -> Bool {
    length(ofAny: phrases, endingAt: offset, limit: limit) != nil
  }

  /// Whether an entry of `phrases` starts at `offset`.
  func hasAny(_ phrases: Phrases, at offset: Int, limit: Int) -> Bool {
    length(ofAny: phrases, at: offset, limit: limit) != nil
  }

  /// The length of the first entry of `phrases` that starts at `offset`, or nil.
  func length(ofAny phrases: Phrases, at offset: Int, limit: Int) -> Int? {
    bytes.withUnsafeBufferPointer { phrases.length(in: $0, at: offset, limit: limit) }
  }

  /// The length of the first entry of `phrases` that ends at `offset`, or nil.
  func length(ofAny phrases: Phrases, endingAt offset: Int, limit: Int) -> Int? {
    bytes.withUnsafeBufferPointer { phrases.length(in: $0, endingAt: offset, limit: limit) }
  }

  /// Whether an entry of `phrases` occurs in `range` (linear in `range`).
  func containsAny(_ phrases: Phrases, in range: TextRange) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      range.contains { phrases.length(in: bytes, at: $0, limit: range.upperBound) != nil }
    }
  }

  /// The offset behind `literal` when it is at `offset`, all before `limit`; else nil.
  func end(of literal: StaticString, at offset: Int, limit: Int) -> Int? {
    has(literal, at: offset, limit: limit) ? offset + literal.utf8CodeUnitCount : nil
  }

  /// The offset behind the first `literal` in `range`, or nil (linear in `range`).
  func end(ofFirst literal: StaticString, in range: TextRange) -> Int? {
    first(literal, in: range).map { $0 + literal.utf8CodeUnitCount }
  }

  /// The offset behind the last `literal` in `range`, or nil (linear in `range`).
  func end(ofLast literal: StaticString, in range: TextRange) -> Int? {
    last(literal, in: range).map { $0 + literal.utf8CodeUnitCount }
  }

  /// The offset of the bracket that closes the one at `start`, before `limit`, or nil; brackets of
  /// other kinds between them do not count.
  func closingBracket(of start: Int, limit: Int) -> Int? {
    let opening = scalar(at: start)
    guard let closing = closingCounterpart(of: opening) else { return nil }
    var depth = 0
    var offset = start
    while offset < limit {
      let scalar = scalar(at: offset)
      if scalar == opening { depth += 1 }
      // Some type the wide form of the closing bracket.
      if scalar == closing || closing == 0x5D && scalar == 0xFF3D {
        depth -= 1
        if depth == 0 { return offset }
      }
      offset += scalarLength(at: offset)
    }
    return nil
  }

  /// Whether any of `literals` occurs in `range` (linear in `range` and in the literals).
  func containsAny(_ literals: [StaticString], in range: TextRange) -> Bool {
    literals.contains { first($0, in: range) != nil }
  }

  /// The offset of the first `literal` in `range`, or nil (linear in `range`).
  func first(_ literal: StaticString, in range: TextRange) -> Int? {
    occurrence(of: literal, from: range.lowerBound, by: 1, in: range)
  }

  /// The offset of the last `literal` in `range`, or nil (linear in `range`).
  func last(_ literal: StaticString, in range: TextRange) -> Int? {
    occurrence(
      of: literal, from: range.upperBound - literal.utf8CodeUnitCount, by: -1, in: range)
  }

  private func occurrence(
    of literal: StaticString, from start: Int, by step: Int, in range: TextRange
  ) -> Int? {
    let (count, letters) = (literal.utf8CodeUnitCount, literal.utf8Start)
    return bytes.withUnsafeBufferPointer { bytes in
      var offset = start
      while offset >= range.lowerBound, offset <= range.upperBound - count {
        if bytes[offset] == letters[0],
          (1..<count).allSatisfy({ bytes[offset + $0] == letters[$0] })
        {
          return offset
        }
        offset += step
      }
      return nil
    }
  }

  /// The offset behind the last `다. ` in `range`, where a sentence ends whatever quotation marks stand
  /// around it, or the start of `range` (linear in `range`).
  func lastStatementEnd(in range: TextRange) -> Int {
    end(ofLast: "다. ", in: range) ?? range.lowerBound
  }

  /// Whether an equals sign is in `range`, as between a place and an agency, in its full-width
  /// form too, or the hyphen before an agency that some type for it.
  func hasPlaceJoint(in range: TextRange) -> Bool {
    range.contains { offset in
      switch bytes[offset] {
      case 0x3D: true
      case 0x2D: hasAny(["-연합뉴스", "-뉴시스"], at: offset, limit: range.upperBound)
      case 0xEF: has("＝", at: offset, limit: range.upperBound)
      default: false
      }
    }
  }

  /// The offset behind the box or circle that opens the first paragraph of a release at the start of
  /// `range`, or the start of `range`; the letter that stands for a circle counts before a space.
  func skipParagraphSign(in range: TextRange) -> Int {
    let sign = skipSpaces(in: range)
    switch scalar(at: sign) {
    case 0x25A1, 0x2610, 0x25CB: return sign + 3
    case 0x3147 where isSpace(at: sign + 3): return sign + 3
    default: return range.lowerBound
    }
  }

  /// Whether a dash is at `offset`: a hyphen or one of U+2010, U+2013, U+2015.
  func isDash(at offset: Int) -> Bool {
    switch scalar(at: offset) {
    case 0x2D, 0x2010, 0x2013, 0x2015: true
    default: false
    }
  }

  /// Whether `range` ends with a comma or a Korean particle or ending after which a sentence goes
  /// on, as no headline does.
  func endsInMidSentence(_ range: TextRange) -> Bool {
    let end = range.upperBound
    let isObject =
      has("을", endingAt: end, limit: range.lowerBound)
      && !hasAny(Self.objectLikeNouns, endingAt: end, limit: range.lowerBound)
    return isObject
      || hasAny(
        Self.midSentenceEnds, endingAt: range.upperBound, limit: range.lowerBound)
  }

  /// The longest mark of a note: `[citation needed]`.
  private static let longestNoteMark = 17

  /// Whether `range` is a mark of a note without its bracket at the end: `[12`, `[citation needed`.
  private func isNoteMark(_ range: TextRange) -> Bool {
    range.count > 1 && range.dropFirst().allSatisfy { bytes[$0].isDigit }
      || has("[citation needed", at: range.lowerBound, limit: range.upperBound)
  }

  /// The offset behind the marks of notes at `offset`, as behind the sentences of encyclopedias.
  func endOfNoteMarks(from offset: Int, limit: Int) -> Int {
    var end = offset
    while end < limit, bytes[end] == UInt8(ascii: "["),
      let close = (end..<min(limit, end + Self.longestNoteMark)).first(where: {
        bytes[$0] == UInt8(ascii: "]")
      }), isNoteMark(end..<close)
    {
      end = close + 1
    }
    return end
  }

  /// The offset of the first of the marks of notes that end at `end`, or `end`.
  func startOfNoteMarks(endingAt end: Int, limit: Int) -> Int {
    var start = end
    while start > limit, bytes[start - 1] == UInt8(ascii: "]"),
      let open = (max(limit, start - Self.longestNoteMark)..<start - 1).last(where: {
        bytes[$0] == UInt8(ascii: "[")
      }), open > limit, !isSpace(at: scalarStart(before: open)), isNoteMark(open..<start - 1)
    {
      start = open
    }
    return start
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

/// Whether `scalar` closes a quotation or bracket.
func isCloser(_ scalar: UInt32) -> Bool { Mark.closes(scalar) }

/// Whether `scalar` opens a bracket that a notice or byline may stand in.
func isOpeningBracket(_ scalar: UInt32) -> Bool { closingCounterpart(of: scalar) != nil }

/// The scalar that closes the bracket `scalar` opens, or nil when it opens none.
func closingCounterpart(of scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0x28: 0x29
  case 0x3C: 0x3E
  case 0x5B: 0x5D
  case 0x3008, 0x300A, 0x3010, 0x3014: scalar + 1
  case 0xFF08: 0xFF09
  case 0xFF1C: 0xFF1E
  default: nil
  }
}
