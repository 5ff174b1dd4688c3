extension LanguageProfile {
  /// Russian.
  static let russian = LanguageProfile(
    .russian, quotationMarks: ["«»", "„“"], stemmer: "russian")
}
