extension LanguageProfile {
  /// English.
  static let english = LanguageProfile(
    .english, quotationMarks: ["“”", "‘’"],
    habits: SentenceHabits(breaksBeforeLowerCase: true), analyzer: { EnglishAnalyzer() })
}
