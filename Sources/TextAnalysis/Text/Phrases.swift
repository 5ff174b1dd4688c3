/// A short list of words or phrases by which a text is told: what a word begins or ends with, what a
/// sentence holds. Bytes are compared as they are.
///
/// All entries lie in one array of bytes. Most places of a text are turned away by one byte, the last
/// or the third, which tells Hangul syllables best.
package struct Phrases: Sendable {
  private var bytes: [UInt8] = []
  private var bounds: [Int] = [0]
  /// The values of the last bytes of the entries, modulo 64, as bits.
  private var lasts: UInt64 = 0
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
    lasts |= 1 << UInt64(bytes[bytes.count - 1] & 63)
    thirds |= bytes.count - start < 3 ? .max : 1 << UInt64(bytes[start + 2] & 63)
    shortest = Swift.min(shortest, bytes.count - start)
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
    guard end <= utf8.count, shortest <= room, lasts & 1 << UInt64(utf8[end - 1] & 63) != 0
    else { return nil }
    return firstLength { length, entry in
      length <= room && Self.equals(entry, utf8, at: end - length, length)
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
      guard shortest <= utf8.count, lasts & 1 << UInt64(utf8[utf8.count - 1] & 63) != 0 else {
        return false
      }
      return firstLength { length, entry in
        length == utf8.count && Self.equals(entry, utf8, at: 0, length)
      } != nil
    }
  }
}
