import LinearAlgebra
import TextAnalysis

/// Turns the sentences of a text into rows of TF-IDF weights, the product of a term's frequency in
/// the sentence and its rarity among all sentences or in a background collection.
///
///     let vectors = TFIDFVectorizer().vectorize(text, vocabulary: vocabulary)
///     let similarity = CosineSimilarity.matrix(of: vectors.droppingSingletonColumns().rows)
///
/// Source: Salton and Buckley, "Term-weighting approaches in automatic text retrieval",
/// Information Processing & Management 24 (1988).
public struct TFIDFVectorizer: Sendable {
  /// How a count inside a sentence becomes a weight.
  public var termFrequency: TermFrequency
  /// How a term's rarity becomes a weight.
  public var inverseDocumentFrequency: InverseDocumentFrequency
  /// Where rarity is looked up; nil means among the sentences of the text itself.
  public var background: (any DocumentFrequencySource)?

  public init(
    termFrequency: TermFrequency = .raw,
    inverseDocumentFrequency: InverseDocumentFrequency = .smooth,
    background: (any DocumentFrequencySource)? = nil
  ) {
    self.termFrequency = termFrequency
    self.inverseDocumentFrequency = inverseDocumentFrequency
    self.background = background
  }

  /// The rows of a text: one a sentence, one column for each term of the vocabulary.
  ///
  /// - Complexity: O(*t* log *s* + *v*) for *t* tokens, *s* in a sentence, and *v* terms.
  public func vectorize(_ text: TokenizedText, vocabulary: Vocabulary) -> TFIDFMatrix {
    vectorize(TermCountMatrix(text, vocabulary: vocabulary), vocabulary: vocabulary)
  }

  /// The rows of a text whose terms are counted already.
  public func vectorize(_ matrix: TermCountMatrix, vocabulary: Vocabulary) -> TFIDFMatrix {
    let rarities = weights(of: matrix, vocabulary: vocabulary)
    let counts = matrix.counts
    let (columns, values) = (counts.columnIndices, counts.values)
    var rows = SparseMatrix<Double>(columns: counts.columns)
    rows.reserveCapacity(rows: counts.rows, storedCount: counts.storedCount)
    for row in 0..<counts.rows {
      for place in counts.places(inRow: row) {
        let column = columns[place]
        let weight = termFrequency.weight(count: values[place]) * rarities[Int(column)]
        // A stored zero would pass for a shared term.
        if weight > 0 { rows.append(weight, column: column) }
      }
      rows.endRow()
    }
    let norms = rows.rowNorms()
    rows.scaleRows(by: norms.map { $0 > 0 ? 1 / $0 : 0 })
    return TFIDFMatrix(rows: rows, norms: norms, terms: Array(0..<Int32(counts.columns)))
  }

  /// The rarity weight of each term.
  private func weights(of matrix: TermCountMatrix, vocabulary: Vocabulary) -> [Double] {
    guard let background else {
      let sentences = matrix.counts.rows
      return matrix.sentenceFrequencies.map {
        inverseDocumentFrequency.weight(unitCount: sentences, frequency: Int($0))
      }
    }
    return (0..<Int32(matrix.counts.columns)).map { term in
      let frequency = vocabulary.utf8(of: term).withUnsafeBufferPointer {
        background.frequency(ofTerm: $0)
      }
      return inverseDocumentFrequency.weight(
        unitCount: background.documentCount, frequency: frequency)
    }
  }
}
