/// A short list of words or phrases by which a text is told: what a word begins or ends with, what a
/// sentence holds. Bytes are compared as they are.
///
/// All entries lie in one array of bytes. A place of a text is compared only with the entries that
/// begin, or end, with the same bytes as it has: as many as the shortest entry has, but at most eight,
/// which are one number.
package struct Phrases: Sendable {
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var heads = Chains()
  private var tails = Chains()
  /// The length of the shortest entry.
  private var shortest = Int.max

  /// Where an entry lies, with the eight bytes from its beginning on and those before its end, of which
  /// other entries have some where it is shorter.
  private struct Entry {
    private let start32: Int32
    private let length32: Int32
    let head: UInt64
    let tail: UInt64
    /// The next entry of the same chain, or -1.
    var nextByHead: Int16 = -1
    var nextByTail: Int16 = -1

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
      start32 = Int32(start)
      length32 = Int32(bytes.count - start)
      head = UInt64(bytesAt: start, of: bytes)
      tail = UInt64(bytesBefore: bytes.count, of: bytes)
    }

    var start: Int { Int(start32) }
    var length: Int { Int(length32) }

    /// Whether the first bytes of the entry, eight at most, are those of a place.
    @inline(__always)
    func hasHead(_ other: UInt64) -> Bool { (head ^ other).keepingFirst(length) == 0 }

    /// Whether the last bytes of the entry are those before a place.
    @inline(__always)
    func hasTail(_ other: UInt64) -> Bool { (tail ^ other).keepingLast(length) == 0 }
  }

  /// The entries with the same bytes at one end, one after the other, by a hash of these bytes.
  private struct Chains {
    /// The first and the last entry of each chain, or -1.
    private(set) var firsts: [Int16] = []
    private var lasts: [Int16] = []

    /// The number of the chain of entries with these bytes.
    @inline(__always)
    static func number(of bytes: UInt64) -> Int {
      Int(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }

    /// Adds the newest entry, and returns the one before it in its chain.
    mutating func append(_ newest: Int16, to chain: Int) -> Int? {
      if firsts.isEmpty {
        firsts = [Int16](repeating: -1, count: 64)
        lasts = firsts
      }
      let last = lasts[chain]
      lasts[chain] = newest
      if last < 0 { firsts[chain] = newest }
      return last < 0 ? nil : Int(last)
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
    if add(entry) { linkAll() } else { link(entries.count - 1) }
  }

  /// Adds all entries that `pass` hands on, of at least one byte each, at the end: less work than one
  /// after the other.
  package mutating func append(
    allOf pass: ((UnsafeBufferPointer<UInt8>) -> Void) -> Void
  ) {
    pass { _ = add($0) }
    linkAll()
  }

  /// Adds an entry that is in no chain yet; whether the entries before it are told by fewer bytes now.
  private mutating func add(_ entry: some Sequence<UInt8>) -> Bool {
    let start = bytes.count
    bytes += entry
    let length = bytes.count - start
    precondition(length > 0, "A phrase has at least one byte.")
    entries.append(bytes.withUnsafeBufferPointer { Entry($0, from: start) })
    precondition(entries.count <= Int(Int16.max), "A list of phrases is a short one.")
    let isNarrower = length < Swift.min(shortest, 8)
    shortest = Swift.min(shortest, length)
    return isNarrower
  }

  /// Makes the chains of all entries anew.
  private mutating func linkAll() {
    heads = Chains()
    tails = Chains()
    for place in entries.indices {
      entries[place].nextByHead = -1
      entries[place].nextByTail = -1
      link(place)
    }
  }

  private mutating func link(_ place: Int) {
    let (head, tail) = (headChain(of: entries[place].head), tailChain(of: entries[place].tail))
    if let last = heads.append(Int16(place), to: head) { entries[last].nextByHead = Int16(place) }
    if let last = tails.append(Int16(place), to: tail) { entries[last].nextByTail = Int16(place) }
  }

  /// The chain of the entries that begin with the bytes of `head` by which entries are told.
  @inline(__always)
  private func headChain(of head: UInt64) -> Int {
    Chains.number(of: head.keepingFirst(shortest))
  }

  /// The chain of the entries that end with those of `tail`.
  @inline(__always)
  private func tailChain(of tail: UInt64) -> Int {
    Chains.number(of: tail.keepingLast(shortest))
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
    guard offset >= 0, shortest <= room else { return nil }
    let head = UInt64(bytesAt: offset, of: utf8)
    var place = Int(heads.firsts[headChain(of: head)])
    guard place >= 0 else { return nil }
    return bytes.withUnsafeBufferPointer { stored in
      while place >= 0 {
        let entry = entries[place]
        if entry.hasHead(head), entry.length <= room, Self.equals(stored, entry, utf8, at: offset) {
          return entry.length
        }
        place = Int(entry.nextByHead)
      }
      return nil
    }
  }

  /// Whether an entry in small letters may be at `offset` of `utf8`, whatever the case there: no where the first
  /// eight bytes, of ASCII or of scripts without capitals, are those of none.
  ///
  /// - Complexity: O(1) in the length of the text.
  package func mayBegin(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset < utf8.count, !entries.isEmpty else { return false }
    let text = UInt64(bytesAt: offset, of: utf8)
    // Letters with capitals beyond ASCII begin with one of these bytes.
    let end = Swift.min(utf8.count, offset + 8)
    if !text.isASCII, utf8[offset..<end].contains(where: { 0xC3...0xE1 ~= $0 }) { return true }
    let head = text.lowercasedASCII
    var place = Int(heads.firsts[headChain(of: head)])
    while place >= 0 {
      if entries[place].hasHead(head) { return true }
      place = Int(entries[place].nextByHead)
    }
    return false
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
  /// those that suit have no more bytes than are before `end`, which are as many as the shortest has.
  @inline(__always)
  private func entry(
    after last: Int?, atEnd end: Int, of utf8: UnsafeBufferPointer<UInt8>,
    where suits: (Entry) -> Bool
  ) -> Int? {
    let tail = UInt64(bytesBefore: end, of: utf8)
    var place = Int(last.map { entries[$0].nextByTail } ?? tails.firsts[tailChain(of: tail)])
    guard place >= 0 else { return nil }
    return bytes.withUnsafeBufferPointer { stored in
      while place >= 0 {
        let entry = entries[place]
        if entry.hasTail(tail), suits(entry),
          Self.equals(stored, entry, utf8, at: end - entry.length)
        {
          return place
        }
        place = Int(entry.nextByTail)
      }
      return nil
    }
  }

  /// Whether all of an entry is at `offset`, of which the eight bytes at one end are known to be.
  @inline(__always)
  private static func equals(
    _ stored: UnsafeBufferPointer<UInt8>, _ entry: Entry, _ utf8: UnsafeBufferPointer<UInt8>,
    at offset: Int
  ) -> Bool {
    guard entry.length > 8 else { return true }
    let start = entry.start
    for index in 0..<entry.length where utf8[offset + index] != stored[start + index] {
      return false
    }
    return true
  }
}

extension Phrases: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }

  /// The UTF-8 of an entry.
  package subscript(position: Int) -> ArraySlice<UInt8> {
    let entry = entries[position]
    return bytes[entry.start..<entry.start + entry.length]
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
