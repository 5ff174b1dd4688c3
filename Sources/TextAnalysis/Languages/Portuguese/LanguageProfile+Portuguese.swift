extension LanguageProfile {
  /// Portuguese.
  static let portuguese = LanguageProfile(
    .portuguese, quotationMarks: ["«»", "“”", "‘’"], stemmer: "portuguese")
}
