import RandomNumbers

/// The largest singular values of a matrix and their vectors, by a random projection.
///
/// Follows algorithms 4.4 (range finder with power iteration, orthonormalized at every step) and
/// 5.1 of Halko, Martinsson and Tropp, "Finding structure with randomness", SIAM Review 53 (2011).
/// The matrix is only ever multiplied, so a sparse one stays sparse. Equal arguments give equal
/// results with one BLAS library; libraries differ in the last digits and in the vectors' signs.
public struct RandomizedSVD: Sendable {
  /// The number of singular values wanted.
  public var rank: Int
  /// How many columns the random projection has beyond ``rank``; the paper advises 5 to 10.
  public var oversampling: Int
  /// How often the projection is multiplied by *AAᵀ*; more is better when values decay slowly.
  public var powerIterations: Int
  /// The seed of the projection.
  public var seed: UInt64

  public init(
    rank: Int, oversampling: Int = 10, powerIterations: Int = 2, seed: UInt64 = 12345
  ) {
    precondition(
      rank >= 0 && oversampling >= 0 && powerIterations >= 0,
      "Rank, oversampling and power iterations are not negative.")
    self.rank = rank
    self.oversampling = oversampling
    self.powerIterations = powerIterations
    self.seed = seed
  }

  /// Decomposes a matrix; at most `min(rank, rows, columns)` values are found.
  ///
  /// Inlinable, so that the caller gets the products compiled for its own kind of matrix.
  ///
  /// - Throws: ``LinearAlgebraError`` when an element is NaN or the small dense decomposition does
  ///   not converge.
  /// - Complexity: O((*stored* + (*rows* + *columns*) · *l*) · *l* · *q*) for a width *l* of
  ///   rank + oversampling and *q* power iterations.
  @inlinable
  public func decompose<Operator: LinearOperator>(
    _ matrix: Operator
  ) throws(LinearAlgebraError) -> SingularValueDecomposition<Operator.Scalar> {
    let width = min(rank + oversampling, matrix.rows, matrix.columns)
    var basis = matrix.product(gaussian(rows: matrix.columns, columns: width))
    try basis.orthonormalizeColumns()
    for _ in 0..<powerIterations {
      var other = matrix.transposeProduct(basis)
      try other.orthonormalizeColumns()
      basis = matrix.product(other)
      try basis.orthonormalizeColumns()
    }
    // B = QᵀA is formed as its transpose AᵀQ, which is a product the matrix offers.
    let small = try SingularValueDecomposition(of: matrix.transposeProduct(basis))
    let found = SingularValueDecomposition(
      left: basis.product(small.rightTransposed, transposingOther: true), values: small.values,
      rightTransposed: small.left.transposed())
    return found.truncated(to: rank)
  }

  /// A matrix of independent standard normal numbers.
  @inlinable
  func gaussian<Scalar: LinearAlgebraScalar>(
    rows: Int, columns: Int
  ) -> Matrix<Scalar> {
    var generator = SplitMix64(seed: seed)
    var elements: [Scalar] = []
    let count = rows * columns
    elements.reserveCapacity(count + 1)
    while elements.count < count {
      let (first, second) = generator.nextGaussianPair()
      elements.append(Scalar(first))
      elements.append(Scalar(second))
    }
    elements.removeLast(elements.count - count)
    return Matrix(rows: rows, columns: columns, elements: elements)
  }
}
