extension LanguageProfile {
  /// Finnish.
  static let finnish = LanguageProfile(
    .finnish, quotationMarks: ["””", "»»"], stemmer: "finnish",
    habits: SentenceHabits(hasOrdinalPeriods: true))
}
