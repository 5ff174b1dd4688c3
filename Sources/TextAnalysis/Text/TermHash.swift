/// The hash of a term, for those who meet its bytes one by one: FNV-1a with a final avalanche, so that
/// the low bits depend on all of them.
public struct TermHash: Sendable {
  @usableFromInline
  var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable @inline(__always)
  public init() {}

  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hash of the bytes so far.
  @inlinable @inline(__always)
  public var value: UInt32 {
    let mixed = (state ^ state >> 32) &* 0xd6e8_feb8_6659_fd93
    return UInt32(truncatingIfNeeded: mixed ^ (mixed >> 32))
  }
}
