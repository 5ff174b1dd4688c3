import EmbeddedModels

/// The terms of Korean morphemes: which count, and in which normal form.
///
/// A noun, root, foreign word or hanja word is its own term, in small Latin letters. A predicate's
/// term is its dictionary form with 다, so that a verb is never taken for a noun of the same letters:
/// rules learned from labelled text (Models/korean-stems.txt) turn the surface 봤 of 봤다 into 보다.
/// Function-like words (Models/korean-stop-terms.txt), light verbs after nouns, pronouns, numerals,
/// dependent nouns, modifiers, affixes, particles and endings are no terms.
struct KoreanTerms {
  private let stems: KoreanStems
  private let stopTerms: WordList
  private var buffer: [UInt8] = []

  /// Reads the embedded lists.
  init() {
    stems = KoreanStems(embeddedKoreanStems())
    stopTerms = WordList(embeddedKoreanStopTerms())
  }

  /// The number of the term of a morpheme, or ``Token/noTerm``.
  ///
  /// - Parameter ending: The first syllable of the ending that follows, if one does.
  mutating func term(
    of surface: UnsafeBufferPointer<UInt8>, tag: PartOfSpeech, before ending: UInt32?,
    vocabulary: inout Vocabulary
  ) -> Int32 {
    switch tag {
    case .nng, .nnp, .xr, .sl, .sh:
      // Most terms are the surface itself and need no copy.
      guard surface.contains(where: \.isUpper) else { return intern(surface, &vocabulary) }
      normalize(surface)
    case .vv, .va: makeDictionaryForm(surface, before: KoreanEndingKind(syllable: ending))
    default: return Token.noTerm
    }
    return buffer.withUnsafeBufferPointer { intern($0, &vocabulary) }
  }

  /// The number of the term of a verb or adjective whose dictionary stem is known, or
  /// ``Token/noTerm``.
  mutating func term(
    ofStem stem: UnsafeBufferPointer<UInt8>, vocabulary: inout Vocabulary
  ) -> Int32 {
    normalize(stem)
    buffer.append(contentsOf: Self.dictionaryEnding)
    return buffer.withUnsafeBufferPointer { intern($0, &vocabulary) }
  }

  /// The number of a term, unless it is a stop term.
  private func intern(
    _ term: UnsafeBufferPointer<UInt8>, _ vocabulary: inout Vocabulary
  ) -> Int32 {
    let key = WordKey(term)
    return stopTerms.contains(term, key: key)
      ? Token.noTerm : vocabulary.intern(term, key: key)
  }

  /// Puts `surface` into the buffer, in small Latin letters.
  private mutating func normalize(_ surface: UnsafeBufferPointer<UInt8>) {
    buffer.removeAll(keepingCapacity: true)
    for byte in surface { buffer.append(byte.lowercased) }
  }

  private mutating func makeDictionaryForm(
    _ surface: UnsafeBufferPointer<UInt8>, before ending: KoreanEndingKind
  ) {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: surface)
    stems.replaceEnd(of: &buffer, before: ending)
    buffer.append(contentsOf: Self.dictionaryEnding)
  }

  private static let dictionaryEnding = Array("다".utf8)
}
