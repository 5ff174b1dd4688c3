import TextAnalysis

/// Words by which Korean headlines end and sentences of the news start.
enum HeadlineVocabulary {
  /// Words that end headlines and need a particle or a verb in a sentence.
  static let ends = WordList(CleaningWords[.headlineEnds])

  /// How longer words of this kind end.
  static let endings = CleaningWords[.headlineEndings]

  /// Nouns that end as if they had a particle.
  static let likeParticles = CleaningWords[.particleLikeNouns]

  /// Signs that do not occur between the start of a sentence and its subject.
  static let breaks = CleaningWords[.subjectBreaks]

  /// Particles, endings and words behind which no name begins a sentence.
  static let joints = CleaningWords[.subjectJoints]

  /// Those of whom news tell under a name of one word.
  static let actors = WordList(CleaningWords[.actors])

  /// How the names of other organizations end.
  static let organizations = CleaningWords[.organizationEnds]

  /// How the names of bodies end that belong to what is before them.
  static let dependents = CleaningWords[.dependentBodies]

  /// The first syllables of most Korean names.
  static let surnames = LanguageWords.of(.korean).phrases(.surnames)

  /// Offices that follow names, or are in brackets behind an organization.
  static let titles = LanguageWords.of(.korean).titles

  /// Whether a word without a particle names one of whom news tell: an actor, or another organization.
  static func isOrganization(_ word: TextRange, _ text: PageText) -> Bool {
    actors.contains(text.bytes[word])
      || text.scalarCount(in: word, limit: 4) == 4
        && text.hasAny(organizations, endingAt: word.upperBound, limit: word.lowerBound)
  }
}
