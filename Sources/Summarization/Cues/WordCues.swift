import TextAnalysis

/// The cues that are looked for in every word of a text, all at once.
struct WordCues: Sendable {
  /// What a word is a cue for.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    /// Someone speaks, see ``SpeechCues``.
    static let speech = Kinds(rawValue: 1)
    /// The text tells its aim or outcome.
    static let aim = Kinds(rawValue: 2)
    /// Something worth telling follows, see ``EdmundsonCues``.
    static let bonus = Kinds(rawValue: 4)
  }

  private let words: CueWords

  private static let korean = WordCues(.of(.korean))
  private static let english = WordCues(.of(.english))

  private init(_ words: LanguageWords) {
    self.words = CueWords(sets: [
      words.phrases(.speechVerbs), words.phrases(.aimWords), words.phrases(.bonusWords),
    ])
  }

  /// The cues of `language`; nil where the project has none.
  static func table(for language: Language) -> WordCues? {
    switch language {
    case .korean: korean
    case .english: english
    default: nil
    }
  }

  /// What the word at `range` is a cue for.
  @inline(__always)
  func kinds(of range: TextRange, in utf8: UnsafeBufferPointer<UInt8>) -> Kinds {
    Kinds(rawValue: words.sets(of: range, in: utf8))
  }
}
