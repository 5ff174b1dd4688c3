import LinearAlgebra

extension PageRank {
  /// The exact scores of an undirected graph, by one Cholesky solve.
  ///
  /// With *x = Dz* the equation of the scores becomes (*D* − *dW*)*z* = *c·v*, whose matrix is
  /// symmetric and, since its diagonal outweighs the rest of every row, positive definite. Nodes
  /// without edges are set apart, for they would make *D* singular: nothing leads to them, so each
  /// has *xᵢ = c·vᵢ* with *c* = (1 − *d*) / (1 − *d·v₀*), where *v₀* is the teleport share of all of
  /// them together.
  ///
  /// - Parameters:
  ///   - weights: A symmetric matrix of finite weights of 0 or more.
  ///   - teleport: For each node how likely a jump leads to it, up to a common factor; nil means
  ///     equally likely everywhere.
  /// - Returns: One score a node; they sum to 1.
  /// - Throws: ``GraphRankingError`` for invalid weights or teleport, or when the solve fails.
  /// - Complexity: O(*n*³ / 3).
  public func exact(
    _ weights: Matrix<Double>, teleport: [Double]? = nil
  ) throws(GraphRankingError) -> [Double] {
    let degrees = try Self.degrees(weights)
    var scores = try jumps(degrees: degrees, teleport: teleport)
    let connected = degrees.indices.filter { degrees[$0] > 0 }
    let system = Self.system(weights, degrees, connected, dampingFactor)
    let solution: [Double]
    do {
      solution = try system.choleskySolve(connected.map { scores[$0] })
    } catch {
      throw .linearAlgebra(error)
    }
    for (index, node) in connected.enumerated() { scores[node] = degrees[node] * solution[index] }
    return scores
  }

  /// *c·v*: what each node of an undirected graph gets from jumps alone, and all that a node without
  /// edges gets.
  func jumps(degrees: [Double], teleport: [Double]?) throws(GraphRankingError) -> [Double] {
    let teleport = try distribution(teleport, count: degrees.count)
    var isolatedShare = 0.0
    for node in degrees.indices where degrees[node] == 0 { isolatedShare += teleport[node] }
    let jump = (1 - dampingFactor) / (1 - dampingFactor * isolatedShare)
    return teleport.map { $0 * jump }
  }

  /// *D* − *dW* of the nodes that have edges.
  private static func system(
    _ weights: Matrix<Double>, _ degrees: [Double], _ connected: [Int], _ dampingFactor: Double
  ) -> Matrix<Double> {
    let (order, nodeCount) = (connected.count, weights.rows)
    var system = Matrix<Double>(rows: order, columns: order)
    system.withMutableElements { system in
      weights.elements.withUnsafeBufferPointer { weights in
        for row in 0..<order {
          let source = connected[row] * nodeCount
          for column in 0..<order {
            system[row * order + column] = -dampingFactor * weights[source + connected[column]]
          }
          system[row * order + row] += degrees[connected[row]]
        }
      }
    }
    return system
  }

  /// The sum of each row, after a look at every weight.
  static func degrees(_ weights: Matrix<Double>) throws(GraphRankingError) -> [Double] {
    precondition(weights.rows == weights.columns, "The weights of a graph are a square matrix.")
    let nodeCount = weights.rows
    return try weights.elements.withUnsafeBufferPointer { weights throws(GraphRankingError) in
      var degrees = [Double](repeating: 0, count: nodeCount)
      for node in 0..<nodeCount {
        degrees[node] = try degree(weights[node * nodeCount..<(node + 1) * nodeCount], node: node)
      }
      return degrees
    }
  }

  /// The sum of the weights of one node, after a look at each.
  static func degree(
    _ weights: Slice<UnsafeBufferPointer<Double>>, node: Int
  ) throws(GraphRankingError) -> Double {
    var (sum, least) = (0.0, 0.0)
    for weight in weights {
      sum += weight
      least = min(least, weight)
    }
    guard least == 0, isDegree(sum) else { throw .invalidWeight(node: node) }
    return sum
  }

  /// Whether a sum of weights can be divided by, or is 0. A NaN or an infinity among the weights
  /// shows in their sum.
  static func isDegree(_ sum: Double) -> Bool { sum == 0 || (sum.isFinite && (1 / sum).isFinite) }
}
