extension LanguageProfile {
  /// Polish.
  static let polish = LanguageProfile(
    .polish, quotationMarks: ["„”", "«»"])
}
