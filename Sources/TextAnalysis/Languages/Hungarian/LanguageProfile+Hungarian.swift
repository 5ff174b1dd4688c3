extension LanguageProfile {
  /// Hungarian.
  static let hungarian = LanguageProfile(
    .hungarian, quotationMarks: ["„”", "»«"], stemmer: "hungarian",
    habits: SentenceHabits(hasOrdinalPeriods: true))
}
