import TextAnalysis

/// The longest runs of letters and digits of ASCII, and of bytes beyond ASCII, in a text; found 64 bytes
/// at a time.
struct WordRuns: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the 64 bytes begin that are looked at.
  private var start: Int
  /// A bit for each of these that is in a run, as far as they were not given out.
  private var rest: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    start = 0
    rest = Self.block(at: 0, of: bytes)
  }

  @inline(__always)
  mutating func next() -> Range<Int>? {
    while rest == 0 {
      guard advance() else { return nil }
    }
    let first = rest.trailingZeroBitCount
    let lower = start &+ first
    var gaps = ~rest & UInt64.max &<< UInt64(truncatingIfNeeded: first)
    while gaps == 0 {
      guard advance() else { return lower..<bytes.count }
      gaps = ~rest
    }
    let last = gaps.trailingZeroBitCount
    rest &= UInt64.max &<< UInt64(truncatingIfNeeded: last)
    return Range(uncheckedBounds: (lower, start &+ last))
  }

  /// Moves on by 64 bytes; false at the end.
  private mutating func advance() -> Bool {
    start &+= 64
    rest = start < bytes.count ? Self.block(at: start, of: bytes) : 0
    return start < bytes.count
  }

  // Of its own, so that the constants of its loop stay in registers.
  @inline(never)
  private static func block(at start: Int, of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let count = Swift.min(64, bytes.count &- start)
    let raw = UnsafeRawBufferPointer(bytes)
    var block: UInt64 = 0
    var place = 0
    while place &+ 8 <= count {
      let eight = raw.loadUnaligned(fromByteOffset: start &+ place, as: UInt64.self)
      block |= UInt64(littleEndian: eight).wordBytes &<< UInt64(truncatingIfNeeded: place)
      place &+= 8
    }
    if place < count {
      let last = UInt64(bytesAt: start &+ place, of: bytes)
      block |= last.wordBytes &<< UInt64(truncatingIfNeeded: place)
    }
    return block
  }
}
