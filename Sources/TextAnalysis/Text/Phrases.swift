/// A short list of words or phrases by which a text is told: what a word begins or ends with, what a
/// sentence holds. Bytes are compared as they are.
///
/// All entries lie in one array of bytes. Most places of a text are turned away by one byte, the last
/// or the third, which tells Hangul syllables best; of entries that are looked for at their ends, only
/// those with the last byte of the place are compared.
package struct Phrases: Sendable {
  private var bytes: [UInt8] = []
  private var bounds: [Int] = [0]
  /// By the value of an entry's last byte, modulo 64, the first entry that has it, or -1.
  private var firstByLast = [Int16](repeating: -1, count: 64)
  /// The last entry that has it.
  private var latestByLast = [Int16](repeating: -1, count: 64)
  /// For each entry the next one with that value, or -1.
  private var nextByLast: [Int16] = []
  /// The same for their third bytes; all bits where an entry has none.
  private var thirds: UInt64 = 0
  /// The length of the shortest entry.
  private var shortest = Int.max

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
    bounds.append(bytes.count)
    precondition(bounds.count <= Int(Int16.max), "A list of phrases is a short one.")
    link(lastByte: bytes[bytes.count - 1])
    thirds |= bytes.count - start < 3 ? .max : 1 << UInt64(bytes[start + 2] & 63)
    shortest = Swift.min(shortest, bytes.count - start)
  }

  /// Puts the newest entry, which ends with `lastByte`, behind the others that do.
  private mutating func link(lastByte: UInt8) {
    let newest = Int16(bounds.count - 2)
    nextByLast.append(-1)
    let value = Int(lastByte & 63)
    if latestByLast[value] < 0 {
      firstByLast[value] = newest
    } else {
      nextByLast[Int(latestByLast[value])] = newest
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
    return firstLength { length, entry in
      length <= room && Self.equals(entry, utf8, at: offset, length)
    }
  }

  /// The length of the first entry that ends at `end` of `utf8` and begins no earlier than at
  /// `limit`, or nil.
  package func length(
    in utf8: UnsafeBufferPointer<UInt8>, endingAt end: Int, limit: Int
  ) -> Int? {
    let room = end - Swift.max(limit, 0)
    guard end <= utf8.count, shortest <= room else { return nil }
    return firstLength(endingWith: utf8[end - 1]) { length, entry in
      length <= room && Self.equals(entry, utf8, at: end - length, length)
    }
  }

  /// The length of the first entry of those that may end with `byte` for which `matches` holds.
  @inline(__always)
  private func firstLength(
    endingWith byte: UInt8, where matches: (Int, UnsafePointer<UInt8>) -> Bool
  ) -> Int? {
    var index = Int(firstByLast[Int(byte & 63)])
    guard index >= 0 else { return nil }
    return bytes.withUnsafeBufferPointer { stored in
      guard let base = stored.baseAddress else { return nil }
      while index >= 0 {
        let length = bounds[index + 1] - bounds[index]
        if matches(length, base + bounds[index]) { return length }
        index = Int(nextByLast[index])
      }
      return nil
    }
  }

  private func firstLength(
    where matches: (Int, UnsafePointer<UInt8>) -> Bool
  ) -> Int? {
    bytes.withUnsafeBufferPointer { stored in
      guard let base = stored.baseAddress else { return nil }
      for index in 1..<bounds.count {
        let length = bounds[index] - bounds[index - 1]
        if matches(length, base + bounds[index - 1]) { return length }
      }
      return nil
    }
  }

  private static func equals(
    _ entry: UnsafePointer<UInt8>, _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int, _ count: Int
  ) -> Bool {
    for index in 0..<count where utf8[offset + index] != entry[index] { return false }
    return true
  }
}

extension Phrases: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { bounds.count - 1 }

  /// The UTF-8 of an entry.
  package subscript(position: Int) -> ArraySlice<UInt8> {
    bytes[bounds[position]..<bounds[position + 1]]
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
      return firstLength(endingWith: utf8[utf8.count - 1]) { length, entry in
        length == utf8.count && Self.equals(entry, utf8, at: 0, length)
      } != nil
    }
  }
}
