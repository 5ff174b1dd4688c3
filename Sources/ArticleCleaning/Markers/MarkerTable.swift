import TextAnalysis

/// The marker strings prepared for one look a scalar.
///
/// A bucket for each hash of a first scalar holds the few strings that can start there, and a
/// 64-bit mask says which values one later byte can have in them (in those that need be no whole words
/// where the offset is behind a letter), so that nearly every offset is
/// turned away without comparing a string. All strings lie in one array of bytes.
///
/// Building takes time linear in the strings (about a tenth of a millisecond), looking up one
/// offset constant time apart from comparisons with the bucket's strings.
struct MarkerTable: Sendable {
  /// The table of all strings.
  static let standard = MarkerTable(MarkerPatterns())

  private struct Entry {
    let kind: MarkerKind
    let wholeWord: Bool
    let start: Int
    let count: Int
    /// The eight bytes from its first on, of which the next string has some where it is shorter.
    let head: UInt64
  }

  private static let bucketCount = 4096

  private let bytes: [UInt8]
  /// Grouped by bucket, longer strings first.
  private var entries: [Entry] = []
  /// For each bucket the index of its first entry; one more at the end.
  private var starts: [Int32] = []
  /// What turns an offset away: for one before which a word may begin, and for one inside a word.
  private var atStart = Filter()
  private var inside = Filter()

  private struct Filter {
    /// A bit for each bucket that has strings: most scalars are turned away by these 512 bytes.
    var filled = [UInt64](repeating: 0, count: MarkerTable.bucketCount / 64)
    /// For each bucket the values of the probed byte, modulo 64, that its strings have.
    var probes = [UInt64](repeating: 0, count: MarkerTable.bucketCount)

    mutating func add(_ probe: UInt64, to bucket: Int) {
      filled[bucket / 64] |= 1 << UInt64(bucket % 64)
      probes[bucket] |= probe
    }

    @inline(__always)
    func turnsAway(
      _ text: UnsafeBufferPointer<UInt8>, at offset: Int, limit: Int, bucket: Int
    ) -> Bool {
      if filled[bucket / 64] & 1 << UInt64(bucket % 64) == 0 { return true }
      let mask = probes[bucket]
      let probed = offset + MarkerTable.probeOffset(text[offset])
      return mask != .max && (probed >= limit || mask & (1 << UInt64(text[probed] & 63)) == 0)
    }
  }

  init(_ patterns: MarkerPatterns) {
    bytes = patterns.bytes
    entries.reserveCapacity(patterns.all.count)
    starts.reserveCapacity(Self.bucketCount + 1)
    bytes.withUnsafeBufferPointer { bytes in
      for key in Self.sortedKeys(of: patterns, bytes) {
        let pattern = patterns.all[Int(key & Self.numberMask)]
        let bucket = Int(key &>> Self.bucketShift)
        while starts.count <= bucket { starts.append(Int32(entries.count)) }
        entries.append(
          Entry(
            kind: pattern.kind, wholeWord: pattern.wholeWord, start: pattern.place.lowerBound,
            count: pattern.place.count,
            head: UInt64(bytesAt: pattern.place.lowerBound, of: bytes)))
        let probe = Self.probe(of: UnsafeBufferPointer(rebasing: bytes[pattern.place]))
        atStart.add(probe, to: bucket)
        if !pattern.wholeWord { inside.add(probe, to: bucket) }
      }
    }
    while starts.count <= Self.bucketCount { starts.append(Int32(entries.count)) }
  }

  private static let bucketShift: UInt64 = 48
  private static let numberMask: UInt64 = 0xFFFF_FFFF

  /// A key for each string, in order: its bucket, how short it is, and its number.
  private static func sortedKeys(
    of patterns: MarkerPatterns, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt64] {
    patterns.all.enumerated().map { number, pattern in
      let bucket = bucket(UnsafeBufferPointer(rebasing: bytes[pattern.place]), at: 0)
      let shortness = 0xFFFF - min(pattern.place.count, 0xFFFF)
      return UInt64(bucket) &<< bucketShift | UInt64(shortness) &<< 32 | UInt64(number)
    }.sorted()
  }

