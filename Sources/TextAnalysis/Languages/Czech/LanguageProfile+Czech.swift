extension LanguageProfile {
  /// Czech.
  static let czech = LanguageProfile(
    .czech, quotationMarks: ["„“", "‚‘", "»«"],
    habits: SentenceHabits(hasOrdinalPeriods: true))
}
