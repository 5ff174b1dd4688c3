import TextAnalysis

/// A stretch of adjoining words of a ``TextAnalysis/WordBreaker``, without the function words around it.
typealias BrokenStretch = ArraySlice<WordBreaker.Piece>

extension BrokenStretch {
  /// Its place in the text, empty where it has no words.
  var range: TextRange {
    (first?.range.lowerBound ?? 0)..<(last?.range.upperBound ?? 0)
  }

  /// Where its words begin, and its end.
  fileprivate var bounds: [Int] { map(\.range.lowerBound) + [range.upperBound] }
}

extension RepeatedStrings {
  /// Counts the strings of words of a stretch.
  ///
  /// - Parameter utf8: The text that the stretch is of.
  mutating func count(_ stretch: BrokenStretch, in utf8: ArraySlice<UInt8>) {
    count(utf8[stretch.range], bounds: stretch.bounds)
  }

  /// The words of a stretch: what the article repeats of adjoining ones is one where it may be, and the
  /// others are as `words` makes them.
  ///
  /// - Parameter utf8: The text that the stretch is of.
  func words(
    of stretch: BrokenStretch, in utf8: ArraySlice<UInt8>, isWord: (BrokenStretch) -> Bool,
    others words: (BrokenStretch) -> [UnspacedWord]
  ) -> [UnspacedWord] {
    var rest = stretch
    return parts(of: utf8[stretch.range], bounds: stretch.bounds).flatMap { part in
      let pieces = rest.prefix { $0.range.upperBound <= part.range.upperBound }
      rest = rest.dropFirst(pieces.count)
      guard part.isRepeated, isWord(pieces) else { return words(pieces) }
      return [UnspacedWord(range: pieces.range, role: .noun, parts: pieces.map(\.range))]
    }
  }
}
