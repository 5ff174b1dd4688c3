extension LanguageProfile {
  /// Swedish.
  static let swedish = LanguageProfile(
    .swedish, quotationMarks: ["””", "’’", "»»"], stemmer: "swedish")
}
