/// The hash function FNV-1a of 64 bits: the same number for the same bytes on every machine and in
/// every run.
///
/// Source: G. Fowler, L. C. Noll, P. Vo, D. Eastlake (2019), "The FNV Non-Cryptographic Hash
/// Algorithm", Internet draft.
package enum FNV1a {
  /// The hash of no bytes.
  package static let offset: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a sequence of bytes.
  ///
  /// - Parameter seed: Where the hash starts; another start gives another function.
  package static func hash(
    of bytes: some Sequence<UInt8>, seed: UInt64 = offset
  ) -> UInt64 {
    bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
