extension LanguageProfile {
  /// Chinese, with the abbreviations of English words in its text.
  static let chinese = LanguageProfile(
    .chinese, quotationMarks: ["“”", "‘’", "「」", "『』"], abbreviations: .english,
    habits: SentenceHabits(embeddedQuoteLimit: 3000, standaloneQuoteLimit: 240),
    analyzer: { CharacterBigramAnalyzer() })
}
