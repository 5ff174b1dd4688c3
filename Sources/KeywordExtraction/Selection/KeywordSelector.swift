import TextAnalysis

/// Chooses the keywords to show from scored candidates: the best ones that do not say the same.
struct KeywordSelector: Sendable {
  private let merger: OverlapMerger
  private let diversity: Double

  /// - Parameters:
  ///   - merger: What keeps parts and wholes apart.
  ///   - diversity: From 0 to 1, how much words that are shown already count against a candidate,
  ///     by maximal marginal relevance (Carbonell and Goldstein 1998, “The use of MMR,
  ///     diversity-based reranking”) with the share of common words as similarity.
  init(merger: OverlapMerger, diversity: Double) {
    self.merger = merger
    self.diversity = diversity
  }

  /// The best `count` keywords, best first, each with its best candidate.
  func choose(
    _ candidates: [KeywordCandidate], scores: [Double], in text: KeywordDocument, count: Int
  ) -> [(keyword: Keyword, candidate: Int)] {
    var order = candidates.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    if diversity > 0 { order = diversified(order, candidates, scores, in: text, count: count) }
    var shown = ShownKeywords(
      candidates, scores, in: text, merger: merger, count: count, showsWholes: diversity == 0)
    for (place, candidate) in order.enumerated() {
      shown.consider(candidate, before: order[(place + 1)...])
    }
    var chosen = shown.all
    if diversity == 0 {
      // A whole that is shown for its part has a score of its own.
      let byScore = chosen.indices.sorted {
        (scores[chosen[$1].best], $0) < (scores[chosen[$0].best], $1)
      }
      chosen = byScore.map { chosen[$0] }
    }
    return chosen.map { names in
      let keyword = Keyword(
        text: names.shown == names.best
          ? names.surface : text.spelling(of: candidates[names.shown]),
        score: scores[names.best],
        ranges: Self.union(
          of: names.all.flatMap { candidates[$0].occurrences.map(\.range) }
            .filter { $0.lowerBound >= 0 }))
      return (keyword, names.best)
    }
  }

  /// The order of maximal marginal relevance, for three times as many candidates as are shown.
  private func diversified(
    _ order: [Int], _ candidates: [KeywordCandidate], _ scores: [Double], in text: KeywordDocument,
    count: Int
  ) -> [Int] {
    guard let best = order.first, let worst = order.last else { return order }
    let range = max(scores[best] - scores[worst], 1e-12)
    var rest = Array(order.prefix(min(10 * count, 500)))
    let tail = order.dropFirst(rest.count)
    let parts = Dictionary(
      uniqueKeysWithValues: rest.map { ($0, text.partForms(of: candidates[$0])) })
    var similarity = [Double](repeating: 0, count: candidates.count)
    var chosen: [Int] = []
    while !rest.isEmpty, chosen.count < 3 * count {
      let values = rest.map {
        (1 - diversity) * (scores[$0] - scores[worst]) / range - diversity * similarity[$0]
      }
      let most = values.indices.max { (values[$0], $1) < (values[$1], $0) } ?? 0
      let next = rest.remove(at: most)
      chosen.append(next)
      for other in rest {
        similarity[other] = max(
          similarity[other], Self.commonShare(parts[next, default: []], parts[other, default: []]))
      }
    }
    return chosen + rest + tail
  }

  /// The share of common forms among those of two candidates.
  private static func commonShare(_ left: Set<Int32>, _ right: Set<Int32>) -> Double {
    let common = left.intersection(right).count
    return common == 0 ? 0 : Double(common) / Double(min(left.count, right.count))
  }

  /// The places in text order, without those that overlap the place before.
  private static func union(of ranges: [TextRange]) -> [TextRange] {
    var union: [TextRange] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    })
    where union.last.map({ range.lowerBound >= $0.upperBound }) ?? true {
      union.append(range)
    }
    return union
  }
}

extension KeywordDocument {
  /// The most frequent spelling of a candidate, the earliest of equally frequent ones; aliases are
  /// no spellings, and those of the title, where English has more capitals, count when there are no
  /// others.
  func spelling(of candidate: KeywordCandidate) -> String {
    let places = candidate.occurrences.filter { place in
      !words[place.words].contains { $0.traits.contains(.alias) }
    }
    let body = places.filter { place in
      words[place.words].allSatisfy { $0.sentence != KeywordWord.title }
    }
    return commonSpelling(at: body.isEmpty ? places : body)
  }

  /// The most frequent spelling at the first hundred of these places, the earliest of equally
  /// frequent ones; empty when there are none.
  func commonSpelling(at places: [KeywordOccurrence]) -> String {
    // Most places have the same bytes, and need no second look.
    var spellings: [(utf8: ArraySlice<UInt8>, count: Int)] = []
    for place in places.prefix(100) {
      let utf8 = utf8(in: place.range)
      if let known = spellings.firstIndex(where: { $0.utf8 == utf8 }) {
        spellings[known].count += 1
      } else {
        spellings.append((utf8, 1))
      }
    }
    var forms: [(text: String, count: Int)] = []
    for spelling in spellings {
      let form = Self.evenlySpaced(spelling.utf8)
      if let known = forms.firstIndex(where: { $0.text == form }) {
        forms[known].count += spelling.count
      } else {
        forms.append((form, spelling.count))
      }
    }
    let most = forms.map(\.count).max() ?? 0
    return forms.first { $0.count == most }?.text ?? ""
  }

  /// A phrase with one space between its words.
  private static func evenlySpaced(_ phrase: ArraySlice<UInt8>) -> String {
    let text = String(decoding: phrase, as: UTF8.self)
    if isEvenlySpaced(phrase) { return text }
    // By scalars: a space with a mark that belongs to no letter is one character, and white space.
    return text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String($0) }.joined(separator: " ")
  }

  /// Whether there is no white space but single spaces between words, as far as single bytes tell.
  private static func isEvenlySpaced(_ phrase: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for byte in phrase {
      // White space beyond ASCII begins with one of these bytes.
      if byte == 0xC2 || 0xE1...0xE3 ~= byte { return false }
      if byte <= 0x20, byte < 0x20 || previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// The forms of the parts of a candidate.
  func partForms(of candidate: KeywordCandidate) -> Set<Int32> {
    var forms = Set<Int32>(candidate.forms)
    for word in words[candidate.first.words] where word.partCount > 1 {
      forms.remove(word.form)
      forms.formUnion(parts(of: word))
    }
    return forms
  }
}
