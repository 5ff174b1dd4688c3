import TextAnalysis

/// Luhn's significance factor: sentences with a dense cluster of the article's frequent words.
///
/// Source: Luhn 1958, "The Automatic Creation of Literature Abstracts". A cluster is a stretch of a
/// sentence that begins and ends with significant words, with no more than ``largestGap`` other
/// words between two of them; its factor is the square of its significant words over its length,
/// and the best cluster counts. Departures: the paper leaves the bounds of significance to
/// experiment, here a term (no stop word) is significant when it occurs at least
/// ``leastFrequency`` times and at least as often as the terms do on average; particles and endings
/// of agglutinated words and punctuation are no words.
public struct LuhnSummarizer: SentenceScorer {
  /// The occurrences a significant word has at least.
  public var leastFrequency: Int
  /// The most words between two significant words of one cluster.
  public var largestGap: Int

  public init(leastFrequency: Int = 2, largestGap: Int = 4) {
    self.leastFrequency = leastFrequency
    self.largestGap = largestGap
  }

  /// The significance factor of the best cluster of each sentence.
  ///
  /// - Complexity: O(*t*) in the number of tokens.
  public func scores(of document: Document) -> [Double] {
    let frequencies = TermFrequencies(of: document)
    let present = frequencies.counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    let mean = Double(frequencies.total) / Double(max(present, 1))
    return document.body.sentences.indices.map { sentence in
      var positions: [Int] = []
      var position = 0
      for token in document.body.tokens(inSentence: sentence) where !token.tag.isBoundOrSymbol {
        if token.isTerm {
          let count = frequencies.counts[Int(token.term)]
          if count >= leastFrequency, Double(count) >= mean { positions.append(position) }
        }
        position += 1
      }
      return significance(of: positions)
    }
  }

  /// The factor of the best cluster of significant words at ascending `positions`.
  func significance(of positions: [Int]) -> Double {
    var best = 0.0
    var start = 0
    for index in positions.indices {
      let isLast =
        index + 1 == positions.count || positions[index + 1] - positions[index] - 1 > largestGap
      guard isLast else { continue }
      let significant = Double(index - start + 1)
      best = max(best, significant * significant / Double(positions[index] - positions[start] + 1))
      start = index + 1
    }
    return best
  }
}
