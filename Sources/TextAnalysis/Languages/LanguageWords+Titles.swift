extension LanguageWords {
  /// All titles of persons behind their names, of two syllables or more: heads of offices, other
  /// ranks, and the rest. A title that begins another one is behind it.
  package var titles: Phrases { ranks + phrases(.titles) }

  /// The titles that name nothing but a rank.
  package var ranks: Phrases { phrases(.officeHeads) + phrases(.ranks) }

  /// All surnames of one syllable, the rare ones last.
  package var surnames: Phrases { phrases(.surnames) + phrases(.rareSurnames) }
}
