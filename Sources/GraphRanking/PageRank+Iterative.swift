import LinearAlgebra

extension PageRank {
  /// The scores of a directed or undirected graph, by power iteration.
  ///
  /// - Parameters:
  ///   - weights: The element in row *i* and column *j* is the weight of the edge from *i* to *j*,
  ///     finite and 0 or more.
  ///   - teleport: For each node how likely a jump leads to it, up to a common factor; nil means
  ///     equally likely everywhere.
  /// - Returns: One score a node; they sum to 1 and all their errors to no more than ``tolerance``.
  /// - Throws: ``GraphRankingError`` for invalid weights or teleport, or when
  ///   ``maximumIterations`` are not enough.
  /// - Complexity: O(*n*²) an iteration.
  public func iterative(
    _ weights: Matrix<Double>, teleport: [Double]? = nil
  ) throws(GraphRankingError) -> [Double] {
    let degrees = try Self.degrees(weights)
    return try iterate(degrees: degrees, teleport: teleport) { weights.transposeProduct($0) }
  }

  /// The scores of a directed or undirected graph with few edges, by power iteration.
  ///
  /// The same as ``iterative(_:teleport:)-(Matrix<Double>,_)``, for a sparse matrix.
  ///
  /// - Complexity: O(*n* + *edges*) an iteration.
  public func iterative(
    _ weights: SparseMatrix<Double>, teleport: [Double]? = nil
  ) throws(GraphRankingError) -> [Double] {
    precondition(weights.rows == weights.columns, "The weights of a graph are a square matrix.")
    let degrees = try weights.values.withUnsafeBufferPointer { values throws(GraphRankingError) in
      var degrees: [Double] = []
      for node in 0..<weights.rows {
        degrees.append(try Self.degree(values[weights.places(inRow: node)], node: node))
      }
      return degrees
    }
    return try iterate(degrees: degrees, teleport: teleport) { weights.transposeProduct($0) }
  }

  /// Repeats *x* ← *d·Wᵀ(x / D)* + jumps until the error is small enough.
  ///
  /// A step brings any two distributions closer by the factor *d* (in the sum of absolute
  /// differences), so that the remaining error is at most *d* / (1 − *d*) times the last change.
  ///
  /// - Parameters:
  ///   - degrees: The sum of the weights of each node; exactly 0 for a node without out-edges.
  ///   - teleport: As given by the caller.
  ///   - product: *Wᵀu*; elements of *u* for nodes without out-edges are 0.
  func iterate(
    degrees: [Double], teleport: [Double]?, product: ([Double]) -> [Double]
  ) throws(GraphRankingError) -> [Double] {
    let nodeCount = degrees.count
    let teleport = try distribution(teleport, count: nodeCount)
    if nodeCount == 0 { return [] }
    let inverses = degrees.map { $0 > 0 ? 1 / $0 : 0 }
    var scores = teleport
    var shares = [Double](repeating: 0, count: nodeCount)
    var error = Double.infinity
    for _ in 0..<maximumIterations {
      var following = 0.0
      for node in 0..<nodeCount {
        shares[node] = scores[node] * inverses[node]
        if degrees[node] > 0 { following += scores[node] }
      }
      let received = product(shares)
      // What is not passed on along edges is jumped with; the scores sum to 1 at every step.
      let jumping = 1 - dampingFactor * following
      var change = 0.0
      for node in 0..<nodeCount {
        let score = dampingFactor * received[node] + jumping * teleport[node]
        change += abs(score - scores[node])
        scores[node] = score
      }
      error = change * dampingFactor / (1 - dampingFactor)
      if error <= tolerance { return scores }
    }
    throw .noConvergence(iterations: maximumIterations, error: error, tolerance: tolerance)
  }
}
