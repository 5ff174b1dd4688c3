import EmbeddedModels

/// Breaks runs of ideographs into Chinese words, by the list in Models/chinese-words.bin, which has Simplified
/// characters: those of Traditional ones are looked up.
package enum ChineseWords {
  // Made when it is first asked for; nil only of a damaged program.
  private static let breaker = WordTable(embeddedChineseWords()).map {
    WordBreaker($0, unknownCost: 20)
  }

  /// The words of a run, in order and without gaps, at the offsets of `run`; a character between any
  /// two of which a word may begin.
  ///
  /// - Complexity: O(*n*).
  package static func pieces(of run: ArraySlice<UInt8>) -> [WordBreaker.Piece] {
    breaker?.pieces(of: TraditionalCharacters.simplified(run)[...], at: run.startIndex) { utf8 in
      utf8.indices.filter { utf8[$0] & 0xC0 != 0x80 } + [utf8.count]
    } ?? []
  }

  /// Whether a word is so common, some one in 2^13 words or more, that it tells nothing of an article by itself:
  /// places excepted.
  package static func isEveryday(_ word: ArraySlice<UInt8>) -> Bool {
    guard let entry = breaker?.entry(TraditionalCharacters.simplified(word)[...]) else {
      return false
    }
    return entry.cost <= 13 && entry.wordClass != .place
  }
}
