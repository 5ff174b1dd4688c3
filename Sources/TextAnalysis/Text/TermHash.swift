/// The hash of a term, for those who meet its bytes one by one: FNV-1a with a final avalanche, so that
/// the low bits depend on all of them.
public struct TermHash: Sendable {
  @usableFromInline
  var state = FNV1a.offset

  @inlinable @inline(__always)
  public init() {}

  @inlinable @inline(__always)
  public mutating func add(_ byte: UInt8) { state = FNV1a.adding(byte, to: state) }

  /// The hash of the bytes so far.
  @inlinable @inline(__always)
  public var value: UInt32 {
    let mixed = (state ^ state >> 32) &* 0xd6e8_feb8_6659_fd93
    return UInt32(truncatingIfNeeded: mixed ^ (mixed >> 32))
  }
}
