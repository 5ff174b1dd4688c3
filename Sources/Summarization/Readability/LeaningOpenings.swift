import TextAnalysis

/// The words that, at the beginning of a sentence, lean on a sentence before it: connectives,
/// pronouns and words that point back.
struct LeaningOpenings: Sendable {
  /// Openings of one word.
  private let words: CueWords
  /// Openings of two words, joined by one space.
  private let pairs: CueWords

  /// - Parameters:
  ///   - words: Single words in lower case, parted by white space.
  ///   - pairs: Pairs of words in lower case, one a line.
  init(words: String, pairs: String) {
    self.words = CueWords(words)
    self.pairs = CueWords(
      pairs.split(whereSeparator: \.isNewline)
        .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: "_") }
        .joined(separator: " "))
  }

  /// The openings of `language`; nil where the project has none.
  static func table(for language: Language) -> LeaningOpenings? {
    switch language {
    case .korean: .korean
    case .english: .english
    default: nil
    }
  }

  /// The place of the words at the beginning of `sentence` that lean on another one, or nil.
  func opening(of sentence: TextRange, in text: SourceText) -> TextRange? {
    var rest = SpacedWords(of: sentence, in: text)
    guard let first = rest.next() else { return nil }
    if words.contains(first, of: text) { return first }
    guard let second = rest.next() else { return nil }
    let pair = SourceText(
      validUTF8: Array(text.utf8[first]) + [UInt8(ascii: "_")] + Array(text.utf8[second]))
    return pairs.contains(pair.fullRange, of: pair) ? first.lowerBound..<second.upperBound : nil
  }
}
