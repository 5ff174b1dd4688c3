extension LanguageProfile {
  /// Spanish.
  static let spanish = LanguageProfile(
    .spanish, quotationMarks: ["«»", "“”", "‘’"], stemmer: "spanish")
}
