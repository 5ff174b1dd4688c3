import TextAnalysis

/// How much of the wording of each sentence the other ones share.
///
/// Departs from the degree in the overlap graph of TextRank (Mihalcea and Tarau 2004): what two
/// sentences share is divided by the length of the one that is scored alone, so that no pair is
/// looked at, and words are compared as they are written but for ASCII capitals, not by their stems.
/// Stop words count unless the tagger finds them to be function words.
enum SharedWords {
  /// For each sentence the number of its distinct words in other sentences, counted once for each of
  /// these, over the square root of the number of its distinct words.
  ///
  /// - Complexity: O(*n*) in the length of the text, on average.
  static func degrees(of body: TokenizedText) -> [Double] {
    var vocabulary = Vocabulary(capacity: body.tokens.count / 4)
    var form: [UInt8] = []
    let words = body.text.utf8.withUnsafeBufferPointer { utf8 in
      body.tokens.map { token in
        guard !token.tag.isFunctionWordOrSymbol else { return Token.noTerm }
        form.removeAll(keepingCapacity: true)
        for byte in utf8[token.range] { form.append(byte.lowercased) }
        return form.withUnsafeBufferPointer { vocabulary.intern($0) }
      }
    }
    var sentenceFrequencies = [Int32](repeating: 0, count: vocabulary.count)
    forEachDistinctWord(of: words, in: body, count: vocabulary.count) { _, word in
      sentenceFrequencies[word] += 1
    }
    var sums = [Double](repeating: 0, count: body.sentences.count)
    var counts = sums
    forEachDistinctWord(of: words, in: body, count: vocabulary.count) { sentence, word in
      sums[sentence] += Double(sentenceFrequencies[word] - 1)
      counts[sentence] += 1
    }
    return zip(sums, counts).map { $1 > 0 ? $0 / $1.squareRoot() : 0 }
  }

  /// Calls `body` with each sentence and each of its words, once for every word.
  private static func forEachDistinctWord(
    of words: [Int32], in text: TokenizedText, count: Int,
    _ body: (_ sentence: Int, _ word: Int) -> Void
  ) {
    var lastSentences = [Int](repeating: -1, count: count)
    for sentence in text.sentences.indices {
      for token in text.tokens(inSentence: sentence).indices {
        let word = Int(words[token])
        guard word >= 0, lastSentences[word] != sentence else { continue }
        lastSentences[word] = sentence
        body(sentence, word)
      }
    }
  }
}
