/// What a punctuation mark does: the one table of marks, of all languages and scripts.
///
/// ```swift
/// Mark(0x201E)  // .low(.doubleQuote), the mark „
/// Mark(0x0964)  // .fullStop, the danda ।
/// Mark(0x41)    // nil
/// ```
package enum Mark: Equatable, Sendable {
  /// The full stop of the Latin scripts, which also ends abbreviations.
  case period
  /// `…`
  case ellipsis
  /// `!` or `?` and their kin, which a space follows.
  case exclamation
  /// An ideographic full stop, exclamation or question mark, a danda or its like, which ends a
  /// sentence without a space after it.
  case fullStop
  case opener(MarkPair)
  /// An opener at the foot of the line, `„` or `‚`: the high marks `“` and `‘` close it as well.
  case low(MarkPair)
  case closer(MarkPair)
  /// A straight quotation mark, which may open or close.
  case straight(MarkPair)
  /// The sign of a list item.
  case bullet

  /// The mark that `scalar` is, if it is one.
  @inline(__always)
  package init?(_ scalar: UInt32) {
    // Ideographs and syllables, most of a Korean or Chinese text, are no marks.
    if scalar >= 0x3400, scalar < 0xFF00 { return nil }
    guard let mark = scalar < 0x80 ? Self.ascii(scalar) : Self.wide(scalar) else { return nil }
    self = mark
  }

  @inline(__always)
  private static func ascii(_ scalar: UInt32) -> Mark? {
    switch scalar {
    case 0x2E: .period
    case 0x21, 0x3F: .exclamation
    case 0x22: .straight(.doubleQuote)
    case 0x27: .straight(.singleQuote)
    case 0x28: .opener(.parenthesis)
    case 0x29: .closer(.parenthesis)
    case 0x5B: .opener(.squareBracket)
    case 0x5D: .closer(.squareBracket)
    default: nil
    }
  }

  private static func wide(_ scalar: UInt32) -> Mark? {
    switch scalar {
    // Quotation marks.
    case 0xAB: .opener(.guillemet)
    case 0xBB: .closer(.guillemet)
    case 0x2018: .opener(.singleQuote)
    case 0x201A: .low(.singleQuote)
    case 0x2019: .closer(.singleQuote)
    case 0x201C, 0x201F: .opener(.doubleQuote)
    case 0x201E: .low(.doubleQuote)
    case 0x201D: .closer(.doubleQuote)
    case 0x2039: .opener(.singleGuillemet)
    case 0x203A: .closer(.singleGuillemet)
    case 0x300C, 0xFF62: .opener(.cornerBracket)
    case 0x300D, 0xFF63: .closer(.cornerBracket)
    case 0x300E: .opener(.whiteCornerBracket)
    case 0x300F: .closer(.whiteCornerBracket)
    case 0xFF02: .straight(.doubleQuote)
    // Brackets.
    case 0x3008: .opener(.angleBracket)
    case 0x3009: .closer(.angleBracket)
    case 0x300A: .opener(.doubleAngleBracket)
    case 0x300B: .closer(.doubleAngleBracket)
    case 0x3010: .opener(.lenticularBracket)
    case 0x3011: .closer(.lenticularBracket)
    case 0xFF08: .opener(.parenthesis)
    case 0xFF09: .closer(.parenthesis)
    case 0xFF3B: .opener(.squareBracket)
    case 0xFF3D: .closer(.squareBracket)
    default: terminator(scalar) ?? (isBullet(scalar) ? .bullet : nil)
    }
  }

  private static func terminator(_ scalar: UInt32) -> Mark? {
    switch scalar {
    case 0x2026: .ellipsis
    // ؟ ‼ ⁇ ⁈ ⁉
    case 0x061F, 0x203C, 0x2047...0x2049: .exclamation
    // ։ ۔ । ॥ ། ། ። ។ ။ 。 ！ ． ？ ｡
    case 0x0589, 0x06D4, 0x0964, 0x0965, 0x0F0D, 0x0F0E, 0x1362, 0x17D4, 0x104A, 0x104B, 0x3002,
      0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
      .fullStop
    default: nil
    }
  }

  /// Squares, triangles, circles, stars, numbers in circles, arrows and dots that begin list items.
  private static func isBullet(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2022, 0x2023, 0x203B, 0x2043, 0x2460...0x24FF, 0x25A0...0x25FF, 0x2605, 0x2606, 0x261E,
      0x2713, 0x2714, 0x2776...0x2793, 0x27A2, 0x3260...0x327E:
      true
    default: false
    }
  }
}

extension Mark {
  /// Whether the mark ends a sentence, or may.
  package var isTerminator: Bool {
    switch self {
    case .period, .ellipsis, .exclamation, .fullStop: true
    default: false
    }
  }

  /// Whether the mark may close a quotation or a bracket.
  package var mayClose: Bool {
    switch self {
    case .closer, .straight: true
    // `“` and `‘` close where `„` and `‚` open, `«` and `‹` where `»` and `›` do.
    case .opener(let pair): pair.rawValue <= MarkPair.singleGuillemet.rawValue
    default: false
    }
  }

  /// Whether the mark may close a quotation.
  package var mayCloseQuotation: Bool {
    switch self {
    case .closer(let pair): pair.isQuote
    default: mayClose
    }
  }
}

extension Mark {
  /// Whether `scalar` closes a quotation or a bracket of any kind, also those of which sentences know
  /// nothing: `>`, `}`, `〕`, `＞`.
  package static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3E, 0x7D, 0x3015, 0xFF1E: return true
    default:
      switch Mark(scalar) {
      case .closer, .straight: return true
      default: return false
      }
    }
  }
}
