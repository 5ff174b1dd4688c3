import EmbeddedModels

/// How well words serve as keywords, whatever the article: from 0 for a word that names nothing (경우, way) to
/// 1 for one under which nearly every article that holds it is filed (노벨문학상, ebola).
///
/// After Mihalcea and Csomai 2007, “Wikify! Linking documents to encyclopedic knowledge”, who take for it the
/// share of the articles with a word in which it was chosen. Here each word was judged from 0 to 4 without an
/// article at hand (Models/keyphraseness), since few articles have keywords and most words are in none of them.
package enum Keyphraseness {
  /// The judgements in place of the costs; nil only of a damaged program.
  private static let table = WordTable(embeddedKeyphraseness())
  /// The greatest judgement.
  private static let greatest = 4.0

  /// The keyphraseness of a form; nil where it was not judged.
  ///
  /// - Parameter form: A word in small letters, in English its Porter stem.
  /// - Complexity: O(*n*) in its length.
  package static func value(of form: ArraySlice<UInt8>, in language: Language) -> Double? {
    // The Chinese list is in Simplified characters.
    let hash =
      language == .chinese
      ? hash(of: TraditionalCharacters.simplified(form), in: language)
      : hash(of: form, in: language)
    return table?.entry(hash).map { Double($0.cost) / greatest }
  }

  /// The hash under which the table has a form of a language.
  package static func hash(of form: some Sequence<UInt8>, in language: Language) -> UInt64 {
    FNV1a.hash(of: form, seed: FNV1a.hash(of: language.rawValue.utf8))
  }
}
