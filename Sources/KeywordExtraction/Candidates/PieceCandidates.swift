import TextAnalysis

extension KeywordDocument {
  /// The candidates without pieces of names, and without those of phrases in a language without tags or
  /// other means to tell them.
  ///
  /// - Complexity: O(*n*) in the number of places of candidates.
  func withoutPieces(_ candidates: [KeywordCandidate], longest: Int) -> [KeywordCandidate] {
    switch document.language {
    case .korean, .chinese, .japanese, .thai: return candidates
    case .english: return candidates.filter { !isPieceOfName($0, longest: longest) }
    default: break
    }
    let wholes = wholeCounts(of: candidates)
    return candidates.filter { candidate in
      !isPieceOfName(candidate, longest: longest)
        && !(candidate.forms.count == 1 && isPiece(candidate, ofPhrase: wholes))
    }
  }

  /// For each form, how often phrases of two words that repeat begin with it, or end with it.
  private func wholeCounts(of candidates: [KeywordCandidate]) -> [Int32: Int] {
    var (firsts, lasts): ([Int32: Int], [Int32: Int]) = ([:], [:])
    for candidate in candidates where candidate.count > 1 {
      let forms = candidate.forms
      guard forms.count == 2 || forms.count == 3 && isLinked(candidate) else { continue }
      firsts[forms[0], default: 0] += candidate.count
      lasts[forms[forms.count - 1], default: 0] += candidate.count
    }
    return firsts.merging(lasts, uniquingKeysWith: max)
  }

  /// Whether the middle one of three words is a link.
  private func isLinked(_ candidate: KeywordCandidate) -> Bool {
    words[candidate.first.words.lowerBound + 1].role == .link
  }

  /// Whether a word stands in phrases that repeat and nowhere else, or in small letters hardly anywhere
  /// else (kereta of kereta cepat).
  private func isPiece(_ word: KeywordCandidate, ofPhrase wholes: [Int32: Int]) -> Bool {
    guard let form = word.forms.first, let whole = wholes[form] else { return false }
    if whole >= word.count { return true }
    return 3 * whole >= 2 * word.count
      && word.occurrences.allSatisfy { place in
        place.words.allSatisfy { !words[$0].traits.contains(.properNoun) }
      }
  }

  /// Whether a candidate is only ever a piece of a longer name, of at most `longest` words: in all its
  /// places a word with a capital follows its last one, which has one too, or is before its first one
  /// (Pierre Vasseur of Jean Pierre Vasseur).
  ///
  /// German nouns have capitals, so that what is before a name there may be a title. In an English headline
  /// all words may have them.
  private func isPieceOfName(_ candidate: KeywordCandidate, longest: Int) -> Bool {
    let mayBegin = document.language != .german
    let isEnglish = document.language == .english
    return candidate.occurrences.allSatisfy { place in
      if isEnglish, words[place.words.lowerBound].sentence == KeywordWord.title { return false }
      guard let first = place.words.first, let last = place.words.last else { return false }
      var (start, end) = (first, last)
      // A longer name has no need to be known to its end.
      while mayBegin, end - start < longest, let before = nameWord(before: start) { start = before }
      while end - start < longest, let next = nameWord(behind: end) { end = next }
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
