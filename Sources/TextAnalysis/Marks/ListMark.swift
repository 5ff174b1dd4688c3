/// What the items of lists begin with: the one table of their signs.
///
/// ```swift
/// ListMark(0x25A0)  // .sign, the box ■
/// ListMark(0x2D)    // .dash
/// ListMark(0x41)    // nil
/// ```
package enum ListMark: Equatable, Sendable {
  /// A box, a circle, a star or a number in a circle, which has no other use: `■`, `•`, `①`, `※`.
  case sign
  /// A dot, which may part words as well: `·`, `ㆍ`, `・`.
  case dot
  /// A dash or what is typed in place of a sign, which text has as well: `-`, `*`, `–`, `ㅇ`.
  case dash

  /// The sign that `scalar` is, if it is one.
  @inline(__always)
  package init?(_ scalar: UInt32) {
    switch scalar {
    case 0xB7, 0x2219, 0x30FB, 0x318D: self = .dot
    case 0x2A, 0x2B, 0x2D, 0x2010...0x2015, 0x3147, 0xFF0D: self = .dash
    default:
      guard Mark(scalar) == .bullet else { return nil }
      self = .sign
    }
  }
}
