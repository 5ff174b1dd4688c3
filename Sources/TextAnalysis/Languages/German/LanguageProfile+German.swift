extension LanguageProfile {
  /// German.
  static let german = LanguageProfile(
    .german, quotationMarks: ["„“", "‚‘", "»«", "›‹"], stemmer: "german",
    habits: SentenceHabits(hasOrdinalPeriods: true))
}
