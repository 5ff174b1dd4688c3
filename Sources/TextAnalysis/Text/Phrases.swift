/// A short list of words or phrases by which a text is told: what a word begins or ends with, what a
/// sentence holds. Bytes are compared as they are.
///
/// All entries lie in one array of bytes. Most places of a text are turned away by one byte, the last
/// or the third, which tells Hangul syllables best; of entries that are looked for at their ends, only
/// those with the last byte of the place are compared, and of these bytes only when the first or last
/// four are alike as one number.
package struct Phrases: Sendable {
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// By the value of an entry's last byte, modulo 64, the first entry that has it, or -1.
  private var firstByLast = [Int16](repeating: -1, count: 64)
  /// The last entry that has it.
  private var latestByLast = [Int16](repeating: -1, count: 64)
  /// The same for their third bytes; all bits where an entry has none.
  private var thirds: UInt64 = 0
  /// The length of the shortest entry.
  private var shortest = Int.max

  /// Where an entry lies, with its first and its last four bytes as little-endian numbers; those of a
  /// shorter one are the low bytes of `head` and the high bytes of `tail`.
  private struct Entry {
    let start: Int
    let length: Int
    let head: UInt32
    let headMask: UInt32
    let tail: UInt32
    let tailMask: UInt32
    /// The next entry whose last byte has the same value modulo 64, or -1.
    var next: Int16 = -1

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
      self.start = start
      length = bytes.count - start
      let shift = UInt32(Swift.max(0, 4 - length) * 8)
      headMask = UInt32.max >> shift
      tailMask = UInt32.max << shift
      head = Phrases.fourBytes(bytes, at: start) & headMask
      tail = Phrases.fourBytes(bytes, endingAt: bytes.count) & tailMask
    }
  }

  /// Makes an empty list.
  package init() {}

  /// Makes a list of `entries` in their order.
  package init(_ entries: [[UInt8]]) {
    for entry in entries { append(entry) }
  }

  /// Adds an entry of at least one byte at the end.
  package mutating func append(_ entry: some Sequence<UInt8>) {
    let start = bytes.count
    bytes += entry
    precondition(bytes.count > start, "A phrase has at least one byte.")
    entries.append(bytes.withUnsafeBufferPointer { Entry($0, from: start) })
    precondition(entries.count <= Int(Int16.max), "A list of phrases is a short one.")
    link(lastByte: bytes[bytes.count - 1])
    thirds |= bytes.count - start < 3 ? .max : 1 << UInt64(bytes[start + 2] & 63)
    shortest = Swift.min(shortest, bytes.count - start)
  }

  /// Puts the newest entry, which ends with `lastByte`, behind the others that do.
  private mutating func link(lastByte: UInt8) {
    let newest = Int16(entries.count - 1)
    let value = Int(lastByte & 63)
    if latestByLast[value] < 0 {
      firstByLast[value] = newest
    } else {
      entries[Int(latestByLast[value])].next = newest
    }
    latestByLast[value] = newest
  }

  /// The entries of one list and then those of another.
  package static func + (left: Phrases, right: Phrases) -> Phrases {
    var sum = left
    sum.append(contentsOf: right)
    return sum
  }

  /// Adds the entries of another list.
  package mutating func append(contentsOf other: Phrases) {
    for entry in other { append(entry) }
  }

  /// The length of the first entry that is at `offset` of `utf8` and ends by `limit`, or nil.
  package func length(
    in utf8: UnsafeBufferPointer<UInt8>, at offset: Int, limit: Int
  ) -> Int? {
    let room = Swift.min(limit, utf8.count) - offset
    guard offset >= 0, shortest <= room,
      room < 3 || thirds & 1 << UInt64(utf8[offset + 2] & 63) != 0
    else { return nil }
    let head = Self.fourBytes(utf8, at: offset)
    return bytes.withUnsafeBufferPointer { stored in
      for entry in entries
      where (head ^ entry.head) & entry.headMask == 0 && entry.length <= room
        && Self.equals(stored, entry, utf8, at: offset)
      { return entry.length }
      return nil
    }
  }

  /// The length of the first entry that ends at `end` of `utf8` and begins no earlier than at
  /// `limit`, or nil.
  package func length(
    in utf8: UnsafeBufferPointer<UInt8>, endingAt end: Int, limit: Int
  ) -> Int? {
    let room = end - Swift.max(limit, 0)
    guard end <= utf8.count, shortest <= room else { return nil }
    return entry(after: nil, atEnd: end, of: utf8) { $0.length <= room }.map { entries[$0].length }
  }

  /// Calls `body` with the place of each entry that ends at `end` of `utf8` and begins no earlier than
  /// at `limit`.
  package func forEachEntry(
    in utf8: UnsafeBufferPointer<UInt8>, endingAt end: Int, limit: Int, _ body: (Int) -> Void
  ) {
    let room = end - Swift.max(limit, 0)
    guard end <= utf8.count, shortest <= room else { return }
    var last: Int?
    while let next = entry(after: last, atEnd: end, of: utf8, where: { $0.length <= room }) {
      body(next)
      last = next
    }
  }

  /// The place of the first entry, behind the one at `last`, that ends at `end` of `utf8` and suits;
  /// those that suit have no more bytes than are before `end`.
  @inline(__always)
  private func entry(
    after last: Int?, atEnd end: Int, of utf8: UnsafeBufferPointer<UInt8>,
    where suits: (Entry) -> Bool
  ) -> Int? {
    var place = Int(last.map { entries[$0].next } ?? firstByLast[Int(utf8[end - 1] & 63)])
    guard place >= 0 else { return nil }
    let tail = Self.fourBytes(utf8, endingAt: end)
    return bytes.withUnsafeBufferPointer { stored in
      while place >= 0 {
        let entry = entries[place]
        if (tail ^ entry.tail) & entry.tailMask == 0, suits(entry),
          Self.equals(stored, entry, utf8, at: end - entry.length)
        {
          return place
        }
        place = Int(entry.next)
      }
      return nil
    }
  }

  private static func equals(
    _ stored: UnsafeBufferPointer<UInt8>, _ entry: Entry, _ utf8: UnsafeBufferPointer<UInt8>,
    at offset: Int
  ) -> Bool {
    for index in 0..<entry.length where utf8[offset + index] != stored[entry.start + index] {
      return false
    }
    return true
  }

  /// The four bytes at `offset` as a little-endian number; 0 for those behind the end.
  @inline(__always)
  private static func fourBytes(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32 {
    if offset + 4 <= utf8.count {
      return UInt32(
        littleEndian: UnsafeRawBufferPointer(utf8).loadUnaligned(
          fromByteOffset: offset, as: UInt32.self))
    }
    return utf8[offset...].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The four bytes before `end` as a little-endian number; 0 for those before the beginning.
  @inline(__always)
  private static func fourBytes(_ utf8: UnsafeBufferPointer<UInt8>, endingAt end: Int) -> UInt32 {
    if end >= 4 { return fourBytes(utf8, at: end - 4) }
    return utf8[..<end].reversed().reduce(0) { $0 << 8 | UInt32($1) } << UInt32((4 - end) * 8)
  }
}

extension Phrases: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }

  /// The UTF-8 of an entry.
  package subscript(position: Int) -> ArraySlice<UInt8> {
    bytes[entries[position].start..<entries[position].start + entries[position].length]
  }
}

extension Phrases {
  /// Whether an entry begins `word`.
  package func begin(_ word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { length(in: $0, at: 0, limit: $0.count) != nil }
  }

  /// Whether an entry ends `word`.
  package func end(_ word: ArraySlice<UInt8>) -> Bool {
    lengthOfEnd(of: word) != nil
  }

  /// The length of the first entry that ends `word`, or nil.
  package func lengthOfEnd(of word: ArraySlice<UInt8>) -> Int? {
    word.withUnsafeBufferPointer { length(in: $0, endingAt: $0.count, limit: 0) }
  }

  /// Whether `word` is an entry.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { utf8 in
      guard shortest <= utf8.count else { return false }
      return entry(after: nil, atEnd: utf8.count, of: utf8) { $0.length == utf8.count } != nil
    }
  }
}
