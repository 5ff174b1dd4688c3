/// The last syllables of the endings with which Korean sentences end, and what is before them.
package enum KoreanFinalEnding {
  /// `다`, the ending of statements.
  @inlinable
  package static var plain: UInt32 { 0xB2E4 }

  /// Whether a scalar is such a syllable: 다, 요, 까, 죠.
  @inlinable @inline(__always)
  package static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB2E4, 0xC694, 0xAE4C, 0xC8E0: true
    default: false
    }
  }

  /// Whether a scalar is a syllable that ends in ㅆ, as the past does before 다.
  package static func isPast(_ scalar: UInt32) -> Bool {
    (0xAC00...0xD7A3).contains(scalar) && (scalar - 0xAC00) % 28 == 20
  }
}
