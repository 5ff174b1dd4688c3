/// Reads the entries of a ``DocumentFrequencyTable`` one after the other.
///
/// It never reads outside the table, whatever the bytes say.
struct DocumentFrequencyCursor {
  /// One term: how many bytes it shares with the one before, where its others are, and its
  /// frequency.
  struct Entry {
    var shared: Int
    var rest: Range<Int>
    var frequency: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  mutating func next() -> Entry {
    let shared = number()
    let length = min(number(), bytes.count - position)
    let rest = position..<position + length
    position += length
    return Entry(shared: shared, rest: rest, frequency: number())
  }

  /// How the term at a block's beginning compares to `term`: below 0, 0, or above.
  mutating func compareFirst(to term: UnsafeBufferPointer<UInt8>) -> Int {
    let rest = next().rest
    for (offset, byte) in term.enumerated() {
      guard offset < rest.count else { return -1 }
      let own = bytes[rest.lowerBound + offset]
      if own != byte { return own < byte ? -1 : 1 }
    }
    return rest.count > term.count ? 1 : 0
  }

  /// The frequency of `term` among the next `count` entries, which begin a block; 0 without it.
  mutating func frequency(of term: UnsafeBufferPointer<UInt8>, among count: Int) -> Int {
    // How many bytes the last entry has in common with `term`.
    var matched = 0
    for _ in 0..<count {
      let entry = next()
      // An entry that shares less with the one before than that shares with `term` is above it,
      // and one that shares more differs where that one did.
      if entry.shared < matched { return 0 }
      if entry.shared > matched { continue }
      var offset = 0
      while offset < entry.rest.count, matched < term.count,
        bytes[entry.rest.lowerBound + offset] == term[matched]
      {
        offset += 1
        matched += 1
      }
      if offset == entry.rest.count, matched == term.count { return entry.frequency }
    }
    return 0
  }

  /// A number as LEB128, of at most 35 bits.
  private mutating func number() -> Int {
    var value = 0
    var shift = 0
    while position < bytes.count, shift < 35 {
      let byte = bytes[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return value
  }
}
