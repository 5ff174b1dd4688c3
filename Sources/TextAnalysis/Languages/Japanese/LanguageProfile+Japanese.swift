extension LanguageProfile {
  /// Japanese, with the abbreviations of English words in its text.
  static let japanese = LanguageProfile(
    .japanese, quotationMarks: ["「」", "『』"], abbreviations: .english,
    habits: SentenceHabits(embeddedQuoteLimit: 3000, standaloneQuoteLimit: 240),
    analyzer: { CharacterBigramAnalyzer() })
}
