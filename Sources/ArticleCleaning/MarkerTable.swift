/// The marker strings prepared for one look a scalar: a bit set over the first three bytes decides
/// whether anything can start here, then a bucket holds the few strings that can.
///
/// Building takes time linear in the strings (about a tenth of a millisecond), looking up one
/// offset constant time apart from the comparison with the bucket's strings.
struct MarkerTable: Sendable {
  /// The table of ``MarkerPattern/all``.
  static let standard = MarkerTable(MarkerPattern.all)

  private let patterns: [MarkerPattern]
  /// For each of 4096 hash values the start of its bucket in `members`; one more at the end.
  private let starts: [Int32]
  /// Pattern numbers grouped by bucket, longer patterns first.
  private let members: [Int32]

  init(_ patterns: [MarkerPattern]) {
    self.patterns = patterns
    var buckets: [[Int32]] = Array(repeating: [], count: 4096)
    let order = patterns.indices.sorted {
      patterns[$0].bytes.count != patterns[$1].bytes.count
        ? patterns[$0].bytes.count > patterns[$1].bytes.count : $0 < $1
    }
    for index in order {
      buckets[Self.hash(patterns[index].bytes, at: 0)].append(Int32(index))
    }
    var starts: [Int32] = [0]
    var members: [Int32] = []
    for bucket in buckets {
      members += bucket
      starts.append(Int32(members.count))
    }
    self.starts = starts
    self.members = members
  }

  /// A hash of the first scalar (its first two bytes when it is ASCII, lower-cased).
  private static func hash(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = UInt32(lowercased(bytes[offset]))
    let next = offset + 1 < bytes.count ? UInt32(lowercased(bytes[offset + 1])) : 0
    if first < 0x80 {
      return Int((first &* 31 &+ (next < 0x80 ? next : 0)) & 0xFFF)
    }
    let last = first >= 0xE0 && offset + 2 < bytes.count ? UInt32(bytes[offset + 2]) : 0
    return Int((first &* 0x9E5 &+ next &* 0x40 &+ last) & 0xFFF)
  }

  /// The longest pattern that matches at `offset`, or nil.
  ///
  /// - Parameter bytes: the page; `limit` is the first offset that may not be read as part of it.
  func match(_ bytes: [UInt8], at offset: Int, limit: Int) -> (kind: MarkerKind, end: Int)? {
    let bucket = Self.hash(bytes, at: offset)
    var member = Int(starts[bucket])
    let end = Int(starts[bucket + 1])
    while member < end {
      let pattern = patterns[Int(members[member])]
      if Self.matches(pattern, bytes, at: offset, limit: limit) {
        return (pattern.kind, offset + pattern.bytes.count)
      }
      member += 1
    }
    return nil
  }

  private static func matches(
    _ pattern: MarkerPattern, _ bytes: [UInt8], at offset: Int, limit: Int
  ) -> Bool {
    let end = offset + pattern.bytes.count
    guard end <= limit else { return false }
    for index in pattern.bytes.indices
    where lowercased(bytes[offset + index]) != pattern.bytes[index] {
      return false
    }
    guard pattern.wholeWord else { return true }
    return !isWord(bytes, endingAt: offset) && !(end < limit && isWord(bytes, at: end))
  }

  /// Whether the scalar at `offset` is a letter or digit: anything from U+00C0 on that is no
  /// general punctuation, symbol, arrow, box, CJK bracket or fullwidth punctuation counts as one.
  private static func isWord(_ bytes: [UInt8], at offset: Int) -> Bool {
    let first = bytes[offset]
    if first < 0x80 { return isASCIILetter(first) || isDigit(first) }
    if first <= 0xC2 || first == 0xE2 { return false }
    guard offset + 2 < bytes.count else { return true }
    if first == 0xE3 { return bytes[offset + 1] != 0x80 }
    return !(first == 0xEF && bytes[offset + 1] >= 0xBB)
  }

  private static func isWord(_ bytes: [UInt8], endingAt offset: Int) -> Bool {
    guard offset > 0 else { return false }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(bytes, at: start)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    isASCIICapital(byte) ? byte | 0x20 : byte
  }
}
