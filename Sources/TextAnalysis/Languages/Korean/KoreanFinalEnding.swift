/// The last syllables of the endings with which Korean sentences end.
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
}
