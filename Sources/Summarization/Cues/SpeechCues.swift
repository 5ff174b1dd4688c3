import TextAnalysis

/// Words by which a text tells that someone speaks.
struct SpeechCues: Sendable {
  /// Verbs of saying in the forms that follow what was said.
  let speech: CueWords

  static let korean = SpeechCues(.of(.korean))
  static let english = SpeechCues(.of(.english))

  /// The cues among the words of a language.
  init(_ words: LanguageWords) {
    speech = CueWords(words.phrases(.speechVerbs))
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
