import TextAnalysis

extension KeywordDocument {
  /// Removes the candidates that are pieces of names, and those of phrases in a language without tags or
  /// other means to tell them.
  ///
  /// - Complexity: O(*n*) in the number of places of candidates.
  func removePieces(from candidates: inout [KeywordCandidate], longest: Int) {
    switch document.language {
    case .korean, .chinese, .japanese, .thai: return
    case .english: candidates.removeAll { isPieceOfName($0, longest: longest) }
    default:
      let wholes = wholeCounts(of: candidates)
      candidates.removeAll { candidate in
        isPieceOfName(candidate, longest: longest)
          || candidate.forms.count == 1 && isPiece(candidate, ofPhrase: wholes)
      }
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
    if isNameJoined(index, to: index + 1) { return index + 1 }
    return isNameJoined(index, to: index + 2) ? index + 2 : nil
  }

  private func nameWord(before index: Int) -> Int? {
    if isNameJoined(index - 1, to: index) { return index - 1 }
    return isNameJoined(index - 2, to: index) ? index - 2 : nil
  }

  /// Whether two words with capitals are of one phrase, the second behind the first or behind a link.
  private func isNameJoined(_ first: Int, to last: Int) -> Bool {
    // Most words are no names, which one look tells.
    guard first >= 0, last < words.count, isNameWord(words[last]),
      isNameWord(words[first], before: words[last]),
      words[first].sentence == words[last].sentence
    else { return false }
    for index in first + 1...last {
      if words[index].traits.contains(.startsPhrase) { return false }
      if index < last, words[index].role != .link { return false }
    }
    return true
  }

  /// Whether a word may be of a name: a noun, in English also an adjective with a capital (Red Hot Chili Peppers)
  /// but for that of a people before a person.
  private func isNameWord(_ word: KeywordWord, before next: KeywordWord? = nil) -> Bool {
    if word.role == .noun { return word.traits.contains(.properNoun) }
    guard word.role == .modifier, document.language == .english else { return false }
    let surface = utf8(in: word.range)
    guard surface.first?.isUpper ?? false else { return false }
    return
      !(next.map { EnglishNameHeralds.isGivenName(utf8(in: $0.range)) } ?? false
      && EnglishNameHeralds.isOfPeople(surface))
  }
}
