internal import CLAPACKE

/// Returns `info`. Both arrays are overwritten: the matrix by its factor, *b* by the solution.
typealias CholeskyRoutine<Scalar> =
  @Sendable (
    _ order: Int32, _ rightHandSides: Int32, _ matrix: UnsafeMutablePointer<Scalar>,
    _ b: UnsafeMutablePointer<Scalar>
  ) -> Int32

extension Matrix {
  /// Solves *Ax = b* for a symmetric positive definite *A* by its Cholesky factor (`posv`).
  ///
  /// Only the upper triangle of the matrix is read. A solution for a matrix that is nearly
  /// singular is as inexact as its condition makes it; `posv` gives no estimate of it.
  ///
  /// - Parameter b: As many elements as the matrix has rows.
  /// - Returns: *x*, as many elements.
  /// - Throws: ``LinearAlgebraError`` when the matrix is not positive definite or holds a NaN.
  /// - Complexity: O(*n*³ / 3).
  @specialized(where Scalar == Double)
  @specialized(where Scalar == Float)
  public func choleskySolve(_ b: [Scalar]) throws(LinearAlgebraError) -> [Scalar] {
    precondition(rows == columns, "A symmetric matrix is square, not \(rows)x\(columns).")
    precondition(b.count == rows, "Ax = b needs a vector of \(rows) elements, not \(b.count).")
    if rows == 0 { return [] }
    var factor = elements
    var solution = b
    // The upper triangle of a row-major matrix is the lower triangle of the same elements read as
    // columns, so LAPACK works in place and LAPACKE has nothing to transpose.
    let info = factor.withUnsafeMutableBufferPointer { factor in
      solution.withUnsafeMutableBufferPointer { solution -> Int32 in
        guard let factor = factor.baseAddress, let x = solution.baseAddress else { return 0 }
        return Scalar.routines.posv(dimension(rows), 1, factor, x)
      }
    }
    try LinearAlgebraError.check(
      info, routine: "posv", rows: rows, columns: columns, failure: .notPositiveDefinite)
    return solution
  }
}

private let lowerTriangle = CChar(UInt8(ascii: "L"))

extension Float {
  static let lapackPosv: CholeskyRoutine<Float> = { order, rightHandSides, matrix, b in
    LAPACKE_sposv(
      LAPACK_COL_MAJOR, lowerTriangle, order, rightHandSides, matrix, order, b, order)
  }
}

extension Double {
  static let lapackPosv: CholeskyRoutine<Double> = { order, rightHandSides, matrix, b in
    LAPACKE_dposv(
      LAPACK_COL_MAJOR, lowerTriangle, order, rightHandSides, matrix, order, b, order)
  }
}
