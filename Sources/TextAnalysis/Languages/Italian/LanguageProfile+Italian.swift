extension LanguageProfile {
  /// Italian.
  static let italian = LanguageProfile(
    .italian, quotationMarks: ["«»", "“”", "‘’"], stemmer: "italian")
}
