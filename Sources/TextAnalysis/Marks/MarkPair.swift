/// Marks that open and close by pairs; straight and typographic quotation marks of one kind are one
/// pair, since texts mix them.
package enum MarkPair: UInt8, Sendable, CaseIterable {
  /// `"…"`, `“…”`, `„…“`, `„…”`, `”…”`
  case doubleQuote
  /// `'…'`, `‘…’`, `‚…‘`
  case singleQuote
  /// `«…»`, `»…«`
  case guillemet
  /// `‹…›`, `›…‹`
  case singleGuillemet
  /// `「…」`
  case cornerBracket
  /// `『…』`
  case whiteCornerBracket
  /// `(…)`
  case parenthesis
  /// `[…]`
  case squareBracket
  /// `〈…〉`
  case angleBracket
  /// `《…》`
  case doubleAngleBracket
  /// `【…】`
  case lenticularBracket

  /// Whether the pair marks speech or a quotation.
  package var isQuote: Bool { rawValue <= MarkPair.whiteCornerBracket.rawValue }

  /// Whether the marks are angles, which German and others turn round: `»…«`.
  var isGuillemet: Bool { self == .guillemet || self == .singleGuillemet }

  /// Whether the pair marks the title of a book or an article in Chinese and Korean.
  var isTitle: Bool { self == .angleBracket || self == .doubleAngleBracket }
}
