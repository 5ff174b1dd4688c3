import TextAnalysis

/// Words by which a text tells that someone speaks, or what it aims at.
struct SpeechCues: Sendable {
  /// Verbs of saying in the forms that follow what was said.
  let speech: CueWords
  /// Words that announce the aim or the outcome of the text itself.
  let aim: CueWords

  static let korean = SpeechCues(.of(.korean))
  static let english = SpeechCues(.of(.english))

  /// The cues among the words of a language.
  init(_ words: LanguageWords) {
    speech = CueWords(words.phrases(.speechVerbs))
    aim = CueWords(words.phrases(.aimWords))
  }

  /// The words of `language`; nil where the project has none.
  static func table(for language: Language) -> SpeechCues? {
    switch language {
    case .korean: .korean
    case .english: .english
    default: nil
    }
  }
}
