/// The normal form of a word of any language with case: small letters, composed, without joiners
/// and soft hyphens, with one kind of apostrophe.
package struct CaseFolding {
  package private(set) var utf8: [UInt8] = []
  /// The scalar that was folded last and not yet written, since a combining mark may join it.
  private var last: UInt32?

  package init() {}

  /// Folds the word at `range`; the result is in ``utf8``.
  ///
  /// - Complexity: O(*n*).
  package mutating func fold(_ text: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    utf8.removeAll(keepingCapacity: true)
    last = nil
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = text.scalar(at: offset)
      add(scalar)
      offset += length
    }
    if let last { utf8.appendUTF8(of: last) }
  }

  private mutating func add(_ scalar: UInt32) {
    switch scalar {
    case 0xAD, 0x200C, 0x200D, 0xFE00...0xFE0F: break
    case 0x300...0x36F:
      if let base = last, let composed = CanonicalComposition.compose(base, scalar) {
        last = composed
      } else {
        write(scalar)
      }
    case 0x2019: write(0x27)
    default:
      if let lower = Self.simpleLowerCase(scalar) {
        write(lower)
      } else if let properties = Unicode.Scalar(scalar)?.properties {
        for mapped in properties.lowercaseMapping.unicodeScalars { write(mapped.value) }
      }
    }
  }

  private mutating func write(_ scalar: UInt32) {
    if let last { utf8.appendUTF8(of: last) }
    last = scalar
  }

  /// The small letter of a scalar; the scalar itself where it has none, or one of several scalars.
  static func lowerCase(of scalar: UInt32) -> UInt32 {
    if let lower = simpleLowerCase(scalar) { return lower }
    guard let mapped = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars,
      mapped.count == 1
    else { return scalar }
    return mapped.first?.value ?? scalar
  }

  /// The small letter of a scalar of the blocks that make up most text, or nil for the others.
  private static func simpleLowerCase(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0...0xBF, 0xD7, 0xDF...0xFF, 0x3B1...0x3C1, 0x3C3...0x3CE, 0x430...0x45F: scalar
    case 0x3C2: 0x3C3
    case 0x400...0x40F: scalar + 0x50
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
      scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: scalar
    default: nil
    }
  }
}
