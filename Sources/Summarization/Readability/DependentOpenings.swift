import TextAnalysis

/// The words that, at the beginning of a sentence, lean on a sentence before it: connectives,
/// pronouns and words that point back.
struct DependentOpenings: Sendable {
  /// Connectives of one word, which lean little where the sentence names its own subject.
  private let connectives: CueWords
  /// Openings of one word that point back.
  private let words: CueWords
  /// Openings of two words, joined by one space, that point back.
  private let pairs: CueWords
  /// Ends of words that are the subject or topic of a sentence; empty where nothing marks it.
  private let subjectEnds: Phrases

  /// The openings among the words of a language.
  init(_ words: LanguageWords) {
    connectives = CueWords(words.phrases(.leaningConnectives))
    self.words = CueWords(words.phrases(.leaningWords))
    pairs = CueWords(words.phrases(.leaningPairs))
    subjectEnds = words.phrases(.subjectParticles)
  }

  private static let korean = DependentOpenings(.of(.korean))
  private static let english = DependentOpenings(.of(.english))

  /// The openings of `language`; nil where the project has none.
  static func table(for language: Language) -> DependentOpenings? {
    switch language {
    case .korean: korean
    case .english: english
    default: nil
    }
  }

  /// The place of the words at the beginning of `sentence` that lean on another one, or nil.
  func opening(of sentence: TextRange, in text: SourceText) -> TextRange? {
    var rest = SpacedWords(of: sentence, in: text)
    guard let first = rest.next() else { return nil }
    if words.contains(first, of: text) || connectives.contains(first, of: text) { return first }
    guard let second = rest.next() else { return nil }
    return pairs.contains(first, second, of: text) ? first.lowerBound..<second.upperBound : nil
  }

  /// How much `sentence` leans on another one by its beginning.
  func leaning(of sentence: TextRange, in text: SourceText) -> Leaning {
    var rest = SpacedWords(of: sentence, in: text)
    guard let first = rest.next() else { return .none }
    if words.contains(first, of: text) { return .strong }
    guard let second = rest.next() else {
      return connectives.contains(first, of: text) ? .strong : .none
    }
    if pairs.contains(first, second, of: text) { return .strong }
    guard connectives.contains(first, of: text) else { return .none }
    if words.contains(second, of: text) { return .strong }
    if let third = rest.next() {
      if pairs.contains(second, third, of: text) { return .strong }
      if subjectEnds.isEmpty { return .light }
      let candidates = [second, third] + rest.prefix(2)
      return candidates.contains { isSubject($0, in: text) } ? .light : .strong
    }
    return .strong
  }

  /// The bytes of a Hangul syllable.
  private static let syllable = "가".utf8.count

  /// Whether a word of two syllables or more ends with a particle of the subject and does not point
  /// back itself.
  private func isSubject(_ word: TextRange, in text: SourceText) -> Bool {
    guard word.count > 2 * Self.syllable, !words.contains(word, of: text) else { return false }
    return subjectEnds.end(text.utf8[word])
  }
}
