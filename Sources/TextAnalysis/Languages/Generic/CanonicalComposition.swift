/// Composition of a letter and a combining mark to one scalar, for words in decomposed text.
enum CanonicalComposition {
  /// The letter that is canonically equivalent to `base` with `mark`, if there is one.
  static func compose(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    guard let base = Unicode.Scalar(base), let mark = Unicode.Scalar(mark) else { return nil }
    var pair = String(base)
    pair.unicodeScalars.append(mark)
    return composed[pair]
  }

  /// The letters of the Latin, Greek and Cyrillic blocks. Strings compare by canonical equivalence,
  /// so that a pair finds the letter it is equivalent to.
  private static let composed: [String: UInt32] = {
    var composed: [String: UInt32] = [:]
    for block in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1FFF]
      as [ClosedRange<UInt32>]
    {
      for value in block {
        guard let scalar = Unicode.Scalar(value), composed[String(scalar)] == nil else { continue }
        composed[String(scalar)] = value
      }
    }
    return composed
  }()
}
