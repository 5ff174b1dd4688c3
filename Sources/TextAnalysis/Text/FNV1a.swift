/// The hash function FNV-1a: the same number for the same bytes on every machine and in every run.
///
/// Source: G. Fowler, L. C. Noll, P. Vo, D. Eastlake (2019), "The FNV Non-Cryptographic Hash
/// Algorithm", Internet draft.
package enum FNV1a {
  /// The hash of no bytes.
  @inlinable
  package static var offset: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash of what `hash` is the hash of and `value` behind it, a byte or a scalar.
  @inlinable @inline(__always)
  package static func adding(_ value: some UnsignedInteger, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(value)) &* 0x100_0000_01B3
  }

  /// The same for a byte; a function of no types is put in place in other modules too.
  @inlinable @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of bytes in memory, of 64 bits.
  package static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = offset
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The hash of any sequence of bytes, of 64 bits.
  ///
  /// - Parameter seed: Where the hash starts; another start gives another function.
  @inlinable
  package static func hash(
    of bytes: some Sequence<UInt8>, seed: UInt64 = offset
  ) -> UInt64 {
    bytes.reduce(seed) { adding($1, to: $0) }
  }

  /// The hash of 32 bits of a sequence of bytes.
  package static func shortHash(of bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
