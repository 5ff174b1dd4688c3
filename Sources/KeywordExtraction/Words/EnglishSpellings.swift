import TextAnalysis

/// What the lists of the language say of a word in small letters, wherever it stands.
struct EnglishSpellings: Sendable {
  /// The lists of the language's file.
  static let shared = EnglishSpellings()

  /// The words of all lists, so that a word is looked up once; first come the plain verbs.
  private var words = EnglishVerbs.plain
  /// What is said of each of them.
  private var entries: [Entry]

  /// What is said of one word.
  struct Entry {
    /// Whether it is hardly ever a noun.
    var isPlainVerb = false
    /// Whether it is a unit, a day and the like.
    var isWeak = false
    /// The singular of an irregular plural.
    var singular: ArraySlice<UInt8>?
  }

  private init() {
    entries = [Entry](repeating: Entry(isPlainVerb: true), count: words.count)
    for noun in LanguageWords.of(.english).phrases(.weakNouns) { update(noun) { $0.isWeak = true } }
    for pair in LanguageWords.of(.english).phrases(.irregularPlurals) {
      let pair = pair.split(separator: UInt8(ascii: " "))
      guard pair.count == 2 else { continue }
      update(pair[0]) { $0.singular = pair[1] }
    }
  }

  /// Changes what is said of a word.
  private mutating func update(_ word: ArraySlice<UInt8>, _ change: (inout Entry) -> Void) {
    let number = Int(word.withUnsafeBufferPointer { words.intern($0) })
    if number == entries.count { entries.append(Entry()) }
    change(&entries[number])
  }

  /// What the lists say of a word.
  func entry(of word: ArraySlice<UInt8>) -> Entry {
    let number = word.withUnsafeBufferPointer { words.number(of: $0) }
    return number.map { entries[Int($0)] } ?? Entry()
  }
}
