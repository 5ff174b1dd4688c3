/// How near the candidates of an article stand to what the reader asks about.
struct QueryNearness {
  private let text: KeywordDocument
  /// For each body sentence, after one for the title, whether a word of the query is in it.
  private var isAbout: [Bool]

  init(_ text: KeywordDocument) {
    self.text = text
    isAbout = [Bool](repeating: false, count: text.document.sentenceCount + 1)
    for word in text.words where !isAbout[Int(word.sentence) + 1] {
      isAbout[Int(word.sentence) + 1] =
        text.isInQuery[Int(word.form)] || text.parts(of: word).contains { text.isInQuery[Int($0)] }
    }
  }

  /// Scores of which each candidate keeps, of its lead over the worst, the share of its places that
  /// stand in sentences with a word of the query.
  func weighted(_ scores: [Double], of candidates: [KeywordCandidate]) -> [Double] {
    guard let least = scores.min() else { return scores }
    return zip(candidates, scores).map { candidate, score in
      least + (score - least) * share(of: candidate)
    }
  }

  private func share(of candidate: KeywordCandidate) -> Double {
    let near = candidate.occurrences.count { place in
      // Candidates without words, of rankers that cut their own, count as near.
      place.words.isEmpty || isAbout[Int(text.words[place.words.lowerBound].sentence) + 1]
    }
    return Double(near) / Double(candidate.count)
  }
}
