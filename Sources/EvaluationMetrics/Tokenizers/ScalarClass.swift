/// What a scalar is to a tokenizer.
enum ScalarClass {
  /// A letter, a mark that belongs to one, or a figure.
  case word
  /// Hangul syllable.
  case hangul
  /// A character of a script written without spaces: an ideograph or Hiragana.
  case ideograph
  /// White space or a control character.
  case space
  /// Punctuation, symbols and all else.
  case other

  init(_ scalar: UInt32) {
    if scalar < 0x80 {
      self = Self.ofASCII(UInt8(truncatingIfNeeded: scalar))
    } else if Self.isHangulSyllable(scalar) {
      self = .hangul
    } else if let scalar = Unicode.Scalar(scalar) {
      self = Self.beyondASCII(scalar)
    } else {
      self = .other
    }
  }

  /// Whether the scalar is a composed Hangul syllable.
  static func isHangulSyllable(_ scalar: UInt32) -> Bool { scalar >= 0xAC00 && scalar <= 0xD7A3 }

  /// Whether the scalar is a decimal digit of ASCII.
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  private static func ofASCII(_ byte: UInt8) -> ScalarClass {
    switch byte {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      .word
    default: .other
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarClass {
    let properties = scalar.properties
    if properties.isIdeographic || (0x3041...0x309F).contains(scalar.value) { return .ideograph }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return .word
    case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: return .space
    default: return .other
    }
  }
}
