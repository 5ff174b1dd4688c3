import TextAnalysis

/// The stretches of a Korean headline that quote what somebody said: “정신이 번쩍 든다”.
///
/// Double quotation marks around nouns alone name a thing (“반봉건”); those with a predicate in
/// them are speech, whose nouns are seldom what the article is about.
struct QuotedSpeech {
  private var ranges: [Range<Int32>] = []

  init(_ tokens: ArraySlice<Token>, in text: SourceText) {
    var start: Int32?
    var hasPredicate = false
    for token in tokens {
      if token.tag.isSymbol, Self.isDoubleMark(text.utf8[token.range]) {
        if let opened = start {
          if hasPredicate { ranges.append(opened..<token.end) }
          start = nil
        } else {
          start = token.start
          hasPredicate = false
        }
      } else if Self.isPredicate(token.tag) {
        hasPredicate = true
      }
    }
  }

  private static func isDoubleMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return false }
    switch Mark(scalar.value) {
    case .opener(.doubleQuote), .closer(.doubleQuote), .straight(.doubleQuote): return true
    default: return false
    }
  }

  private static func isPredicate(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .v, .vv, .va, .vx, .vcp, .vcn, .xsv, .xsa, .e, .ef, .ec: true
    default: false
    }
  }

  /// Makes the words from `first` on that are said function words.
  func markAsFunctionWords(_ words: inout [KeywordWord], from first: Int) {
    for index in words.indices.dropFirst(first)
    where ranges.contains(where: { $0.contains(words[index].start) }) {
      words[index].role = .function
    }
  }
}
