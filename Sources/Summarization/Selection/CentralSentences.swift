import LinearAlgebra
import TextAnalysis
import Vectorization

/// The sentences of a document that a choice with pairwise comparisons looks at: all of an article,
/// the most central ones of a longer text.
struct CentralSentences: Sendable {
  /// The most sentences that take part.
  static let limit = 500

  /// The sentences, ascending.
  let sentences: [Int]
  /// For each of ``sentences`` its unit TF-IDF row, without the columns of terms that occur in one
  /// sentence of the document only.
  let rows: SparseMatrix<Double>
  /// For each sentence of the document the sum of its similarities to all others.
  let centralities: [Double]

  /// - Complexity: O(*t* + *n* log *n*) for *t* tokens and *n* sentences.
  init(of document: Document) {
    let all = CosineSimilarity().rows(for: document.body, vocabulary: document.vocabulary)
    let totals = all.transposeProduct([Double](repeating: 1, count: all.rows))
    var centralities = all.product(totals)
    for row in centralities.indices {
      // Its product with itself is no similarity to another.
      centralities[row] = max(
        0,
        centralities[row]
          - all.places(inRow: row).reduce(0) { $0 + all.values[$1] * all.values[$1] })
    }
    self.centralities = centralities
    sentences = TopSentences.ranking(by: centralities).prefix(Self.limit).sorted()
    var rows = SparseMatrix<Double>(columns: all.columns)
    for sentence in sentences {
      for place in all.places(inRow: sentence) {
        rows.append(all.values[place], column: all.columnIndices[place])
      }
      rows.endRow()
    }
    self.rows = rows
  }
}
