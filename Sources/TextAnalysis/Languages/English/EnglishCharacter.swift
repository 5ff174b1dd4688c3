/// What a scalar is to the English tokenizer.
enum EnglishCharacter {
  case letter
  case digit
  case space
  /// `'`, its typographic forms and the grave accent that some writers use for it.
  case apostrophe
  /// The hyphen-minus and the typographic hyphens.
  case hyphen
  /// Quotation marks, brackets, full stops, dashes: marks that order a sentence.
  case punctuation
  /// Currency, mathematical and other signs, emoji.
  case symbol

  /// The class of the scalar that begins at `position` of valid UTF-8, and its length in bytes.
  @inline(__always)
  static func at(
    _ position: Int, of utf8: UnsafeBufferPointer<UInt8>
  ) -> (EnglishCharacter, length: Int) {
    let byte = utf8[position]
    if byte < 0x80 { return (ascii(byte), 1) }
    let (scalar, length) = decode(position, of: utf8)
    return (beyondASCII(scalar), length)
  }

  /// The scalar that begins at `position` of valid UTF-8, and its length in bytes.
  @inline(__always)
  static func decode(
    _ position: Int, of utf8: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(utf8[position])
    func continuation(_ offset: Int) -> UInt32 { UInt32(utf8[position + offset]) & 0x3F }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | continuation(1), 2) }
    if lead < 0xF0 {
      return ((lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
    }
    let high = (lead & 0x07) << 18 | continuation(1) << 12
    return (high | continuation(2) << 6 | continuation(3), 4)
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> EnglishCharacter {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "\\"):
      .symbol
    default: .punctuation
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> EnglishCharacter {
    switch scalar {
    case 0x80...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000,
      0xFEFF:
      .space
    case 0xAA, 0xB5, 0xBA: .letter
    case 0xA2...0xA6, 0xA8...0xA9, 0xAC...0xB4, 0xB8...0xB9, 0xBC...0xBE, 0xD7, 0xF7: .symbol
    case 0xA1...0xBF: .punctuation
    case 0x2018, 0x2019, 0x201B, 0x02BC: .apostrophe
    case 0x2010, 0x2011, 0xAD: .hyphen
    case 0x2012...0x206F, 0x3001...0x303F, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF01...0xFF0F,
      0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      .punctuation
    case 0xFE00...0xFE0F, 0x2070...0x20CF, 0x2100...0x2BFF, 0xE000...0xF8FF, 0xFFE0...0xFFFF,
      0x1F000...0x1FAFF:
      .symbol
    default: .letter
    }
  }
}
