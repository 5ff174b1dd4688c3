/// What words, their endings and apostrophes, and letters say for each language in Latin script, read
/// from the words of all languages when the first Latin word is weighed.
///
/// A word counts two, one of the dozen commonest of a language three. A word that several languages
/// share counts for each of them, so that it speaks for none against the others, unless it is among
/// the commonest of one only.
struct LatinLexicon: Sendable {
  /// The lexicon of all languages.
  static let shared = LatinLexicon()

  /// The languages that can be the answer, in the order of their numbers.
  private(set) var languages: [Language] = []
  private(set) var words = PackedWordTable<LanguageWeights>(capacity: 4_000)
  private(set) var endings = PackedWordTable<LanguageWeights>([:])
  private(set) var elisions = PackedWordTable<LanguageWeights>([:])
  private(set) var clitics = PackedWordTable<LanguageWeights>([:])
  /// Weights of U+0080 to U+024F, then of U+1E00 to U+1EFF.
  private var letters = [LanguageWeights](repeating: LanguageWeights(), count: 0x250 + 0x100)

  private static let commonestCount = 12

  private init() {
    for language in Language.allCases where languages.count < LanguageWeights.capacity {
      if read(language) { languages.append(language) }
    }
  }

  /// Reads the words of a language, if it is one in Latin script.
  private mutating func read(_ language: Language) -> Bool {
    let number = languages.count
    var rank = 0
    var hasCommonWords = false
    LanguageWords.forEachEntry(of: language) { list, entry in
      switch list {
      case .commonWords: hasCommonWords = true
      // A file without such a list is recognized by its function words.
      case .functionWords where !hasCommonWords: break
      case .typicalLetters:
        readLetters(entry, number)
        return true
      case .typicalEndings:
        readEnding(entry, number)
        return true
      case .elisions:
        Self.raise(&elisions, entry, number, to: 2)
        return true
      case .clitics:
        Self.raise(&clitics, entry, number, to: 2)
        return true
      default: return false
      }
      if entry[0] < 0x80 || (0xC3...0xC9).contains(entry[0]) || entry[0] == 0xE1 {
        Self.raise(&words, entry, number, to: rank < Self.commonestCount ? 3 : 2)
        rank += 1
      }
      return true
    }
    return rank > 0
  }

  private static func raise(
    _ table: inout PackedWordTable<LanguageWeights>, _ entry: UnsafeBufferPointer<UInt8>,
    _ language: Int, to weight: Int
  ) {
    guard let packed = PackedWordTable<LanguageWeights>.pack(entry, 0..<entry.count) else { return }
    table.update(packed) { weights in
      var raised = weights ?? LanguageWeights()
      raised.raise(language, to: weight)
      weights = raised
    }
  }

  /// Reads `keit 2`.
  private mutating func readEnding(_ entry: UnsafeBufferPointer<UInt8>, _ language: Int) {
    guard entry.count > 2, let weight = Self.weight(of: entry) else { return }
    Self.raise(
      &endings, UnsafeBufferPointer(rebasing: entry.dropLast(2)), language, to: weight)
  }

  /// Reads `äöü 1`.
  private mutating func readLetters(_ entry: UnsafeBufferPointer<UInt8>, _ language: Int) {
    guard entry.count > 2, let weight = Self.weight(of: entry) else { return }
    var offset = 0
    while offset < entry.count - 2 {
      let (scalar, length) = entry.scalar(at: offset)
      if let index = Self.index(of: scalar) { letters[index].raise(language, to: weight) }
      offset += length
    }
  }

  private static func weight(of entry: UnsafeBufferPointer<UInt8>) -> Int? {
    let digit = entry[entry.count - 1] &- UInt8(ascii: "0")
    return (1...3).contains(digit) ? Int(digit) : nil
  }

  private static func index(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0x80..<0x250: Int(scalar)
    case 0x1E00...0x1EFF: Int(scalar) - 0x1E00 + 0x250
    default: nil
    }
  }

  /// What a letter or mark beyond ASCII says.
  func weights(of scalar: UInt32) -> LanguageWeights? { Self.index(of: scalar).map { letters[$0] } }

  /// What a packed word of `length` ASCII bytes says, or else its longest known ending.
  func weights(ofPacked word: UInt128, length: Int) -> LanguageWeights? {
    if let weights = words.value(ofPacked: word, length: length) { return weights }
    guard length >= 4 else { return nil }
    // The last bytes of a word are the low ones, and those of an ending fit in half of it.
    let last = UInt64(truncatingIfNeeded: word)
    for length in stride(from: min(Self.longestEnding, length - 1), through: 2, by: -1) {
      let ending = UInt128(last & (1 &<< UInt64(8 &* length) &- 1))
      if let weights = endings.value(ofPacked: ending, length: length) { return weights }
    }
    return nil
  }

  private static let longestEnding = 6

  /// What the longest known ending of a word of at least four bytes says.
  func ending(of word: TextRange, in utf8: UnsafeBufferPointer<UInt8>) -> LanguageWeights? {
    guard word.count >= 4 else { return nil }
    for length in stride(from: min(Self.longestEnding, word.count - 1), through: 2, by: -1) {
      if let ending = endings.value(utf8, word.upperBound - length..<word.upperBound) {
        return ending
      }
    }
    return nil
  }
}
