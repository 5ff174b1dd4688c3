extension LanguageProfile {
  /// Norwegian.
  static let norwegian = LanguageProfile(
    .norwegian, quotationMarks: ["«»", "„“"], stemmer: "norwegian",
    habits: SentenceHabits(hasOrdinalPeriods: true))
}
