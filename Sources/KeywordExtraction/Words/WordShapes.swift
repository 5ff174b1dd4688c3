import TextAnalysis

/// Tells by their letters the words of a language without tags that are no nouns.
///
/// In German a word without a capital is no noun. In other languages the ends of verbs tell (-ует,
/// -ıyor, -avano), in Indonesian their beginnings, where hardly a noun has them; those of participles
/// behind an auxiliary do, and words that a verb follows (qui travaille); those of Slavic adjectives
/// (-ского) tell what ends no phrase; the commonest verbs are in a list. Units, months and the like
/// make no keyword in any, nor do adverbs and other words of everyday use.
struct WordShapes {
  private let verbEndings: Phrases
  private let verbBeginnings: Phrases
  private let participleEndings: Phrases
  private let auxiliaries: Set<String>
  private let heralds: Set<String>
  private let weakNouns: Set<String>
  private let plainWords: Set<String>
  private let finiteVerbs: Phrases
  private let nouns: Set<String>
  private let adjectiveEndings: Phrases
  private let modifierEndings: Phrases

  init(_ language: Language) {
    let words = LanguageWords.of(language)
    verbEndings = words.phrases(.verbEndings)
    verbBeginnings = words.phrases(.verbBeginnings)
    plainWords = Set(words.strings(.plainWords))
    finiteVerbs = words.phrases(.finiteVerbs)
    nouns = Set(words.strings(.nounsLikeVerbs))
    adjectiveEndings = words.phrases(.adjectiveEndings)
    modifierEndings = words.phrases(.modifierEndings)
    participleEndings = words.phrases(.participleEndings)
    auxiliaries = Set(words.strings(.auxiliaries))
    heralds = Set(words.strings(.verbHeralds))
    weakNouns = Set(words.strings(.weakNouns))
  }

  /// Whether a word in small letters is a day, a month and the like, or one of everyday use.
  func isOfTime(_ word: String) -> Bool { weakNouns.contains(word) || plainWords.contains(word) }

  /// What a word that may be a noun is in a phrase.
  ///
  /// - Parameters:
  ///   - word: The word in small letters.
  ///   - surface: The word as it stands in the text.
  ///   - last: The word before it in the sentence, in small letters; nil where it is the first, and
  ///     empty where more than a space is between.
  func role(
    of word: String, writtenAs surface: String, behind last: String?
  ) -> KeywordWord.Role {
    if weakNouns.contains(surface) || last == nil && weakNouns.contains(word) { return .content }
    let isSmall = word == surface
    if isSmall || last == nil, plainWords.contains(word) { return .content }
    guard isSmall || last == nil else { return .noun }
    if isSmall, finiteVerbs.contains(Array(word.utf8)[...]) { return .content }
    if isSmall, let last, heralds.contains(last) { return .content }
    let isBehindAuxiliary = last.map(auxiliaries.contains) ?? false
    var word = word
    return word.withUTF8 { utf8 in
      if isSmall, !adjectiveEndings.isEmpty {
        return adjectiveEndings.length(in: utf8, endingAt: utf8.count, limit: 0) == nil
          ? .content : .modifier
      }
      if isBehindAuxiliary,
        participleEndings.length(in: utf8, endingAt: utf8.count, limit: 2) != nil
      {
        return .content
      }
      // Two bytes at least are before the ending: one letter of Cyrillic, two of Latin.
      let isVerb =
        verbEndings.length(in: utf8, endingAt: utf8.count, limit: 2) != nil
        || verbBeginnings.length(in: utf8, at: 0, limit: utf8.count - 2) != nil
      let isModifier =
        isSmall && modifierEndings.length(in: utf8, endingAt: utf8.count, limit: 4) != nil
      guard isVerb || isModifier, !nouns.contains(String(decoding: utf8, as: UTF8.self)) else {
        return .noun
      }
      return isVerb ? .content : .modifier
    }
  }
}
