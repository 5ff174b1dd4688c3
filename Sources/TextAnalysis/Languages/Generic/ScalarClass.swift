/// What a scalar is to the tokenizer of languages without an analyzer of their own.
enum ScalarClass {
  case letter
  /// A combining mark, a joiner or a soft hyphen: it belongs to the letter before it.
  case mark
  case digit
  /// An ideograph or kana, of scripts that put no spaces between words.
  case ideograph
  case space
  case punctuation
  case symbol

  /// The class of `scalar`.
  ///
  /// The blocks that make up most text are told by ranges, the others by their general category.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: self = .letter
    case 0x30...0x39: self = .digit
    case 0...0x20, 0x7F...0xA0: self = .space
    case 0x24, 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E: self = .symbol
    case 0x21...0x7E: self = .punctuation
    case 0xAD, 0x300...0x36F, 0x200C, 0x200D, 0xFE00...0xFE0F: self = .mark
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2C1, 0x370...0x373, 0x376...0x377,
      0x37B...0x37D, 0x386, 0x388...0x3F5, 0x3F7...0x481, 0x48A...0x52F, 0x1E00...0x1FBC,
      0xAC00...0xD7A3:
      self = .letter
    case 0x3005...0x3007, 0x3021...0x3029, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA,
      0x30FC...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
      0x20000...0x3FFFF:
      self = .ideograph
    case 0x2000...0x200B, 0x2028...0x2029, 0x202F, 0x205F, 0x3000: self = .space
    case 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3003, 0x3008...0x3011: self = .punctuation
    default: self = Self.byCategory(scalar)
    }
  }

  private static func byCategory(_ scalar: UInt32) -> ScalarClass {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .symbol }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber, .otherNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: return .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    default: return .symbol
    }
  }
}
