extension LanguageProfile {
  /// Turkish.
  static let turkish = LanguageProfile(
    .turkish, quotationMarks: ["“”", "‘’"], stemmer: "turkish",
    habits: SentenceHabits(hasOrdinalPeriods: true))
}
