/// Which features the English tagger has weights for.
///
/// Most features of running text were never seen in training, or said nothing; without the filter
/// each would add the weights of some other feature whose row it shares. The filter is one bit for
/// each value of the low 20 bits of a feature's hash (a Bloom filter with one hash function; Bloom
/// 1970), so a few strangers pass, as they did in training.
package struct EnglishFeatureFilter: @unchecked Sendable {
  // Unchecked: the pointer leads to constant bytes that live as long as the program.
  private let bits: UnsafePointer<UInt8>

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

  /// Writes where the weights of a feature are to `end` of a list, which is moved behind it when the
  /// feature passes, and has the processor fetch them.
  @inline(__always)
  func keep(
    _ feature: UInt32, at end: inout Int, of rows: UnsafeMutableBufferPointer<UInt32>,
    in model: SequenceModel
  ) {
    rows[end] = model.row(of: feature)
    // Without a branch: whether a feature passes is hard to foresee.
    end &+= contains(feature) ? 1 : 0
  }
}
