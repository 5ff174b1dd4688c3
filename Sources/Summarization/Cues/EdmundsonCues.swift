import TextAnalysis

/// The cue dictionary of a language in the sense of Edmundson 1969.
struct EdmundsonCues: Sendable {
  /// Words that announce something worth telling.
  let bonus: CueWords
  /// Words that announce an aside, or that lean on what was said before.
  let stigma: CueWords

  private static let korean = EdmundsonCues(.of(.korean))
  private static let english = EdmundsonCues(.of(.english))

  /// The dictionary among the words of a language.
  init(_ words: LanguageWords) {
    bonus = CueWords(words.phrases(.bonusWords))
    stigma = CueWords(words.phrases(.stigmaWords))
  }

  /// The dictionary of `language`; nil where the project has none.
  static func table(for language: Language) -> EdmundsonCues? {
    switch language {
    case .korean: korean
    case .english: english
    default: nil
    }
  }
}
