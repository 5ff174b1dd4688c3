import TextAnalysis

/// What an article shows of which of its words are nouns, in a language without tags.
///
/// A word in small letters, or at the head of a sentence, that stands once may be anything: a verb, an
/// adverb, an adjective. It is a noun where an article, a possessive or a preposition is before it (le
/// port, в порту), where a postposition is behind it (किराये का), or where its end tells (-ción, -ung).
/// A preposition alone proves no infinitive (para aumentar). A word that repeats, or that has a capital
/// inside a sentence, needs no proof. What is left unproven is at no end of a keyword, and in none with
/// the name beside it.
struct NounEvidence {
  private let heralds: Set<String>
  private let prepositions: Set<String>
  private let followers: Set<String>
  private let nounEndings: Phrases
  private let nounBeginnings: Phrases
  private let infinitiveEndings: Phrases
  /// Whether what follows a noun proves the whole phrase before it: a Hindi postposition does, a Turkish one
  /// may have a participle there.
  private let provesPhrases: Bool
  /// For each form, whether one of its places proves it.
  private var isProven: [Bool] = []

  init(_ language: Language) {
    let words = LanguageWords.of(language)
    heralds = Set(words.strings(.nounHeralds))
    prepositions = Set(words.strings(.nounPrepositions))
    followers = Set(words.strings(.nounFollowers))
    nounEndings = words.phrases(.nounEndings)
    nounBeginnings = words.phrases(.nounBeginnings)
    provesPhrases = language == .hindi
    infinitiveEndings = words.phrases(.infinitiveEndings)
  }

  /// Whether the language has means to prove a noun.
  private var isKnown: Bool { !heralds.isEmpty || !followers.isEmpty || !nounEndings.isEmpty }

  /// Takes note of a place of a word that may be a noun.
  ///
  /// - Parameters:
  ///   - form: The number of the word.
  ///   - word: The word in small letters.
  ///   - last: The word before it, in small letters; nil where it is the first of its sentence, and
  ///     empty where more than a space is between.
  ///   - isName: Whether the place shows that it is a name.
  mutating func add(_ form: Int32, _ word: String, behind last: String?, isName: Bool) {
    guard isKnown else { return }
    while isProven.count <= Int(form) { isProven.append(false) }
    guard !isProven[Int(form)] else { return }
    isProven[Int(form)] = isName || isHeralded(word, behind: last) || showsNoun(word)
  }

  /// Takes note that the words at the end of `row` stand before another one.
  ///
  /// In Hindi this proves the whole phrase, up to an infinitive, which may have an object before it.
  mutating func add(_ row: KeywordWordRow, before next: String) {
    guard followers.contains(next) else { return }
    if let form = row.words.last?.form, isProven.indices.contains(Int(form)) {
      isProven[Int(form)] = true
    }
    guard provesPhrases else { return }
    for index in row.words.indices.reversed() {
      let word = row.words[index]
      guard word.role == .noun, isProven.indices.contains(Int(word.form)),
        !infinitiveEndings.end(row.forms.utf8(of: word.form))
      else { return }
      isProven[Int(word.form)] = true
      if word.traits.contains(.startsPhrase) { return }
    }
  }

  /// Takes note that something else tells that a word is a noun.
  mutating func prove(_ form: Int32) {
    if isProven.indices.contains(Int(form)) { isProven[Int(form)] = true }
  }

  private func isHeralded(_ word: String, behind last: String?) -> Bool {
    guard let last else { return false }
    if heralds.contains(last) { return true }
    guard prepositions.contains(last) else { return false }
    var word = word
    return word.withUTF8 {
      infinitiveEndings.length(in: $0, endingAt: $0.count, limit: 2) == nil
    }
  }

  /// Whether the letters show a noun, or that the word is no plain one: a digit or a hyphen inside.
  private func showsNoun(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { utf8 in
      nounEndings.length(in: utf8, endingAt: utf8.count, limit: 2) != nil
        || nounBeginnings.length(in: utf8, at: 0, limit: utf8.count - 2) != nil
        || utf8.contains { $0 == UInt8(ascii: "-") || $0 &- 0x30 < 10 }
    }
  }

  /// Marks the words that nothing proves, and parts them from the names beside them.
  ///
  /// - Complexity: O(*n*) in the number of words.
  func mark(_ words: inout [KeywordWord]) {
    guard isKnown else { return }
    var counts = [Int32](repeating: 0, count: isProven.count)
    for word in words where isProven.indices.contains(Int(word.form)) {
      counts[Int(word.form)] += 1
    }
    for index in words.indices where words[index].role == .noun {
      let form = Int(words[index].form)
      guard isProven.indices.contains(form), !isProven[form], counts[form] == 1 else { continue }
      words[index].traits.insert(.unproven)
      // A capital at the head of a sentence may be that of the name itself.
      guard index > 0, words[index - 1].sentence == words[index].sentence else { continue }
      if words[index - 1].traits.contains(.properNoun) {
        words[index].traits.insert(.startsPhrase)
      }
      if index + 1 < words.count, words[index + 1].traits.contains(.properNoun) {
        words[index + 1].traits.insert(.startsPhrase)
      }
    }
  }
}
