import TextAnalysis

/// Phrases of a list as candidates, at the places where an article has them.
struct ListedCandidates {
  /// The candidates, in the order of the list; phrases that the article lacks are none.
  let candidates: [KeywordCandidate]
  private let text: KeywordDocument

  /// - Complexity: O(*n*) in the length of the body.
  init(_ phrases: [String], in text: KeywordDocument) {
    self.text = text
    let body = text.document.body
    let matcher = PhraseMatcher(phrases, language: text.document.language)
    // The words of the title are before those of the body.
    let words = text.words
    var word = words.firstIndex { $0.sentence != KeywordWord.title } ?? words.endIndex
    var places: [[UInt8]: [KeywordOccurrence]] = [:]
    var order: [[UInt8]] = []
    for sentence in body.sentences {
      for match in matcher.matches(in: body.text, sentence) {
        while word < words.endIndex, Int(words[word].end) <= match.range.lowerBound { word += 1 }
        var end = word
        while end < words.endIndex, Int(words[end].start) < match.range.upperBound { end += 1 }
        guard end > word else { continue }
        let phrase = UserWords.folded(phrases[match.phrase].utf8)
        if places[phrase] == nil { order.append(phrase) }
        places[phrase, default: []].append(
          KeywordOccurrence(words: word..<end, range: match.range))
      }
    }
    candidates = order.map { phrase in
      let occurrences = places[phrase] ?? []
      return KeywordCandidate(
        forms: occurrences[0].words.map { words[$0].form }, occurrences: occurrences)
    }
  }

  /// All of them as keywords, best first; ties go to the one that is first in the article.
  func keywords(scores: [Double]) -> [Keyword] {
    candidates.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.map { index in
      Keyword(
        text: text.commonSpelling(at: candidates[index].occurrences), score: scores[index],
        ranges: candidates[index].occurrences.map(\.range))
    }
  }

  /// Puts `wanted` among `keywords`, at their scores and in place of the last that are not wanted.
  func include(_ wanted: [Keyword], in keywords: inout [Keyword], count: Int) {
    let names = Set(wanted.map { UserWords.folded($0.text.utf8) })
    let isWanted = { (keyword: Keyword) in names.contains(UserWords.folded(keyword.text.utf8)) }
    let known = Set(keywords.map { UserWords.folded($0.text.utf8) })
    let missing = wanted.filter { !known.contains(UserWords.folded($0.text.utf8)) }
    keywords += missing
    while keywords.count > count, let last = keywords.lastIndex(where: { !isWanted($0) }) {
      keywords.remove(at: last)
    }
    keywords = keywords.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }
}
