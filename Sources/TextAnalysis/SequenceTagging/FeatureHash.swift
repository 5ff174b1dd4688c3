/// Hashes for the features of a ``SequenceTagger``.
///
/// Hashes of strings are polynomials with odd multiplier over 32-bit codes, so that the hash of a
/// longer n-gram comes from that of a shorter one in one step; `feature` mixes in the number of the
/// template at the end.
package enum FeatureHash {
  /// A well-mixed code for a number such as a scalar.
  @inline(__always)
  package static func code(_ value: UInt32) -> UInt32 {
    var code = value &* 0x9E37_79B1
    code ^= code &>> 15
    code = code &* 0x85EB_CA77
    return code ^ (code &>> 13)
  }

  /// The hash of a string from that of all but its last element and the code of that element.
  @inline(__always)
  package static func extend(_ hash: UInt32, _ code: UInt32) -> UInt32 {
    (hash &+ 0x3C6E_F372) &* 0x0101_6795 &+ code
  }

  /// The hash of a feature: template number and value.
  @inline(__always)
  package static func feature(_ template: UInt32, _ value: UInt32) -> UInt32 {
    let product = UInt64(value ^ (template &* 0x61C8_8647)) &* 0x9FB2_1C65_1E98_DF25
    return UInt32(truncatingIfNeeded: product &>> 32) ^ UInt32(truncatingIfNeeded: product &>> 11)
  }
}
