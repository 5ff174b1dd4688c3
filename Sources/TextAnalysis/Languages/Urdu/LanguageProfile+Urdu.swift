extension LanguageProfile {
  /// Urdu.
  static let urdu = LanguageProfile(
    .urdu, quotationMarks: ["“”", "‘’"])
}
