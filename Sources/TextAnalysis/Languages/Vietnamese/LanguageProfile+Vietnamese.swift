extension LanguageProfile {
  /// Vietnamese.
  static let vietnamese = LanguageProfile(
    .vietnamese, quotationMarks: ["“”", "‘’"])
}
