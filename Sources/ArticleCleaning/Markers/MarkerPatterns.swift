/// The tell-tale strings of all kinds, and what must surround them.
struct MarkerPatterns: Sendable {
  /// One string.
  struct Pattern: Sendable {
    let kind: MarkerKind
    /// Whether white space or punctuation must be on both sides.
    let wholeWord: Bool
    /// Its place in ``MarkerPatterns/bytes``.
    let place: Range<Int>
  }

  /// The strings end to end: UTF-8 in lower case; ASCII letters of the page match in either case.
  private(set) var bytes: [UInt8] = []
  /// Of equal strings the one that need be no whole word comes first, then the one of the earlier kind.
  private(set) var all: [Pattern] = []

  /// Those of `Models/cleaning`.
  init() {
    CleaningWords.forEachMarker { kind, wholeWord, string in
      let start = bytes.count
      bytes.append(contentsOf: string)
      all.append(Pattern(kind: kind, wholeWord: wholeWord, place: start..<bytes.count))
    }
  }
}
