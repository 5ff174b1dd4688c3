internal import CLAPACKE

/// Returns `info`. `tau` holds the factors of the elementary reflectors, one for each row.
typealias OrthonormalizationRoutine<Scalar> =
  @Sendable (
    _ rows: Int32, _ columns: Int32, _ matrix: UnsafeMutablePointer<Scalar>,
    _ tau: UnsafeMutablePointer<Scalar>
  ) -> Int32

extension Matrix {
  /// Replaces the columns by an orthonormal basis whose span holds theirs: the *Q* of a thin QR
  /// decomposition by Householder reflections.
  ///
  /// The matrix must not have more columns than rows. Columns that depend on earlier ones are
  /// replaced by arbitrary orthonormal ones.
  ///
  /// - Throws: ``LinearAlgebraError`` when an element is NaN.
  /// - Complexity: O(*rows* · *columns*²).
  public mutating func orthonormalizeColumns() throws(LinearAlgebraError) {
    precondition(columns <= rows, "A \(rows)x\(columns) matrix has more columns than rows.")
    if columns == 0 { return }
    var tau = [Scalar](repeating: 0, count: columns)
    // Row-major elements read as columns are the transpose, whose LQ decomposition has the
    // transpose of our Q: no element has to be moved.
    try apply("gelqf", Scalar.routines.gelqf, tau: &tau)
    try apply("orglq", Scalar.routines.orglq, tau: &tau)
  }

  private mutating func apply(
    _ name: String, _ routine: OrthonormalizationRoutine<Scalar>, tau: inout [Scalar]
  ) throws(LinearAlgebraError) {
    let (rows, columns) = (self.rows, self.columns)
    let info = withMutableElements { elements in
      tau.withUnsafeMutableBufferPointer { tau -> Int32 in
        guard let elements = elements.baseAddress, let tau = tau.baseAddress else { return 0 }
        return routine(dimension(columns), dimension(rows), elements, tau)
      }
    }
    try LinearAlgebraError.check(
      info, routine: name, rows: rows, columns: columns, failure: .noConvergence)
  }
}

extension Float {
  static let lapackGelqf: OrthonormalizationRoutine<Float> = { rows, columns, matrix, tau in
    LAPACKE_sgelqf(LAPACK_COL_MAJOR, rows, columns, matrix, rows, tau)
  }
  static let lapackOrglq: OrthonormalizationRoutine<Float> = { rows, columns, matrix, tau in
    LAPACKE_sorglq(LAPACK_COL_MAJOR, rows, columns, rows, matrix, rows, tau)
  }
}

extension Double {
  static let lapackGelqf: OrthonormalizationRoutine<Double> = { rows, columns, matrix, tau in
    LAPACKE_dgelqf(LAPACK_COL_MAJOR, rows, columns, matrix, rows, tau)
  }
  static let lapackOrglq: OrthonormalizationRoutine<Double> = { rows, columns, matrix, tau in
    LAPACKE_dorglq(LAPACK_COL_MAJOR, rows, columns, rows, matrix, rows, tau)
  }
}
