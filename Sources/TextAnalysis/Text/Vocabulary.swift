/// An interning table from terms (byte strings) to dense integers, numbered by first appearance.
///
/// One document, or one cluster of documents, owns one vocabulary; everything after the analysis
/// works on its integers. Terms are stored end to end in one array of bytes, the table is open
/// addressing with linear probing, and the hash has a fixed seed, so that numbers depend on the
/// order of the calls and on nothing else.
///
/// - Complexity: `intern` is O(*n*) in the length of the term, on average.
public struct Vocabulary: Sendable {
  /// The terms end to end, and room for more.
  private var bytes: [UInt8] = []
  private var bounds: [Int32] = [0]
  /// The terms by their keys. The size is a power of two.
  private var slots: [Slot]

  /// A place for one term.
  private struct Slot: Sendable {
    /// The two parts of the term's key.
    var value: UInt64 = 0
    var count: Int32 = 0
    /// The term's number + 1; 0 where there is none.
    var follower: Int32 = 0

    @inline(__always)
    var key: WordKey { WordKey(value: value, count: count) }
  }

  /// Makes an empty vocabulary with room for about `capacity` terms.
  public init(capacity: Int = 256) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The number of distinct terms.
  public var count: Int { bounds.count - 1 }

  /// The number of `term`, which is added when it is new.
  public mutating func intern(_ term: some StringProtocol) -> Int32 {
    var term = String(term)
    return term.withUTF8 { intern($0) }
  }

  /// The number of the term with these UTF-8 bytes, which is added when it is new.
  public mutating func intern(_ term: UnsafeBufferPointer<UInt8>) -> Int32 {
    intern(term, key: WordKey(term))
  }

  /// The same for a term whose key is known.
  mutating func intern(_ term: UnsafeBufferPointer<UInt8>, key: WordKey) -> Int32 {
    let slot = slot(of: term, key: key)
    if let number = number(at: slot) { return number }
    return add(UnsafeRawBufferPointer(term), key: key, at: slot)
  }

  /// The number of the term of up to eight bytes that are in `term`, the first in its lowest byte and
  /// zeros behind the last; it is added when it is new.
  package mutating func intern(shortTerm term: UInt64, count: Int) -> Int32 {
    assert(0...8 ~= count && (count == 8 || term >> UInt64(8 * count) == 0))
    let key = WordKey(value: term, count: Int32(truncatingIfNeeded: count))
    // Such keys hold their terms, so nothing else is compared.
    let slot = slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      var slot = key.place(in: mask)
      while slots[slot].follower != 0, slots[slot].key != key { slot = (slot &+ 1) & mask }
      return slot
    }
    if let number = number(at: slot) { return number }
    return add(shortTerm: term, key: key, at: slot)
  }

  @inline(never)
  private mutating func add(shortTerm term: UInt64, key: WordKey, at slot: Int) -> Int32 {
    withUnsafeBytes(of: term.littleEndian) {
      add(UnsafeRawBufferPointer(rebasing: $0.prefix(Int(key.count))), key: key, at: slot)
    }
  }

  @inline(never)
  private mutating func add(_ term: UnsafeRawBufferPointer, key: WordKey, at slot: Int) -> Int32 {
    let number = Int32(count)
    let start = Int(bounds[count])
    let end = start + term.count
    if end > bytes.count {
      bytes.append(contentsOf: repeatElement(0, count: max(bytes.count, term.count, 1024)))
    }
    // Less work than to append a term to an array.
    bytes.withUnsafeMutableBytes {
      UnsafeMutableRawBufferPointer(rebasing: $0[start..<end]).copyMemory(from: term)
    }
    bounds.append(Int32(end))
    slots[slot] = Slot(value: key.value, count: key.count, follower: number + 1)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The numbers of all terms of another vocabulary, in their order; new ones are added.
  mutating func intern(_ other: Vocabulary) -> [Int32] {
    (0..<Int32(other.count)).map { number in
      other.withUTF8(of: number) { intern($0) }
    }
  }

  /// The number of `term`, or nil when it was never interned.
  public func number(of term: some StringProtocol) -> Int32? {
    var term = String(term)
    return term.withUTF8 { number(of: $0) }
  }

  /// The number of the term with these UTF-8 bytes, or nil when it was never interned.
  public func number(of term: UnsafeBufferPointer<UInt8>) -> Int32? {
    number(of: term, key: WordKey(term))
  }

  /// The same for a term whose key is known.
  func number(of term: UnsafeBufferPointer<UInt8>, key: WordKey) -> Int32? {
    number(at: slot(of: term, key: key))
  }

  /// The number of the term at a slot, or nil when the slot is empty.
  private func number(at slot: Int) -> Int32? {
    let follower = slots[slot].follower
    return follower == 0 ? nil : follower - 1
  }

  /// The text of term `number`.
  public subscript(number: Int32) -> String {
    String(decoding: utf8(of: number), as: UTF8.self)
  }

  /// The UTF-8 bytes of term `number`.
  public func utf8(of number: Int32) -> ArraySlice<UInt8> {
    bytes[Int(bounds[Int(number)])..<Int(bounds[Int(number) + 1])]
  }

  /// Calls `body` with the UTF-8 bytes of term `number`, which cost less to look at here than a slice of
  /// their array.
  package func withUTF8<Result>(
    of number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let place = Int(bounds[Int(number)])..<Int(bounds[Int(number) + 1])
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[place])) }
  }

  /// The slot that holds `term`, or the empty slot where it belongs.
  private func slot(of term: UnsafeBufferPointer<UInt8>, key: WordKey) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = key.place(in: mask)
      while slots[slot].follower != 0 {
        if slots[slot].value == key.value, slots[slot].count == key.count,
          key.holdsWord || equals(Int(slots[slot].follower) - 1, term)
        {
          return slot
        }
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private func equals(_ number: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(bounds[number])
    let length = Int(bounds[number + 1]) - start
    guard length == term.count else { return false }
    return bytes.withUnsafeBytes { stored in
      guard let stored = stored.baseAddress, let term = term.baseAddress else { return true }
      return haveEqualBytes(stored + start, term, count: length)
    }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [Slot](repeating: Slot(), count: mask + 1)
    for entry in slots where entry.follower != 0 {
      var slot = entry.key.place(in: mask)
      while larger[slot].follower != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }
}
