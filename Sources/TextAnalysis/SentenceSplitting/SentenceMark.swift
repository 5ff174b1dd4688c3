/// A sign that the sentence scanner stops at.
struct SentenceMark {
  /// Signs that open and close by pairs; straight and typographic quotation marks may be mixed.
  enum Pair: UInt8 {
    case doubleQuote
    case singleQuote
    case guillemet
    case singleGuillemet
    case cornerBracket
    case whiteCornerBracket
    case parenthesis
    case squareBracket
    case angleBracket
    case doubleAngleBracket
    case lenticularBracket

    /// Whether the pair marks speech or a quotation.
    var isQuote: Bool { rawValue <= Pair.whiteCornerBracket.rawValue }
  }

  enum Role: Equatable {
    /// A full stop.
    case period
    /// `…`
    case ellipsis
    /// `!` or `?` and their kin.
    case exclamation
    /// An ideographic full stop, exclamation or question mark, or a danda: it ends a sentence
    /// without a space after it.
    case ideographic
    case opener(Pair)
    case closer(Pair)
    /// A straight quotation mark, which may open or close.
    case straight(Pair)
    /// A syllable with which Korean sentences end: 다, 요, 죠.
    case finalEnding
  }

  let role: Role
  /// Its length in bytes.
  let length: Int

  private init(_ role: Role, _ length: Int) {
    self.role = role
    self.length = length
  }

  /// Whether the sign ends a sentence, or may.
  var isTerminator: Bool {
    switch role {
    case .period, .ellipsis, .exclamation, .ideographic: true
    default: false
    }
  }
}

extension SentenceMark {
  /// How far to go on from each byte that begins no mark, 0 for one that may.
  private static let steps: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x21, 0x22, 0x27...0x29, 0x2E, 0x3F, 0x5B, 0x5D, 0x60, 0xC2, 0xD8, 0xE0, 0xE2, 0xE3, 0xEB,
      0xEC, 0xEF:
      0
    case 0xE1, 0xE4...0xEA, 0xED, 0xEE: 3
    default: 1
    }
  }

  /// The first offset from `offset` on, up to `end`, where a mark may be.
  static func candidate(
    in utf8: UnsafeBufferPointer<UInt8>, from offset: Int, to end: Int
  ) -> Int {
    steps.withUnsafeBufferPointer { steps in
      var offset = offset
      while offset < end {
        let step = steps[Int(utf8[offset])]
        if step > 0 {
          offset &+= Int(step)
        } else if utf8[offset] &- 0xEB < 2, !isFinalEnding(utf8, at: offset) {
          // Hangul, of which three syllables count.
          offset &+= 3
        } else {
          return offset
        }
      }
      return end
    }
  }

  /// Whether the three-byte scalar at `offset` is 다 (EB 8B A4), 요 (EC 9A 94) or 죠 (EC A3 A0).
  @inline(__always)
  private static func isFinalEnding(
    _ utf8: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    switch (utf8[offset], utf8[offset &+ 1], utf8[offset &+ 2]) {
    case (0xEB, 0x8B, 0xA4), (0xEC, 0x9A, 0x94), (0xEC, 0xA3, 0xA0): true
    default: false
    }
  }

  /// The mark at `offset` of valid UTF-8, if any.
  @inline(__always)
  init?(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) {
    switch utf8[offset] {
    case UInt8(ascii: "."): self.init(.period, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): self.init(.exclamation, 1)
    case UInt8(ascii: "\""): self.init(.straight(.doubleQuote), 1)
    case UInt8(ascii: "'"):
      // Two of them are TeX's closing marks.
      let isDouble = offset &+ 1 < utf8.count && utf8[offset &+ 1] == UInt8(ascii: "'")
      self.init(.straight(isDouble ? .doubleQuote : .singleQuote), isDouble ? 2 : 1)
    case UInt8(ascii: "`"):
      guard offset &+ 1 < utf8.count, utf8[offset &+ 1] == UInt8(ascii: "`") else { return nil }
      self.init(.opener(.doubleQuote), 2)
    case UInt8(ascii: "("): self.init(.opener(.parenthesis), 1)
    case UInt8(ascii: ")"): self.init(.closer(.parenthesis), 1)
    case UInt8(ascii: "["): self.init(.opener(.squareBracket), 1)
    case UInt8(ascii: "]"): self.init(.closer(.squareBracket), 1)
    case 0xEB, 0xEC:
      guard Self.isFinalEnding(utf8, at: offset) else { return nil }
      self.init(.finalEnding, 3)
    case 0xC2, 0xD8, 0xE0, 0xE2, 0xE3, 0xEF:
      guard let mark = Self.wide(utf8, at: offset) else { return nil }
      self = mark
    default: return nil
    }
  }

  private static func wide(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> SentenceMark? {
    let (value, length) = utf8.scalar(at: offset)
    let role: Role? =
      switch value {
      case 0xAB: .opener(.guillemet)
      case 0xBB: .closer(.guillemet)
      case 0x2018, 0x201A: .opener(.singleQuote)
      case 0x2019: .closer(.singleQuote)
      case 0x201C, 0x201E: .opener(.doubleQuote)
      case 0x201D: .closer(.doubleQuote)
      case 0x2039: .opener(.singleGuillemet)
      case 0x203A: .closer(.singleGuillemet)
      case 0x3008: .opener(.angleBracket)
      case 0x3009: .closer(.angleBracket)
      case 0x300A: .opener(.doubleAngleBracket)
      case 0x300B: .closer(.doubleAngleBracket)
      case 0x300C, 0xFF62: .opener(.cornerBracket)
      case 0x300D, 0xFF63: .closer(.cornerBracket)
      case 0x300E: .opener(.whiteCornerBracket)
      case 0x300F: .closer(.whiteCornerBracket)
      case 0x3010: .opener(.lenticularBracket)
      case 0x3011: .closer(.lenticularBracket)
      case 0xFF08: .opener(.parenthesis)
      case 0xFF09: .closer(.parenthesis)
      case 0xFF02: .straight(.doubleQuote)
      case 0x2026: .ellipsis
      case 0x061F, 0x203C, 0x2047...0x2049: .exclamation
      case 0x0964, 0x0965, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .ideographic
      default: nil
      }
    return role.map { SentenceMark($0, length) }
  }
}
