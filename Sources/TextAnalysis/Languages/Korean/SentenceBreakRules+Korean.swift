extension SentenceBreakRules {
  /// Korean, and Japanese and Chinese with it: abbreviations are those of English words in the
  /// text, long quotations stay whole.
  static let korean = SentenceBreakRules(
    titles: english.titles, numerics: english.numerics, abbreviations: english.abbreviations,
    starters: english.starters, speechVerbs: english.speechVerbs, hasOrdinalPeriods: false,
    breaksBeforeLowerCase: false, embeddedQuoteLimit: 3000, standaloneQuoteLimit: 240)
}
