import LinearAlgebra
import TextAnalysis

/// How often each term occurs in each sentence: what every bag-of-words vector starts from.
public struct TermCountMatrix: Sendable {
  /// One row a sentence, one column a term of the vocabulary; the elements are counts.
  public let counts: SparseMatrix<Double>
  /// For each term the number of sentences that hold it.
  public let sentenceFrequencies: [Int32]

  /// Counts the terms of every sentence.
  ///
  /// - Parameters:
  ///   - text: The sentences; tokens that are no terms are passed over.
  ///   - vocabulary: The vocabulary that the tokens' terms belong to.
  /// - Complexity: O(*t* log *s*), where *t* is the number of tokens and *s* that of one sentence.
  public init(_ text: TokenizedText, vocabulary: Vocabulary) {
    var counts = SparseMatrix<Double>(columns: vocabulary.count)
    counts.reserveCapacity(rows: text.sentences.count, storedCount: text.tokens.count)
    var frequencies = [Int32](repeating: 0, count: vocabulary.count)
    var terms: [Int32] = []
    for sentence in text.sentences.indices {
      terms.removeAll(keepingCapacity: true)
      for token in text.tokens(inSentence: sentence) where token.isTerm { terms.append(token.term) }
      terms.sort()
      var start = 0
      while start < terms.count {
        let term = terms[start]
        var end = start + 1
        while end < terms.count, terms[end] == term { end += 1 }
        counts.append(Double(end - start), column: term)
        frequencies[Int(term)] += 1
        start = end
      }
      counts.endRow()
    }
    self.counts = counts
    sentenceFrequencies = frequencies
  }
}
