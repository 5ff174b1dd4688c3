extension LanguageProfile {
  /// Thai, which parts its sentences by spaces and lines and has no marks at their ends.
  static let thai = LanguageProfile(
    .thai, quotationMarks: ["“”", "‘’"])
}
