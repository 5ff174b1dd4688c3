import TextAnalysis

extension KeywordDocument {
  /// Whether a candidate is only ever a piece of a longer name, of at most `longest` words: in all its
  /// places a word with a capital follows its last one, which has one too, or is before its first one
  /// (Pierre Vasseur of Jean Pierre Vasseur).
  ///
  /// Languages with tags have other means. German nouns have capitals, so that what is before a name
  /// there may be a title.
  func isPieceOfName(_ candidate: KeywordCandidate, longest: Int) -> Bool {
    switch document.language {
    case .english, .korean, .chinese, .japanese, .thai: return false
    default: break
    }
    let mayBegin = document.language != .german
    return candidate.occurrences.allSatisfy { place in
      guard let first = place.words.first, let last = place.words.last else { return false }
      var (start, end) = (first, last)
      if mayBegin { while let before = nameWord(before: start) { start = before } }
      while let next = nameWord(behind: end) { end = next }
      return (start < first || end > last) && end - start < longest
    }
  }

  /// The word with which that at `index` makes a name, behind it or behind a link (Universidad de
  /// Salamanca).
  private func nameWord(behind index: Int) -> Int? {
    [1, 2].map { index + $0 }.first { isNameJoined(index, to: $0) }
  }

  private func nameWord(before index: Int) -> Int? {
    [1, 2].map { index - $0 }.first { isNameJoined($0, to: index) }
  }

  /// Whether two words with capitals are of one phrase, the second behind the first or behind a link.
  private func isNameJoined(_ first: Int, to last: Int) -> Bool {
    guard words.indices.contains(first), words.indices.contains(last) else { return false }
    return words[first].sentence == words[last].sentence
      && words[first...last].dropFirst().allSatisfy { !$0.traits.contains(.startsPhrase) }
      && words[first...last].dropFirst().dropLast().allSatisfy { $0.role == .link }
      && [first, last].allSatisfy {
        words[$0].role == .noun && words[$0].traits.contains(.properNoun)
      }
  }
}
