extension LanguageProfile {
  /// Danish.
  static let danish = LanguageProfile(
    .danish, quotationMarks: ["»«", "„“", "””"], stemmer: "danish",
    habits: SentenceHabits(hasOrdinalPeriods: true))
}
