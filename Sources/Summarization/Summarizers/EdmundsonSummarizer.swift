import TextAnalysis

/// Edmundson's four clues to a sentence's worth: cue words, frequent words, words of the title, and
/// the place in the article.
///
/// Source: Edmundson 1969, "New Methods in Automatic Extracting". The usual weights leave out the
/// frequent words, the combination the paper found best. Departures: the paper's cue dictionary
/// came from 100 reports on chemistry, here each language has a small one of its own; each clue is
/// divided by its largest value in the article, since the paper's hand-set scales do not carry
/// over; without a title that clue is silent.
public struct EdmundsonSummarizer: SentenceScorer {
  /// The weights of the four clues.
  public var cueWeight: Double
  public var keyWeight: Double
  public var titleWeight: Double
  public var locationWeight: Double

  public init(
    cueWeight: Double = 1, keyWeight: Double = 0, titleWeight: Double = 1,
    locationWeight: Double = 1
  ) {
    self.cueWeight = cueWeight
    self.keyWeight = keyWeight
    self.titleWeight = titleWeight
    self.locationWeight = locationWeight
  }

  /// The weighted sum of the clues, each at most 1 in magnitude.
  ///
  /// - Complexity: O(*t*) in the number of tokens.
  public func scores(of document: Document) -> [Double] {
    let clues = [
      (cueWeight, cues(of: document)), (keyWeight, keys(of: document)),
      (titleWeight, titleWords(of: document)), (locationWeight, Self.locations(of: document)),
    ]
    var scores = [Double](repeating: 0, count: document.sentenceCount)
    for (weight, values) in clues {
      let largest = values.reduce(0) { max($0, abs($1)) }
      guard weight != 0, largest > 0 else { continue }
      for index in scores.indices { scores[index] += weight * values[index] / largest }
    }
    return scores
  }

  /// Bonus words less stigma words.
  private func cues(of document: Document) -> [Double] {
    guard let table = EdmundsonCues.table(for: document.language) else {
      return [Double](repeating: 0, count: document.sentenceCount)
    }
    let text = document.body.text
    return document.body.sentences.map { sentence in
      var sum = 0.0
      for word in SpacedWords(of: sentence, in: text) {
        if table.bonus.contains(word, of: text) { sum += 1 }
        if table.stigma.contains(word, of: text) { sum -= 1 }
      }
      return sum
    }
  }

  /// The frequencies of the words that occur more than once.
  private func keys(of document: Document) -> [Double] {
    let frequencies = TermFrequencies(of: document)
    return document.body.sentences.indices.map { sentence in
      document.body.tokens(inSentence: sentence).reduce(0) { sum, token in
        let count = token.isTerm ? frequencies.counts[Int(token.term)] : 0
        return sum + (count > 1 ? Double(count) : 0)
      }
    }
  }

  /// The number of words that the title has too.
  private func titleWords(of document: Document) -> [Double] {
    var isInTitle = [Bool](repeating: false, count: document.vocabulary.count)
    for token in document.title?.tokens ?? [] where token.isTerm {
      isInTitle[Int(token.term)] = true
    }
    return document.body.sentences.indices.map { sentence in
      document.body.tokens(inSentence: sentence).reduce(0) { sum, token in
        sum + (token.isTerm && isInTitle[Int(token.term)] ? 1 : 0)
      }
    }
  }

  /// One point each for the first and last paragraph, and for the first and last sentence of any
  /// paragraph.
  static func locations(of document: Document) -> [Double] {
    let paragraphs = document.paragraphs
    return paragraphs.indices.map { index in
      let paragraph = paragraphs[index]
      let isOuter = paragraph == paragraphs[0] || paragraph == paragraphs[paragraphs.count - 1]
      let isFirst = index == 0 || paragraphs[index - 1] != paragraph
      let isLast = index + 1 == paragraphs.count || paragraphs[index + 1] != paragraph
      return (isOuter ? 1 : 0) + (isFirst || isLast ? 1 : 0)
    }
  }
}
