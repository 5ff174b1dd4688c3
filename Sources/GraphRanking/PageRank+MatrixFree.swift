import LinearAlgebra

extension PageRank {
  /// The scores of the undirected graph whose weights are the products of feature rows, without
  /// ever forming the weights: the equation of ``exact(_:teleport:)`` by conjugate gradients.
  ///
  /// With *W = XXᵀ* without its diagonal, *Wu* is *X(Xᵀu)* less each row's product with itself:
  /// two passes over the rows, whatever the number of edges. Each row's own part is taken off
  /// column by column, *Σⱼ xᵢⱼ · (tⱼ − xᵢⱼuᵢ)* with *t = Xᵀu*, and not from the sum, where a node
  /// with weak edges would drown in rounding errors. A node is isolated when no other row has an
  /// element in any of its columns, which counting tells exactly.
  ///
  /// - Parameters:
  ///   - rows: One row of features a node, finite and 0 or more, for instance unit TF-IDF rows;
  ///     columns of a single row may be there or not.
  ///   - teleport: For each node how likely a jump leads to it, up to a common factor; nil means
  ///     equally likely everywhere.
  /// - Returns: One score a node; they sum to 1 and all their errors to no more than ``tolerance``.
  /// - Throws: ``GraphRankingError`` for invalid rows or teleport, or when ``maximumIterations``
  ///   are not enough.
  /// - Complexity: O(*stored* + *n*) time an iteration, O(*n* + *columns*) space.
  public func matrixFree(
    _ rows: SparseMatrix<Double>, teleport: [Double]? = nil
  ) throws(GraphRankingError) -> [Double] {
    var degrees = Self.products(rows, [Double](repeating: 1, count: rows.rows))
    var counts = [Int32](repeating: 0, count: rows.columns)
    let (columns, values) = (rows.columnIndices, rows.values)
    for (place, column) in columns.enumerated() where values[place] != 0 {
      counts[Int(column)] += 1
    }
    for node in 0..<rows.rows {
      var isIsolated = true
      for place in rows.places(inRow: node) {
        guard values[place] >= 0, values[place].isFinite else { throw .invalidWeight(node: node) }
        if values[place] > 0, counts[Int(columns[place])] > 1 { isIsolated = false }
      }
      if isIsolated { degrees[node] = 0 }
      guard Self.isDegree(degrees[node]) else { throw .invalidWeight(node: node) }
    }
    return try solve(degrees: degrees, teleport: teleport) { Self.products(rows, $0) }
  }

  /// *Wu* for the weights *W = XXᵀ* without its diagonal.
  private static func products(_ rows: SparseMatrix<Double>, _ u: [Double]) -> [Double] {
    let totals = rows.transposeProduct(u)
    let (starts, columns, values) = (rows.rowStarts, rows.columnIndices, rows.values)
    var products = [Double](repeating: 0, count: rows.rows)
    for row in products.indices {
      let own = u[row]
      var sum = 0.0
      for place in starts[row]..<starts[row + 1] {
        let value = values[place]
        sum += value * (totals[Int(columns[place])] - value * own)
      }
      products[row] = sum
    }
    return products
  }
}
