import TextAnalysis

/// Speakers named by a pronoun only, as in “…,” she added: an earlier sentence tells who they
/// are, but what they say can be understood.
struct PronounSpeakers: Sendable {
  private let pronouns: CueWords
  private let speech: CueWords

  /// The pronouns of `language`; nil where the project has none.
  static func table(for language: Language) -> PronounSpeakers? {
    language == .english ? english : nil
  }

  private static let english = PronounSpeakers(
    pronouns: CueWords(LanguageWords.of(.english).phrases(.speakingPronouns)),
    speech: SpeechCues.english.speech)

  /// Whether `sentence` begins with a pronoun that speaks.
  func begin(_ sentence: TextRange, in text: SourceText) -> Bool {
    var words = SpacedWords(of: sentence, in: text)
    guard let first = words.next(), let second = words.next() else { return false }
    return speaks(first, second, in: text)
  }

  /// Whether `sentence` ends with a pronoun that speaks.
  func end(_ sentence: TextRange, in text: SourceText) -> Bool {
    guard let (before, last) = SpacedWords.lastTwo(of: sentence, in: text) else { return false }
    return speaks(before, last, in: text) || speaks(last, before, in: text)
  }

  private func speaks(_ pronoun: TextRange, _ verb: TextRange, in text: SourceText) -> Bool {
    pronouns.contains(pronoun, of: text) && speech.contains(verb, of: text)
  }
}
