internal import CLAPACKE

/// Returns `info`. Eigenvalues `first...last` (numbered from 1, ascending) go to `values`, their
/// vectors one after the other to `vectors`; the matrix is overwritten.
typealias SymmetricEigenRoutine<Scalar> =
  @Sendable (
    _ order: Int32, _ first: Int32, _ last: Int32, _ matrix: UnsafeMutablePointer<Scalar>,
    _ values: UnsafeMutablePointer<Scalar>, _ vectors: UnsafeMutablePointer<Scalar>,
    _ supports: UnsafeMutablePointer<Int32>
  ) -> Int32

/// Returns `info`. All eigenvalues, ascending, go to `values`; their vectors take the place of the matrix,
/// one after the other.
typealias WholeEigenRoutine<Scalar> =
  @Sendable (
    _ order: Int32, _ matrix: UnsafeMutablePointer<Scalar>, _ values: UnsafeMutablePointer<Scalar>
  ) -> Int32

/// Eigenvalues of a symmetric matrix, the largest first, with orthonormal eigenvectors.
///
/// The sign of an eigenvector is not determined, and neither are single vectors of an eigenvalue
/// that occurs more than once: what is computed from them must not depend on either.
public struct SymmetricEigendecomposition<Scalar: LinearAlgebraScalar>: Sendable {
  /// The eigenvalues in descending order.
  public let values: [Scalar]
  /// The eigenvectors as rows, in the order of ``values``.
  public let vectors: Matrix<Scalar>

  /// Decomposes a symmetric matrix, of which only the upper triangle is read (`syevr`: Dhillon
  /// and Parlett, "Orthogonal eigenvectors and relative gaps", 2004). Where eigenvalues lie too close for
  /// that, as in the likeness of many equal sentences, all are computed by divide and conquer (`syevd`:
  /// Cuppen, "A divide and conquer method for the symmetric tridiagonal eigenproblem", 1981).
  ///
  /// - Parameters:
  ///   - matrix: A square symmetric matrix.
  ///   - largest: How many of the largest eigenvalues to compute; nil or too many means all.
  /// - Throws: ``LinearAlgebraError`` when the iteration does not converge or an element is NaN.
  /// - Complexity: O(*n*³).
  public init(
    of matrix: Matrix<Scalar>, largest: Int? = nil
  ) throws(LinearAlgebraError) {
    let order = matrix.rows
    precondition(order == matrix.columns, "A symmetric matrix is square.")
    precondition(largest ?? 0 >= 0, "The number of eigenvalues is not negative.")
    let count = min(largest ?? order, order)
    if count == 0 {
      values = []
      vectors = Matrix(rows: 0, columns: order)
      return
    }
    var scratch = matrix.elements
    // syevr wants room for all the values whatever the range.
    var ascending = [Scalar](repeating: 0, count: order)
    var vectors = [Scalar](repeating: 0, count: order * count)
    var supports = [Int32](repeating: 0, count: 2 * order)
    let info = scratch.withUnsafeMutableBufferPointer { scratch in
      ascending.withUnsafeMutableBufferPointer { ascending in
        vectors.withUnsafeMutableBufferPointer { vectors in
          supports.withUnsafeMutableBufferPointer { supports -> Int32 in
            guard let scratch = scratch.baseAddress, let values = ascending.baseAddress,
              let vectors = vectors.baseAddress, let supports = supports.baseAddress
            else { return 0 }
            return Scalar.routines.syevr(
              dimension(order), dimension(order - count + 1), dimension(order), scratch, values,
              vectors, supports)
          }
        }
      }
    }
    if info > 0 {
      vectors = try Self.divideAndConquer(matrix, &ascending)
      vectors.removeFirst(order * (order - count))
      ascending.removeFirst(order - count)
    } else {
      try LinearAlgebraError.check(
        info, routine: "syevr", rows: order, columns: order, failure: .noConvergence)
    }
    values = ascending[..<count].reversed()
    var descending: [Scalar] = []
    descending.reserveCapacity(order * count)
    for index in (0..<count).reversed() {
      descending.append(contentsOf: vectors[index * order..<(index + 1) * order])
    }
    self.vectors = Matrix(rows: count, columns: order, elements: descending)
  }

  /// All eigenvectors, one after the other by ascending eigenvalues, which go to `values`.
  private static func divideAndConquer(
    _ matrix: Matrix<Scalar>, _ values: inout [Scalar]
  ) throws(LinearAlgebraError) -> [Scalar] {
    var vectors = matrix.elements
    let info = vectors.withUnsafeMutableBufferPointer { vectors in
      values.withUnsafeMutableBufferPointer { values -> Int32 in
        guard let vectors = vectors.baseAddress, let values = values.baseAddress else { return 0 }
        return Scalar.routines.syevd(dimension(matrix.rows), vectors, values)
      }
    }
    try LinearAlgebraError.check(
      info, routine: "syevd", rows: matrix.rows, columns: matrix.rows, failure: .noConvergence)
    return vectors
  }
}

private let valuesAndVectors = CChar(UInt8(ascii: "V"))
private let byIndex = CChar(UInt8(ascii: "I"))
/// The upper triangle of row-major elements, read as columns.
private let lowerTriangle = CChar(UInt8(ascii: "L"))

extension Float {
  static let lapackSyevd: WholeEigenRoutine<Float> = { order, matrix, values in
    LAPACKE_ssyevd(
      LAPACK_COL_MAJOR, valuesAndVectors, lowerTriangle, order, matrix, order, values)
  }

  static let lapackSyevr: SymmetricEigenRoutine<Float> = {
    order, first, last, matrix, values, vectors, supports in
    var found: Int32 = 0
    return LAPACKE_ssyevr(
      LAPACK_COL_MAJOR, valuesAndVectors, byIndex, lowerTriangle, order, matrix, order, 0, 0, first,
      last, 0, &found, values, vectors, order, supports)
  }
}

extension Double {
  static let lapackSyevd: WholeEigenRoutine<Double> = { order, matrix, values in
    LAPACKE_dsyevd(
      LAPACK_COL_MAJOR, valuesAndVectors, lowerTriangle, order, matrix, order, values)
  }

  static let lapackSyevr: SymmetricEigenRoutine<Double> = {
    order, first, last, matrix, values, vectors, supports in
    var found: Int32 = 0
    return LAPACKE_dsyevr(
      LAPACK_COL_MAJOR, valuesAndVectors, byIndex, lowerTriangle, order, matrix, order, 0, 0, first,
      last, 0, &found, values, vectors, order, supports)
  }
}