  /// Where the probed byte stands: in the second scalar of a string, wide or ASCII.
  private static func probeOffset(_ first: UInt8) -> Int { first < 0x80 ? 2 : 5 }

  private static func probe(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let offset = probeOffset(bytes[0])
    guard offset < bytes.count else { return .max }
    let byte = bytes[offset]
    let upper = byte.isLetter ? byte & 0xDF : byte
    return 1 << UInt64(byte & 63) | 1 << UInt64(upper & 63)
  }

  /// The bucket of the first scalar, or of the first two bytes when that is ASCII.
  @inline(__always)
  private static func bucket(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 {
      let next = offset &+ 1 < bytes.count ? bytes[offset &+ 1].lowercased : 0
      return bucket(first.lowercased, next, 0)
    }
    return bucket(first, bytes[offset &+ 1], first >= 0xE0 ? bytes[offset &+ 2] : 0)
  }

  @inline(__always)
  private static func bucket(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let sum = UInt32(first) &* 0x9E5 &+ UInt32(second) &* 0x4B &+ UInt32(third)
    return Int(sum & UInt32(bucketCount - 1))
  }

  /// The longest string that starts at `offset`, or nil.
  ///
  /// - Parameters:
  ///   - text: the bytes of the page.
  ///   - limit: the first offset that the string may not reach into.
  @inline(__always)
  func match(_ text: UnsafeBufferPointer<UInt8>, at offset: Int, limit: Int)
    -> (kind: MarkerKind, end: Int)?
  {
    let bucket = Self.bucket(text, at: offset)
    let isASCII = text[offset] < 0x80
    // A word seldom goes on with a wide scalar behind a letter of ASCII: what may begin there is asked first.
    if !isASCII, atStart.turnsAway(text, at: offset, limit: limit, bucket: bucket) { return nil }
    // Behind a letter most strings, being whole words, cannot begin.
    let isInside = offset > 0 && (text[offset &- 1].isLetter || text[offset &- 1].isDigit)
    if isInside {
      if inside.turnsAway(text, at: offset, limit: limit, bucket: bucket) { return nil }
    } else if isASCII, atStart.turnsAway(text, at: offset, limit: limit, bucket: bucket) {
      return nil
    }
    return compare(text, at: offset, limit: limit, bucket: bucket, isInside: isInside)
  }

  @inline(never)
  private func compare(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, limit: Int, bucket: Int, isInside: Bool
  ) -> (kind: MarkerKind, end: Int)? {
    let head = UInt64(bytesAt: offset, of: text).lowercasedASCII
    for index in Int(starts[bucket])..<Int(starts[bucket + 1]) {
      let entry = entries[index]
      if isInside, entry.wholeWord { continue }
      if (entry.head ^ head).keepingFirst(entry.count) == 0,
        matches(entry, text, at: offset, limit: limit)
      {
        return (entry.kind, offset + entry.count)
      }
    }
    return nil
  }

  private func matches(
    _ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, at offset: Int, limit: Int
  ) -> Bool {
    let end = offset + entry.count
    guard end <= limit else { return false }
    for index in 0..<entry.count
    where text[offset + index].lowercased != bytes[entry.start + index] {
      return false
    }
    guard entry.wholeWord else { return true }
    return !Self.isWord(text, endingAt: offset) && !(end < limit && Self.isWord(text, at: end))
  }

  /// Whether the scalar at `offset` is a letter or digit: anything from U+00C0 on that is no
  /// general punctuation, symbol, arrow, box, CJK bracket or fullwidth punctuation counts as one.
  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let first = bytes[offset]
    if first < 0x80 { return first.isLetter || first.isDigit }
    if first <= 0xC2 || first == 0xE2 { return false }
    guard offset + 2 < bytes.count else { return true }
    if first == 0xE3 { return bytes[offset + 1] != 0x80 }
    return !(first == 0xEF && bytes[offset + 1] >= 0xBB)
  }

  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, endingAt offset: Int) -> Bool {
    guard offset > 0 else { return false }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return isWord(bytes, at: start)
  }
}
