import TextAnalysis

/// Tells candidates whose first word is in an oblique case, as its end shows, in a language with cases and
/// without tags: коррупцией, последней странице.
///
/// Such a word names nothing in the form it has; one that repeats does so in its first case as well, mostly,
/// and a name is known in any.
struct ObliqueWords {
  private let text: KeywordDocument
  private let endings: Phrases
  private let exceptions: Phrases
  /// The fewest bytes of a word: shorter ones end so by chance.
  private static let leastLength = 8
  private static let mostPlaces = 2

  init(_ text: KeywordDocument) {
    self.text = text
    let words = LanguageWords.of(text.document.language)
    endings = words.phrases(.obliqueEndings)
    exceptions = words.phrases(.nounsLikeCases)
  }

  /// Whether a candidate that hardly repeats begins with such a word.
  func contains(_ candidate: KeywordCandidate) -> Bool {
    guard !endings.isEmpty, candidate.count <= Self.mostPlaces, let form = candidate.forms.first,
      form >= 0
    else { return false }
    let word = text.words[candidate.first.words.lowerBound]
    // Nouns of German have capitals as names do.
    guard text.document.language == .german || !word.traits.contains(.properNoun) else {
      return false
    }
    let letters = text.forms.utf8(of: form)
    return letters.count >= Self.leastLength && endings.end(letters)
      && !exceptions.contains(letters)
  }
}
