internal import CMath

/// Ranks phrases by what their words' capitals, places, frequencies and neighbours show.
///
/// Source: Campos, Mangaravite, Pasquali, Jorge, Nunes and Jatowt 2020, “YAKE! Keyword extraction
/// from single documents using multiple local features”. A word's weight is
/// S = Rel · Pos / (Case + Freq / Rel + Spread / Rel), low for good words; a phrase's is
/// Π S / (count · (1 + Σ S)), and its score here the reciprocal of that. Departures: words are
/// compared by their normal forms, stop words within a phrase are not looked for, and merging is
/// that of ``KeywordExtractor``, not by edit distance.
public struct YAKEKeywordRanker: KeywordRanker {
  public init() {}

  public func candidates(of text: KeywordDocument, maximumLength: Int) -> [KeywordCandidate] {
    var collector = CandidateCollector(text: text)
    for run in text.contentRuns {
      for start in run {
        for end in start..<min(start + min(maximumLength, 3), run.upperBound) {
          let part = start..<end + 1
          collector.add(part, isWhole: part == run)
        }
      }
    }
    return collector.candidates
  }

  public func scores(of candidates: [KeywordCandidate], in text: KeywordDocument) -> [Double] {
    let weights = YAKEWordWeights(text).weights
    return candidates.map { candidate in
      var product = 1.0
      var sum = 0.0
      for form in candidate.forms {
        product *= weights[Int(form)]
        sum += weights[Int(form)]
      }
      return Double(candidate.count) * (1 + sum) / max(product, 1e-12)
    }
  }
}

/// The weights S of an article's words.
struct YAKEWordWeights {
  /// For each form its weight, above 0; low for good words.
  let weights: [Double]

  init(_ text: KeywordDocument) {
    var statistics = [WordStatistics](repeating: WordStatistics(), count: text.forms.count)
    var previous: KeywordWord?
    for word in text.words {
      let neighbour = word.traits.contains(.startsPhrase) ? nil : previous
      statistics[Int(word.form)].add(word, after: neighbour)
      if let neighbour { statistics[Int(neighbour.form)].addRight(word) }
      previous = word
    }
    let counts = statistics.indices.filter { statistics[$0].isContent }
      .map { Double(statistics[$0].sentences.count) }
    let mean = counts.reduce(0, +) / Double(max(counts.count, 1))
    let variance =
      counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(counts.count, 1))
    let most = counts.max() ?? 1
    let sentenceCount = Double(max(text.document.sentenceCount, 1))
    weights = statistics.map {
      $0.weight(scale: mean + variance.squareRoot(), most: most, sentenceCount: sentenceCount)
    }
  }
}

/// What was counted of one word.
private struct WordStatistics {
  var sentences: [Int32] = []
  var capitalized = 0
  var acronyms = 0
  var isContent = false
  private var left: Set<Int32> = []
  private var right: Set<Int32> = []
  private var leftCount = 0
  private var rightCount = 0

  mutating func add(_ word: KeywordWord, after neighbour: KeywordWord?) {
    sentences.append(word.sentence)
    if word.traits.contains(.capitalized) { capitalized += 1 }
    if word.traits.contains(.acronym) { acronyms += 1 }
    if word.hasContent { isContent = true }
    guard let neighbour else { return }
    left.insert(neighbour.form)
    leftCount += 1
  }

  mutating func addRight(_ word: KeywordWord) {
    right.insert(word.form)
    rightCount += 1
  }

  func weight(scale: Double, most: Double, sentenceCount: Double) -> Double {
    let count = Double(sentences.count)
    guard count > 0 else { return 1 }
    let casing = Double(max(capitalized, acronyms)) / (1 + log(count))
    let position = log(log(3 + Double(max(0, sentences[sentences.count / 2]))))
    let frequency = count / max(scale, 1e-9)
    let different = Self.share(left.count, leftCount) + Self.share(right.count, rightCount)
    let relatedness = 1 + different * count / most
    let distinct = zip(sentences, sentences.dropFirst()).count { $0 != $1 } + 1
    let spread = Double(distinct) / sentenceCount
    return relatedness * max(position, 1e-3)
      / (casing + frequency / relatedness + spread / relatedness)
  }

  private static func share(_ distinct: Int, _ all: Int) -> Double {
    all == 0 ? 0 : Double(distinct) / Double(all)
  }
}
