import EmbeddedModels

/// Breaks Thai text into words, by the list in Models/thai-words.bin.
package enum ThaiWords {
  // Made when it is first asked for; nil only of a damaged program.
  private static let breaker = WordTable(embeddedThaiWords()).map {
    WordBreaker($0, unknownCost: 10)
  }

  /// The words of a clause, in order and without gaps, at the offsets of `clause`; words begin at
  /// ``ThaiClusters`` only.
  ///
  /// - Complexity: O(*n*).
  package static func pieces(of clause: ArraySlice<UInt8>) -> [WordBreaker.Piece] {
    breaker?.pieces(of: clause, at: clause.startIndex) { ThaiClusters.bounds(of: $0) } ?? []
  }

  /// Whether a word is so common, one in 2^12 words or more, that it tells nothing of an article by itself:
  /// places excepted.
  package static func isEveryday(_ word: ArraySlice<UInt8>) -> Bool {
    guard let entry = breaker?.entry(word) else { return false }
    return entry.cost <= 12 && entry.wordClass != .place
  }
}
