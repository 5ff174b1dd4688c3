import LinearAlgebra
import TextAnalysis
import Vectorization

/// The singular values of a document's matrix of sentences and terms, with the weight of each
/// sentence in each topic: what the LSA summarizers choose by.
struct LatentTopics: Sendable {
  /// The largest singular values, in descending order.
  let strengths: [Double]
  /// One row a topic: the right singular vector over the sentences (the matrix of the papers has a
  /// column for each sentence). Signs are not determined.
  let weights: Matrix<Double>

  /// The most sentences for which the Gram matrix is decomposed; longer documents go through the
  /// randomized SVD.
  static let largestGram = 600
  /// The most topics of a document that goes through the randomized SVD.
  static let randomizedRank = 32

  /// Decomposes the term counts of the sentences.
  ///
  /// Equal singular values have no vectors of their own. Each sentence is scaled by
  /// 1 − 10⁻⁶·*i*/*n*, so that of equal topics that of the earlier sentence comes first, with any
  /// LAPACK.
  ///
  /// - Parameter topics: The most topics wanted.
  /// - Throws: ``LinearAlgebraError`` when the decomposition does not converge.
  /// - Complexity: O(*n*³), or O(*t* · ``randomizedRank``) for long documents of *t* terms.
  init(of document: Document, topics: Int) throws {
    var rows = TermCountMatrix(document.body, vocabulary: document.vocabulary).counts
    let count = rows.rows
    rows.scaleRows(by: (0..<count).map { 1 - 1e-6 * Double($0) / Double(count) })
    let vectors: Matrix<Double>
    let values: [Double]
    if count <= Self.largestGram {
      let decomposition = try SymmetricEigendecomposition(of: rows.gram(), largest: topics)
      values = decomposition.values.map { max(0, $0).squareRoot() }
      vectors = decomposition.vectors
    } else {
      let decomposition = try RandomizedSVD(rank: min(topics, Self.randomizedRank)).decompose(rows)
      values = decomposition.values
      vectors = decomposition.left.transposed()
    }
    // What is left of a matrix of lower rank is rounding noise.
    let kept = values.prefix { $0 > 1e-7 * max(values.first ?? 0, 1e-300) }.count
    strengths = Array(values.prefix(kept))
    weights = Matrix(
      rows: kept, columns: count, elements: Array(vectors.elements.prefix(kept * count)))
  }
}
