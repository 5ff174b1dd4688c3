import TextAnalysis

extension TextRange {
  /// What words leave of the range that are cut out of it, from its beginning.
  ///
  /// - Parameter length: How many bytes the word has that begins at a place; nil where none does.
  func pieces(cutBy length: (_ place: Int) -> Int?) -> [TextRange] {
    var pieces: [TextRange] = []
    var (start, place) = (lowerBound, lowerBound)
    while place < upperBound {
      guard let length = length(place) else {
        place += 1
        continue
      }
      if start < place { pieces.append(start..<place) }
      place += length
      start = place
    }
    if start < upperBound { pieces.append(start..<upperBound) }
    return pieces
  }
}
