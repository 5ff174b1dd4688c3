import EmbeddedModels

/// Hashes for the features of a ``SequenceTagger``.
///
/// Hashes of strings are polynomials with odd multiplier over 32-bit codes, so that the hash of a
/// longer n-gram comes from that of a shorter one in one step; `write` mixes in the number of the
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

  /// Writes the hashes of the features of a position, one a template, each with the template's number
  /// mixed in.
  ///
  /// - Parameter writeValues: Writes the values of the features to as much memory as `features`.
  package static func write(
    to features: UnsafeMutableBufferPointer<UInt32>,
    _ writeValues: (UnsafeMutablePointer<UInt32>) -> Void
  ) {
    var values = [UInt32](repeating: 0, count: features.count)
    values.withUnsafeMutableBufferPointer { values in
      guard let values = values.baseAddress, let hashes = features.baseAddress else { return }
      writeValues(values)
      hashFeatures(values, features.count, hashes)
    }
  }
}
