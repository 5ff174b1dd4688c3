import LinearAlgebra

/// A weighted graph of sentences (or of words), in the form that its size allows.
///
/// Weights are finite and not negative; a weight of 0 is no edge.
public enum WeightedGraph: Sendable {
  /// Undirected: a symmetric matrix, of which the exact solution reads the upper triangle only.
  case symmetric(Matrix<Double>)
  /// Directed: the element in row *i* and column *j* is the weight of the edge from *i* to *j*.
  case directed(Matrix<Double>)
  /// Directed, with few edges: rows are the edges' sources, columns their targets.
  case sparse(SparseMatrix<Double>)
  /// Undirected, by feature rows whose products are the weights: the matrix is *XXᵀ* without its
  /// diagonal and is never formed unless the graph is small.
  case products(SparseMatrix<Double>)

  /// The number of nodes.
  public var nodeCount: Int {
    switch self {
    case .symmetric(let weights), .directed(let weights): weights.rows
    case .sparse(let weights): weights.rows
    case .products(let rows): rows.rows
    }
  }
}
