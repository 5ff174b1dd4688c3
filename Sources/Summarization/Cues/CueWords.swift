import TextAnalysis

/// A set of words that are looked up by their spelling in the text; ASCII letters in either case.
struct CueWords: Sendable {
  private let words: Vocabulary

  /// - Parameter words: The words in lower case, parted by white space.
  init(_ words: String) {
    var table = Vocabulary()
    for word in words.split(whereSeparator: \.isWhitespace) { _ = table.intern(word) }
    self.words = table
  }

  /// Whether the bytes at `range` are a word of the set.
  func contains(_ range: TextRange, of text: SourceText) -> Bool {
    let lowered = text.utf8[range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return lowered.withUnsafeBufferPointer { words.number(of: $0) != nil }
  }
}

/// The cue dictionary of a language in the sense of Edmundson 1969.
struct EdmundsonCues: Sendable {
  /// Words that announce something worth telling.
  let bonus: CueWords
  /// Words that announce an aside, or that lean on what was said before.
  let stigma: CueWords

  /// The dictionary of `language`; nil where the project has none.
  static func table(for language: Language) -> EdmundsonCues? {
    switch language {
    case .korean: .korean
    case .english: .english
    default: nil
    }
  }
}
