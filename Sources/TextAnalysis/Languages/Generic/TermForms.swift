/// What a language without an analyzer of its own does to its words, before they are terms.
struct TermForms: Sendable {
  /// The name of its Snowball stemmer, if there is one.
  let stemmer: String?
  /// Words that are no terms.
  let functionWords: WordList
  /// Words that are a piece of their own before an apostrophe.
  let elisions: PackedWords?

  /// - Parameter stemmer: The name of a Snowball stemmer.
  init(of language: Language, stemmer: String?) {
    var words = Vocabulary()
    var elisions = PackedWords()
    LanguageWords.forEachEntry(of: language) { list, word in
      switch list {
      case .functionWords: _ = words.intern(word)
      case .elisions: elisions.insert(word)
      default: return false
      }
      return true
    }
    self.stemmer = stemmer
    functionWords = WordList(words)
    self.elisions = elisions.isEmpty ? nil : elisions
  }
}
