extension LanguageProfile {
  /// Catalan.
  static let catalan = LanguageProfile(
    .catalan, quotationMarks: ["«»", "“”"], stemmer: "catalan")
}
