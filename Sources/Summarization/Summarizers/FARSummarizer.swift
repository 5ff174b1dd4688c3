import LinearAlgebra
import TextAnalysis
import Vectorization

/// FAR, facet-aware ranking: directed centrality, weighted by how much of the whole document a
/// sentence speaks of, so that the largest facet does not take all places.
///
/// Source: Liang, Wu, Li and Li 2021, "Improving Unsupervised Extractive Summarization with
/// Facet-Aware Modeling": the centrality of ``PacSumSummarizer`` times the similarity of sentence
/// and document. Departures: the sentence vectors are TF-IDF rows, where the paper has a neural
/// encoder, and the document's vector is their largest value in each term (the paper pools the
/// encodings); centralities are moved to begin at 0 before the product, since they may be negative.
public struct FARSummarizer: SentenceScorer {
  /// The directed centrality.
  public var centrality: PacSumSummarizer

  public init(centrality: PacSumSummarizer = PacSumSummarizer()) {
    self.centrality = centrality
  }

  /// Centrality times likeness to the document.
  ///
  /// - Complexity: that of ``PacSumSummarizer``.
  public func scores(of document: Document) -> [Double] {
    let centralities = centrality.scores(of: document)
    let least = centralities.min() ?? 0
    let vectors = TFIDFVectorizer().vectorize(document.body, vocabulary: document.vocabulary)
    let likeness = Self.likenessToDocument(vectors)
    return zip(centralities, likeness).map { ($0 - least) * $1 }
  }

  /// The cosine of each sentence with the largest weights of every term.
  static func likenessToDocument(_ vectors: TFIDFMatrix) -> [Double] {
    let rows = vectors.rows
    var pooled = [Double](repeating: 0, count: rows.columns)
    for row in 0..<rows.rows {
      for place in rows.places(inRow: row) {
        let column = Int(rows.columnIndices[place])
        pooled[column] = max(pooled[column], rows.values[place] * vectors.norms[row])
      }
    }
    let norm = BLAS.norm(pooled)
    return rows.product(pooled).map { norm > 0 ? $0 / norm : 0 }
  }
}
