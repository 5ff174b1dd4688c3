extension LanguageProfile {
  /// Arabic.
  static let arabic = LanguageProfile(
    .arabic, quotationMarks: ["«»", "“”"], stemmer: "arabic")
}
