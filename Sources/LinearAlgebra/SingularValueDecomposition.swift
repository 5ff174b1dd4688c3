internal import CLAPACKE

/// Returns `info` of a thin decomposition of column-major elements, which are overwritten.
typealias SingularValueRoutine<Scalar> =
  @Sendable (
    _ rows: Int32, _ columns: Int32, _ matrix: UnsafeMutablePointer<Scalar>,
    _ values: UnsafeMutablePointer<Scalar>, _ left: UnsafeMutablePointer<Scalar>,
    _ rightTransposed: UnsafeMutablePointer<Scalar>
  ) -> Int32

/// A thin singular value decomposition *A = U·diag(σ)·Vᵀ* with *k* = min(rows, columns) values, or
/// fewer when it was cut to a lower rank.
///
/// A pair of singular vectors is determined only up to its common sign, and not singly when its
/// value occurs more than once: what is computed from them must not depend on either.
public struct SingularValueDecomposition<Scalar: LinearAlgebraScalar>: Sendable {
  /// *U*: one row for each row of the matrix, *k* columns.
  public let left: Matrix<Scalar>
  /// σ in descending order.
  public let values: [Scalar]
  /// *Vᵀ*: *k* rows, one column for each column of the matrix.
  public let rightTransposed: Matrix<Scalar>

  /// Puts a decomposition together from its factors.
  public init(left: Matrix<Scalar>, values: [Scalar], rightTransposed: Matrix<Scalar>) {
    precondition(
      left.columns == values.count && rightTransposed.rows == values.count,
      "A decomposition needs one left and one right vector for each value.")
    self.left = left
    self.values = values
    self.rightTransposed = rightTransposed
  }

  /// Decomposes a matrix by divide and conquer (`gesdd`: Gu and Eisenstat, "A divide-and-conquer
  /// algorithm for the bidiagonal SVD", 1995).
  ///
  /// - Throws: ``LinearAlgebraError`` when the iteration does not converge or an element is NaN.
  /// - Complexity: O(*m* · *n* · min(*m*, *n*)).
  public init(of matrix: Matrix<Scalar>) throws(LinearAlgebraError) {
    let (rows, columns) = (matrix.rows, matrix.columns)
    let count = min(rows, columns)
    var left = Matrix<Scalar>(rows: rows, columns: count)
    var rightTransposed = Matrix<Scalar>(rows: count, columns: columns)
    var values = [Scalar](repeating: 0, count: count)
    if count > 0 {
      var scratch = matrix.elements
      // Row-major elements read as columns are Aᵀ = V·diag(σ)·Uᵀ: LAPACK's left vectors then are
      // Vᵀ and its right ones U, both already in row-major order, and nothing is transposed.
      let info = scratch.withUnsafeMutableBufferPointer { scratch in
        values.withUnsafeMutableBufferPointer { values in
          rightTransposed.withMutableElements { right in
            left.withMutableElements { left -> Int32 in
              guard let scratch = scratch.baseAddress, let values = values.baseAddress,
                let right = right.baseAddress, let left = left.baseAddress
              else { return 0 }
              return Scalar.routines.gesdd(
                dimension(columns), dimension(rows), scratch, values, right, left)
            }
          }
        }
      }
      try LinearAlgebraError.check(
        info, routine: "gesdd", rows: rows, columns: columns, failure: .noConvergence)
    }
    self.init(left: left, values: values, rightTransposed: rightTransposed)
  }

  /// The decomposition with its `rank` largest values only; all of them when there are no more.
  public func truncated(to rank: Int) -> SingularValueDecomposition {
    precondition(rank >= 0, "A rank is not negative.")
    if rank >= values.count { return self }
    var left: [Scalar] = []
    left.reserveCapacity(self.left.rows * rank)
    for row in 0..<self.left.rows { left.append(contentsOf: self.left.row(row).prefix(rank)) }
    let right = Array(rightTransposed.elements.prefix(rank * rightTransposed.columns))
    return SingularValueDecomposition(
      left: Matrix(rows: self.left.rows, columns: rank, elements: left),
      values: Array(values.prefix(rank)),
      rightTransposed: Matrix(rows: rank, columns: rightTransposed.columns, elements: right))
  }
}

private let thin = CChar(UInt8(ascii: "S"))

extension Float {
  static let lapackGesdd: SingularValueRoutine<Float> = { rows, columns, matrix, values, u, vt in
    LAPACKE_sgesdd(
      LAPACK_COL_MAJOR, thin, rows, columns, matrix, rows, values, u, rows, vt, min(rows, columns))
  }
}

extension Double {
  static let lapackGesdd: SingularValueRoutine<Double> = { rows, columns, matrix, values, u, vt in
    LAPACKE_dgesdd(
      LAPACK_COL_MAJOR, thin, rows, columns, matrix, rows, values, u, rows, vt, min(rows, columns))
  }
}
