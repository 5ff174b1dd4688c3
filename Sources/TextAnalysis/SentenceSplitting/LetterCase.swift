/// The case of a letter of the scripts that have one.
package enum LetterCase {
  case lower
  case upper
  /// No letter of those scripts.
  case none

  /// The case of `scalar` among ASCII, Latin-1, Latin Extended-A and -B, Greek and Cyrillic.
  ///
  /// In the blocks where the case alternates, even scalars are taken for capital letters; the few
  /// exceptions do not matter for finding sentences.
  package init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x3AC...0x3CE, 0x430...0x45F: self = .lower
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x386...0x3AB, 0x400...0x42F: self = .upper
    case 0x139...0x148, 0x179...0x17E: self = scalar % 2 == 1 ? .upper : .lower
    case 0x100...0x24F, 0x460...0x52F, 0x1E00...0x1EFF: self = scalar % 2 == 0 ? .upper : .lower
    default: self = .none
    }
  }
}
