extension LanguageProfile {
  /// French.
  static let french = LanguageProfile(
    .french, quotationMarks: ["«»", "“”"], stemmer: "french")
}
