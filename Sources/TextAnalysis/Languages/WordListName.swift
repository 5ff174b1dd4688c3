/// The lists of words that a language may bring, as they are headed in `Models/words`.
package enum WordListName: String, CaseIterable, Sendable {
  /// Titles that stand behind a surname where a person is named in short: 오 시장.
  case shortenedNameTitles = "shortened-name-titles"
  /// Words by which a language is recognized, the dozen commonest first.
  case commonWords = "common-words"
  /// Articles, pronouns, prepositions, conjunctions, auxiliaries and the commonest adverbs.
  case functionWords = "function-words"
  /// Function words that may link two nouns of a keyword.
  case linkingWords = "linking-words"
  /// Letters and marks beyond ASCII that speak for the language, and how much.
  case typicalLetters = "typical-letters"
  /// Ends of words that speak for the language, and how much.
  case typicalEndings = "typical-endings"
  /// Words that lose their vowel before an apostrophe: l’, dell’.
  case elisions
  /// What stands behind an apostrophe: ’s, ’ll.
  case clitics
  /// Abbreviations that a name or an example follows.
  case nameAbbreviations = "abbreviations-before-names"
  /// Abbreviations that a number follows.
  case numberAbbreviations = "abbreviations-before-numbers"
  /// Abbreviations that may end a sentence.
  case abbreviations
  /// Abbreviations that are the second part of a compound: Bahnhofstr.
  case abbreviatedEndings = "abbreviated-endings"
  /// Words that begin a sentence more often than a name.
  case sentenceStarters = "sentence-starters"
  /// Verbs of saying behind a quotation.
  case speechVerbs = "speech-verbs"
  /// Legal forms of firms: Inc., GmbH.
  case companyForms = "company-forms"
  /// Names with an exclamation or a question mark: Yahoo!
  case namesWithAMark = "names-with-a-mark"
  /// Names with a full stop: VW ID.
  case namesWithAStop = "names-with-a-stop"
}
