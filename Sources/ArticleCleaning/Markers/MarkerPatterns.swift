/// A tell-tale string and what must surround it.
struct MarkerPattern: Sendable {
  let kind: MarkerKind
  /// UTF-8 in lower case; ASCII letters of the page match in either case.
  let bytes: [UInt8]
  /// Whether white space or punctuation must be on both sides.
  let wholeWord: Bool

  init(_ kind: MarkerKind, _ string: String, wholeWord: Bool = false) {
    self.init(kind, Array(string.utf8), wholeWord: wholeWord)
  }

  init(_ kind: MarkerKind, _ bytes: [UInt8], wholeWord: Bool) {
    self.kind = kind
    self.bytes = bytes
    self.wholeWord = wholeWord
  }

  /// The strings of every kind that are in `Models/cleaning`. Of equal strings the one that need
  /// be no whole word comes first, then the one of the earlier kind.
  static let all = patterns(wholeWord: false) + patterns(wholeWord: true)

  private static func patterns(wholeWord: Bool) -> [MarkerPattern] {
    MarkerKind.allCases.flatMap { kind in
      CleaningWords.markers(kind, wholeWord: wholeWord).map {
        MarkerPattern(kind, Array($0), wholeWord: wholeWord)
      }
    }
  }
}
