extension LanguageProfile {
  /// Hindi.
  static let hindi = LanguageProfile(
    .hindi, quotationMarks: ["“”", "‘’"], stemmer: "hindi")
}
