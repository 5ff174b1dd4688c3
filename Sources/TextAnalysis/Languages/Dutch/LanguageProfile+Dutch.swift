extension LanguageProfile {
  /// Dutch.
  static let dutch = LanguageProfile(
    .dutch, quotationMarks: ["“”", "‘’", "„”"], stemmer: "dutch")
}
