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
  private static let greatest = 4.0

  private let table: WordTable?
  private let seed: UInt64
  /// Whether words are looked up in Simplified characters, as those of the Chinese list are.
  private let simplifies: Bool

  package init(_ language: Language) {
    table = Self.judgements
    seed = Self.seed(of: language)
    simplifies = language == .chinese
  }

  /// The keyphraseness of a form; nil where it was not judged.
  ///
  /// - Parameter form: A word in small letters, in English its Porter stem.
  /// - Complexity: O(*n*) in its length.
  package func value(of form: ArraySlice<UInt8>) -> Double? {
    let form = simplifies ? TraditionalCharacters.simplified(form)[...] : form
    let entry = form.withUnsafeBufferPointer { utf8 in
      var hash = seed
      for byte in utf8 { hash = FNV1a.adding(byte, to: hash) }
      return table?.entry(hash)
    }
    return entry.map { Double($0.cost) / Self.greatest }
  }

  /// The hash under which the table has a form of a language.
  package static func hash(of form: some Sequence<UInt8>, in language: Language) -> UInt64 {
    FNV1a.hash(of: form, seed: seed(of: language))
  }

  private static func seed(of language: Language) -> UInt64 {
    FNV1a.hash(of: language.rawValue.utf8)
  }
}
