extension LanguageProfile {
  /// Romanian.
  static let romanian = LanguageProfile(
    .romanian, quotationMarks: ["„”", "«»"], stemmer: "romanian")
}
