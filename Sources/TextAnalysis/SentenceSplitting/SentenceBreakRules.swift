/// What a language brings to the splitting of sentences: its abbreviations and its habits of
/// quoting. Everything else is the same for all languages and follows the script.
///
/// Words are stored in lower case without their last full stop (`mr`, `u.s`, `p.ex`).
struct SentenceBreakRules: Sendable {
  /// Abbreviations that a name or an example follows: they never end a sentence.
  let titles: PackedWords
  /// Abbreviations that end no sentence before a number (`No. 5`, `Jan. 3`).
  let numerics: PackedWords
  /// Abbreviations that end a sentence only before one of ``starters``.
  let abbreviations: PackedWords
  /// Words that, written with a capital letter, begin a sentence more often than a name.
  let starters: PackedWords
  /// Verbs of saying, which tie a quotation to the words after it.
  let speechVerbs: PackedWords
  /// Whether a full stop after a small number makes an ordinal (German `3. Mai`).
  let hasOrdinalPeriods: Bool
  /// Whether a full stop after a plain word ends a sentence also before a small letter, as in
  /// careless writing.
  let breaksBeforeLowerCase: Bool
  /// The longest quotation, in bytes, that is kept whole inside of a sentence that goes on before
  /// or after it.
  let embeddedQuoteLimit: Int
  /// The longest quotation of several sentences, in bytes, that stands alone and is kept whole.
  let standaloneQuoteLimit: Int

  /// The rules for `language`.
  static func rules(for language: Language) -> SentenceBreakRules {
    switch language {
    case .korean, .japanese, .chinese: korean
    case .french: french
    case .german: german
    case .spanish: spanish
    case .portuguese: portuguese
    case .russian: russian
    case .english, .undetermined: english
    }
  }
}
