extension LanguageProfile {
  /// Persian.
  static let persian = LanguageProfile(
    .persian, quotationMarks: ["«»", "“”"])
}
