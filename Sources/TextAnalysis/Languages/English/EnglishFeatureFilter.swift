import EmbeddedModels

/// Which features the English tagger has weights for.
///
/// Most features of running text were never seen in training, or said nothing; without the filter
/// each would add the weights of some other feature whose row it shares. The filter is one bit for
/// each value of the low 20 bits of a feature's hash (a Bloom filter with one hash function; Bloom
/// 1970), so a few strangers pass, as they did in training.
package struct EnglishFeatureFilter: @unchecked Sendable {
  // Unchecked: the pointer leads to constant bytes that live as long as the program.
  private let bits: UnsafePointer<UInt8>

  /// How many numbers ``keep(_:of:in:)`` takes, those behind the features being anything.
  static let valueCount = 32
  /// The number of bytes of a filter.
  package static let byteCount = 1 << 17

  /// Takes the bits of a filter, which must stay in place as long as the value is used.
  package init(bits: UnsafePointer<UInt8>) {
    self.bits = bits
  }

  /// Whether a feature with this hash may have weights.
  @inline(__always)
  package func contains(_ feature: UInt32) -> Bool {
    let (byte, mask) = Self.place(of: feature)
    return bits[byte] & mask != 0
  }

  /// The byte and the bit of a feature.
  @inline(__always)
  package static func place(of feature: UInt32) -> (byte: Int, mask: UInt8) {
    let bit = Int(feature & 0xF_FFFF)
    return (bit >> 3, 1 << UInt8(bit & 7))
  }

  /// Writes where the weights of the features that pass are to `rows`, has the processor fetch them, and
  /// returns how many there are.
  ///
  /// - Parameters:
  ///   - values: ``valueCount`` numbers, the first the features, each in its template's place.
  ///   - rows: Is written one place further than there may be features.
  @inline(__always)
  func keep(
    _ values: UnsafePointer<UInt32>, of model: SequenceModel, in rows: UnsafeMutablePointer<UInt32>
  ) -> Int {
    keepFeatureRows(
      values, EnglishFeatures.count, bits, model.weights,
      UInt32(truncatingIfNeeded: model.rowCount), rows)
  }
}
