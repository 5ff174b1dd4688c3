import TextAnalysis

/// Stretches of a long document that are worked on one at a time, so that a method that compares
/// every sentence with every other one stays near linear.
///
/// A document of up to `limit` sentences is one stretch and is treated as the method's paper says;
/// a longer one is cut into stretches of nearly equal length, and a sentence is compared with those
/// of its own stretch only.
enum DocumentStretches {
  /// The stretches of `count` sentences, in order.
  static func ranges(ofCount count: Int, limit: Int) -> [Range<Int>] {
    let stretchCount = (count + limit - 1) / limit
    return (0..<stretchCount).map {
      ($0 * count / stretchCount)..<(($0 + 1) * count / stretchCount)
    }
  }

  /// Scores every stretch on its own; where scores are shares of 1, they stay so: each stretch gets
  /// the share of its sentences.
  static func scores(
    of text: TokenizedText, limit: Int, score: (TokenizedText) throws -> [Double]
  ) rethrows -> [Double] {
    let count = text.sentences.count
    if count <= limit { return try score(text) }
    return try ranges(ofCount: count, limit: limit).flatMap { range in
      let share = Double(range.count) / Double(count)
      return try score(text.stretch(range)).map { $0 * share }
    }
  }
}

extension TokenizedText {
  /// The sentences at `range` alone, over the same text.
  func stretch(_ range: Range<Int>) -> TokenizedText {
    var stretch = TokenizedText(text: text, sentences: Array(sentences[range]))
    for sentence in range {
      for token in tokens(inSentence: sentence) { stretch.append(token) }
      stretch.endSentence()
    }
    return stretch
  }
}
