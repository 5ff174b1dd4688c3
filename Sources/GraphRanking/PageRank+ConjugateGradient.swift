import LinearAlgebra

extension PageRank {
  /// The scores of an undirected graph, by conjugate gradients on the equation of
  /// ``exact(_:teleport:)``.
  ///
  /// - Parameters:
  ///   - weights: A symmetric matrix of finite weights of 0 or more.
  ///   - teleport: For each node how likely a jump leads to it, up to a common factor; nil means
  ///     equally likely everywhere.
  /// - Returns: One score a node; they sum to 1 and all their errors to no more than ``tolerance``.
  /// - Throws: ``GraphRankingError`` for invalid weights or teleport, or when
  ///   ``maximumIterations`` are not enough.
  /// - Complexity: O(*n*²) an iteration, of which a few dozen are enough.
  public func conjugateGradient(
    _ weights: Matrix<Double>, teleport: [Double]? = nil
  ) throws(GraphRankingError) -> [Double] {
    let degrees = try Self.degrees(weights)
    return try solve(degrees: degrees, teleport: teleport) { weights.symmetricProduct($0) }
  }

  /// Solves (*D* − *dW*)*z* = *c·v* for a symmetric *W* and returns the scores *Dz*.
  ///
  /// With a residual *r* the errors of the scores sum to at most ‖*r*‖₁ / (1 − *d*), because *WD*⁻¹
  /// does not lengthen a vector in that norm.
  ///
  /// - Parameters:
  ///   - degrees: The sum of the weights of each node; exactly 0 for an isolated one.
  ///   - teleport: As given by the caller.
  ///   - product: *Wu*; elements of *u* for isolated nodes are 0.
  func solve(
    degrees: [Double], teleport: [Double]?, product: ([Double]) -> [Double]
  ) throws(GraphRankingError) -> [Double] {
    var scores = try jumps(degrees: degrees, teleport: teleport)
    var system = ConjugateGradient(
      degrees: degrees, dampingFactor: dampingFactor, rightHandSide: scores, product: product)
    var iterations = 0
    var error = system.residualNorm / (1 - dampingFactor)
    // Written so that a NaN, too, ends in the error.
    while !(error <= tolerance) {
      guard iterations < maximumIterations, system.residualSquare > 0 else {
        throw .noConvergence(iterations: iterations, error: error, tolerance: tolerance)
      }
      system.step(product: product)
      iterations += 1
      error = system.residualNorm / (1 - dampingFactor)
    }
    for node in system.connected { scores[node] = degrees[node] * system.solution[node] }
    return scores
  }
}

/// The state of conjugate gradients on (*D* − *dW*)*z* = *b*, preconditioned with *D*.
///
/// An iteration costs one product, as one of power iteration does, but far fewer are needed, since
/// the preconditioned matrix has its eigenvalues in 1 − *d* ... 1 + *d* whatever the graph. Source:
/// Hestenes and Stiefel, "Methods of conjugate gradients for solving linear systems" (1952).
private struct ConjugateGradient {
  let degrees: [Double]
  let dampingFactor: Double
  /// The nodes that have edges; elements of all other nodes stay 0.
  let connected: [Int]
  /// *z*.
  private(set) var solution: [Double]
  private var residual: [Double]
  private var direction: [Double]
  /// *rᵀD⁻¹r* of the residual *r*.
  private(set) var residualSquare = 0.0
  /// ‖*r*‖₁.
  private(set) var residualNorm = 0.0

  /// Starts from *z* = *D*⁻¹*b*, whose residual is *dWz*.
  init(
    degrees: [Double], dampingFactor: Double, rightHandSide: [Double],
    product: ([Double]) -> [Double]
  ) {
    self.degrees = degrees
    self.dampingFactor = dampingFactor
    connected = degrees.indices.filter { degrees[$0] > 0 }
    solution = [Double](repeating: 0, count: degrees.count)
    residual = solution
    direction = solution
    for node in connected { solution[node] = rightHandSide[node] / degrees[node] }
    let received = product(solution)
    for node in connected { residual[node] = dampingFactor * received[node] }
    measureResidual()
    for node in connected { direction[node] = residual[node] / degrees[node] }
  }

  /// Goes along the direction as far as it is useful and turns it.
  mutating func step(product: ([Double]) -> [Double]) {
    var image = product(direction)
    var curvature = 0.0
    for node in connected {
      image[node] = degrees[node] * direction[node] - dampingFactor * image[node]
      curvature += direction[node] * image[node]
    }
    let length = residualSquare / curvature
    for node in connected {
      solution[node] += length * direction[node]
      residual[node] -= length * image[node]
    }
    let formerSquare = residualSquare
    measureResidual()
    let turn = residualSquare / formerSquare
    for node in connected {
      direction[node] = residual[node] / degrees[node] + turn * direction[node]
    }
  }

  private mutating func measureResidual() {
    residualSquare = 0
    residualNorm = 0
    for node in connected {
      residualSquare += residual[node] * residual[node] / degrees[node]
      residualNorm += abs(residual[node])
    }
  }
}
