import TextAnalysis

/// What the lists of the language say of a word in small letters, wherever it stands.
struct EnglishSpellings: Sendable {
  /// The lists of the language's file.
  static let shared = EnglishSpellings()

  private let plainVerbs = EnglishVerbs.plain
  private let weakNouns = WordList(LanguageWords.of(.english).phrases(.weakNouns))
  private var plurals = Vocabulary()
  /// The singular of each of `plurals`.
  private var singulars: [ArraySlice<UInt8>] = []

  /// What is said of one word.
  struct Entry {
    /// Whether it is hardly ever a noun.
    let isPlainVerb: Bool
    /// Whether it is a unit, a day and the like.
    let isWeak: Bool
    /// The singular of an irregular plural.
    let singular: ArraySlice<UInt8>?
  }

  private init() {
    for pair in LanguageWords.of(.english).phrases(.irregularPlurals) {
      let words = pair.split(separator: UInt8(ascii: " "))
      guard words.count == 2 else { continue }
      _ = words[0].withUnsafeBufferPointer { plurals.intern($0) }
      singulars.append(words[1])
    }
  }

  /// What the lists say of a word, whose key is made once for all of them.
  func entry(of word: ArraySlice<UInt8>) -> Entry {
    word.withUnsafeBufferPointer { utf8 in
      let key = WordKey(utf8)
      return Entry(
        isPlainVerb: plainVerbs.contains(utf8, key: key),
        isWeak: weakNouns.contains(utf8, key: key),
        singular: plurals.number(of: utf8, key: key).map { singulars[Int($0)] })
    }
  }
}
