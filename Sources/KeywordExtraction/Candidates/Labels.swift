import TextAnalysis

/// Tells words that only label what follows them, as `Price:` does in every item of a list and the name
/// of a column in brackets before a headline.
enum Labels {
  private static let wideColon = Array("：".utf8)

  /// Whether a colon is behind a word in three of four places, of which there are two or more.
  ///
  /// - Complexity: O(*n*) in the number of places.
  static func contains(_ candidate: KeywordCandidate, in text: KeywordDocument) -> Bool {
    if namesColumn(candidate, in: text) { return true }
    guard candidate.count > 1, candidate.forms.count == 1 else { return false }
    let utf8 = text.document.body.text.utf8
    let labels = candidate.occurrences.count { place in
      guard place.range.lowerBound >= 0 else { return false }
      let rest = utf8[place.range.upperBound...]
      return rest.first == UInt8(ascii: ":") || rest.starts(with: wideColon)
    }
    return 4 * labels >= 3 * candidate.count
  }

  /// Whether all places of a candidate are in brackets at the head of a line.
  private static func namesColumn(_ candidate: KeywordCandidate, in text: KeywordDocument) -> Bool {
    candidate.occurrences.allSatisfy { text.isInOpeningBracket($0.range) }
  }
}
