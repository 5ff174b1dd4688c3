/// What a language brings to the splitting of sentences: its abbreviations and its habits of
/// quoting. Everything else is the same for all languages and follows the script.
///
/// Words are stored in lower case without their last full stop (`mr`, `u.s`, `p.ex`).
struct SentenceBreakRules: Sendable {
  /// Abbreviations that a name or an example follows: they never end a sentence.
  private(set) var titles = PackedWords()
  /// Abbreviations that end no sentence before a number (`No. 5`, `Jan. 3`).
  private(set) var numerics = PackedWords()
  /// Abbreviations that end a sentence only before one of ``starters``.
  private(set) var abbreviations = PackedWords()
  /// Abbreviations at the end of compounds (`Bahnhofstr. 5`).
  private(set) var abbreviatedEndings = PackedWords()
  /// Abbreviations at the end of a list (`usw`), which end a sentence before any capital letter.
  private(set) var closings = PackedWords()
  /// Abbreviations of years, hours and money behind a number, which may end a sentence.
  private(set) var measures = PackedWords()
  /// Prepositions, with which a time at the head of a sentence begins.
  private(set) var prepositions = PackedWords()
  /// Nouns of which letters tell kinds (`Plan B`), so that a letter behind them is no initial.
  private(set) var letteredNouns = PackedWords()
  /// The names of days and months.
  private(set) var calendarNames = PackedWords()
  /// Words behind an hour that say in which zone or how often.
  private(set) var timeWords = PackedWords()
  /// Words that, written with a capital letter, begin a sentence more often than a name.
  private(set) var starters = PackedWords()
  /// Articles and the like, behind which a number with a full stop is an ordinal.
  private(set) var determiners = PackedWords()
  /// Verbs of saying, which tie a quotation to the words after it.
  private(set) var speechVerbs = PackedWords()
  /// Words that end as they do.
  private(set) var wordsLikeVerbs = PackedWords()
  /// Legal forms of firms, before which a mark belongs to the firm's name (`Yahoo! Inc.`).
  private(set) var companyForms = PackedWords()
  /// Names that are written with an exclamation or a question mark.
  private(set) var exclaimedNames = PackedWords()
  /// Names that are written with a full stop behind another name (`VW ID. Buzz`).
  private(set) var stoppedNames = PackedWords()
  /// What is no word.
  let habits: SentenceHabits

  /// - Parameters:
  ///   - language: The language whose abbreviations are used. One that names no words that begin a
  ///     sentence begins them with its function words.
  ///   - own: The language of the text, whose verbs of saying count as well.
  init(words language: Language, own: Language, habits: SentenceHabits) {
    self.habits = habits
    var functionWords = PackedWords()
    LanguageWords.forEachEntry(of: language) { list, word in
      switch list {
      case .nameAbbreviations: titles.insert(word)
      case .numberAbbreviations: numerics.insert(word)
      case .abbreviations: abbreviations.insert(word)
      case .abbreviatedEndings: abbreviatedEndings.insert(word)
      case .closingAbbreviations: closings.insert(word)
      case .measureAbbreviations: measures.insert(word)
      case .prepositions: prepositions.insert(word)
      case .weekdays, .months: calendarNames.insert(word)
      case .timeWords: timeWords.insert(word)
      case .letteredNouns: letteredNouns.insert(word)
      case .sentenceStarters: starters.insert(word)
      case .functionWords: functionWords.insert(word)
      case .quotationVerbs: speechVerbs.insert(word)
      case .nounsLikeVerbs: wordsLikeVerbs.insert(word)
      case .nounHeralds: determiners.insert(word)
      default: return false
      }
      return true
    }
    if starters.isEmpty { starters = functionWords }
    if own != language {
      LanguageWords.forEachEntry(of: own) { list, word in
        switch list {
        case .quotationVerbs: speechVerbs.insert(word)
        case .nounsLikeVerbs: wordsLikeVerbs.insert(word)
        default: return false
        }
        return true
      }
    }
    // Names of firms and goods are the same everywhere.
    LanguageWords.forEachEntry(of: .english) { list, word in
      switch list {
      case .companyForms: companyForms.insert(word)
      case .namesWithAMark: exclaimedNames.insert(word)
      case .namesWithAStop: stoppedNames.insert(word)
      default: return false
      }
      return true
    }
  }
}

/// The habits of a language in writing sentences.
struct SentenceHabits: Sendable {
  /// Whether a full stop after a small number makes an ordinal (German `3. Mai`).
  var hasOrdinalPeriods = false
  /// Whether a full stop after a plain word ends a sentence also before a small letter, as in
  /// careless writing.
  var breaksBeforeLowerCase = false
  /// The longest quotation, in bytes, that is kept whole inside of a sentence that goes on before
  /// or after it.
  var embeddedQuoteLimit = 300
  /// The longest quotation of several sentences, in bytes, that stands alone and is kept whole.
  var standaloneQuoteLimit = 120
  /// Whether a space behind a decimal point is a slip of archives (`20. 2%`), since no sentence ends
  /// with a number.
  var joinsSpacedDecimals = false
  /// Whether `»` opens a quotation.
  var turnsGuillemets = false
}
