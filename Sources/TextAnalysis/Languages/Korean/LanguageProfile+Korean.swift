extension LanguageProfile {
  /// Korean. The abbreviations are those of English words in the text; long quotations stay whole.
  static let korean = LanguageProfile(
    .korean, quotationMarks: ["“”", "‘’", "「」", "『』", "《》", "〈〉"], abbreviations: .english,
    habits: SentenceHabits(
      embeddedQuoteLimit: 3000, standaloneQuoteLimit: 240, joinsSpacedDecimals: true),
    analyzer: { analyzer })

  // Made once and shared by all threads: it reads lists out of the models.
  private static let analyzer = KoreanAnalyzer()
}
