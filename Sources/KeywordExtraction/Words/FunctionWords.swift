import TextAnalysis

/// Function words of languages without an analyzer of their own: articles, pronouns, prepositions,
/// conjunctions, auxiliaries and the commonest adverbs, from `Models/words`.
enum FunctionWords {
  /// The function words of `language`, lower-case, and those that may link two nouns of a phrase.
  static func words(of language: Language) -> (all: Set<String>, links: Set<String>) {
    let words = LanguageWords.of(language)
    let links = Set(words.strings(.linkingWords))
    return (links.union(words.strings(.functionWords)).union(words.strings(.elisions)), links)
  }
}
