extension LanguageProfile {
  /// Indonesian.
  static let indonesian = LanguageProfile(
    .indonesian, quotationMarks: ["“”", "‘’"], stemmer: "indonesian")
}
