extension LanguageProfile {
  /// Ukrainian.
  static let ukrainian = LanguageProfile(
    .ukrainian, quotationMarks: ["«»", "„“"])
}
