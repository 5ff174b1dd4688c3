import EmbeddedModels

/// How well the words of a language serve as keywords, whatever the article: from 0 for one that names nothing
/// (피해자, way) to 1 for one under which nearly every article that holds it is filed (노벨문학상, ebola).
///
/// After Mihalcea and Csomai 2007, “Wikify! Linking documents to encyclopedic knowledge”, who take for it the
/// share of the articles with a word in which it was chosen. Here each word was judged from 0 to 4 without an
/// article at hand (Models/keyphraseness), since few articles have keywords and most words are in none of them.
package struct Keyphraseness: Sendable {
  /// The judgements of all languages in place of the costs; nil only of a damaged program.
  private static let judgements = WordTable(embeddedKeyphraseness())
  /// The greatest judgement.
  package static let greatest = 4
  /// The table has so many steps for each step of a judgement, since the judgements of a word are averaged.
  package static let stepsOfJudgement = 2

  private let table: WordTable?
  private let seed: UInt64
  /// Whether words are looked up in Simplified characters, as those of the Chinese list are.
  private let simplifies: Bool
  /// What leads a word that was not judged back to its kin.
  private let stemmer: PorterStemmer?

  package init(_ language: Language) {
    table = Self.judgements
    seed = Self.seed(of: language)
    simplifies = language == .chinese
    stemmer = Self.stemmer(of: language)
  }

  /// The keyphraseness of a word as it is spelled, in English by its stem where the word itself was not
  /// judged; nil where neither was.
  ///
  /// - Complexity: O(*n*) in its length.
  package func value(of word: ArraySlice<UInt8>) -> Double? {
    if let value = exactValue(of: word) { return value }
    guard let stemmer else { return nil }
    var stem = Self.folded(word)
    let length = stem.count
    stemmer.stem(&stem)
    return stem.count == length ? nil : value(at: hash(of: stem))
  }

  /// The keyphraseness of a word as it is spelled, or of a stem; nil where just that was not judged.
  ///
  /// - Complexity: O(*n*) in its length.
  package func exactValue(of word: ArraySlice<UInt8>) -> Double? {
    if simplifies { return value(at: hash(of: TraditionalCharacters.simplified(word))) }
    return value(at: Self.isSimple(word) ? hash(of: word) : hash(of: Self.folded(word)))
  }

  private func value(at hash: UInt64) -> Double? {
    table?.entry(hash).map { Double($0.cost) / Double(Self.greatest * Self.stepsOfJudgement) }
  }

  /// The hash of a word with its letters of ASCII made small.
  private func hash(of word: some Collection<UInt8>) -> UInt64 {
    var hash = seed
    for byte in word { hash = FNV1a.adding(byte.lowercased, to: hash) }
    return hash
  }

  /// What stems the words of a language, if it has one.
  package static func stemmer(of language: Language) -> PorterStemmer? {
    language == .english ? PorterStemmer() : nil
  }

  /// The hash under which the table has a form of a language, folded.
  package static func hash(of form: some Sequence<UInt8>, in language: Language) -> UInt64 {
    FNV1a.hash(of: form, seed: seed(of: language))
  }

  /// A word as the table has it: in small letters, see ``CaseFolding``.
  package static func folded(_ word: some Collection<UInt8>) -> [UInt8] {
    var folding = CaseFolding()
    Array(word).withUnsafeBufferPointer { folding.fold($0, 0..<$0.count) }
    return folding.utf8
  }

  /// Whether no letters but those of ASCII may be capital ones, without a closer look: other scripts with capital
  /// letters and marks of U+2000 to U+2FFF need one.
  private static func isSimple(_ word: ArraySlice<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { utf8 in
      utf8.allSatisfy { $0 < 0x80 || !(0xC3...0xD6 ~= $0) && $0 != 0xE1 && $0 != 0xE2 }
    }
  }

  private static func seed(of language: Language) -> UInt64 {
    FNV1a.hash(of: language.rawValue.utf8)
  }
}
