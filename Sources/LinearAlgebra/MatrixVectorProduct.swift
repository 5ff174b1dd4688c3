internal import CBLAS

typealias MatrixVectorRoutine<Scalar> =
  @Sendable (
    _ transposed: Bool, _ rows: Int32, _ columns: Int32, _ matrix: UnsafePointer<Scalar>,
    _ x: UnsafePointer<Scalar>, _ y: UnsafeMutablePointer<Scalar>
  ) -> Void
typealias SymmetricMatrixVectorRoutine<Scalar> =
  @Sendable (
    _ order: Int32, _ matrix: UnsafePointer<Scalar>, _ x: UnsafePointer<Scalar>,
    _ y: UnsafeMutablePointer<Scalar>
  ) -> Void

extension Matrix {
  /// The product *Ax* with a vector of `columns` elements (`gemv`); it has `rows` elements.
  ///
  /// - Complexity: O(*rows* · *columns*).
  public func product(_ x: [Scalar]) -> [Scalar] {
    precondition(x.count == columns, "Ax needs a vector of \(columns) elements, not \(x.count).")
    return general(x, transposed: false, resultCount: rows)
  }

  /// The product *Aᵀx* with a vector of `rows` elements (`gemv`); it has `columns` elements.
  ///
  /// - Complexity: O(*rows* · *columns*).
  public func transposeProduct(_ x: [Scalar]) -> [Scalar] {
    precondition(x.count == rows, "Aᵀx needs a vector of \(rows) elements, not \(x.count).")
    return general(x, transposed: true, resultCount: columns)
  }

  /// The product *Ax* of a symmetric matrix, of which only the upper triangle is read (`symv`).
  ///
  /// - Complexity: O(*rows*²), with half the memory traffic of ``product(_:)``.
  public func symmetricProduct(_ x: [Scalar]) -> [Scalar] {
    precondition(rows == columns, "A symmetric matrix is square, not \(rows)x\(columns).")
    precondition(x.count == columns, "Ax needs a vector of \(columns) elements, not \(x.count).")
    return vectorProduct(x, resultCount: rows) { matrix, x, y in
      Scalar.routines.symv(dimension(rows), matrix, x, y)
    }
  }

  private func general(_ x: [Scalar], transposed: Bool, resultCount: Int) -> [Scalar] {
    vectorProduct(x, resultCount: resultCount) { matrix, x, y in
      Scalar.routines.gemv(transposed, dimension(rows), dimension(columns), matrix, x, y)
    }
  }

  /// Runs `routine` into a vector of zeros, which already is the answer when a dimension is 0.
  @specialized(where Scalar == Double)
  @specialized(where Scalar == Float)
  private func vectorProduct(
    _ x: [Scalar], resultCount: Int,
    routine: (UnsafePointer<Scalar>, UnsafePointer<Scalar>, UnsafeMutablePointer<Scalar>) -> Void
  ) -> [Scalar] {
    var y = [Scalar](repeating: 0, count: resultCount)
    elements.withUnsafeBufferPointer { matrix in
      x.withUnsafeBufferPointer { x in
        y.withUnsafeMutableBufferPointer { y in
          guard !matrix.isEmpty, let matrix = matrix.baseAddress, let x = x.baseAddress,
            let y = y.baseAddress
          else { return }
          routine(matrix, x, y)
        }
      }
    }
    return y
  }
}

extension Float {
  static let blasGemv: MatrixVectorRoutine<Float> = { transposed, rows, columns, matrix, x, y in
    cblas_sgemv(
      CblasRowMajor, transposed ? CblasTrans : CblasNoTrans, rows, columns, 1, matrix,
      leadingDimension(columns), x, 1, 0, y, 1)
  }
  static let blasSymv: SymmetricMatrixVectorRoutine<Float> = { order, matrix, x, y in
    cblas_ssymv(CblasRowMajor, CblasUpper, order, 1, matrix, leadingDimension(order), x, 1, 0, y, 1)
  }
}

extension Double {
  static let blasGemv: MatrixVectorRoutine<Double> = { transposed, rows, columns, matrix, x, y in
    cblas_dgemv(
      CblasRowMajor, transposed ? CblasTrans : CblasNoTrans, rows, columns, 1, matrix,
      leadingDimension(columns), x, 1, 0, y, 1)
  }
  static let blasSymv: SymmetricMatrixVectorRoutine<Double> = { order, matrix, x, y in
    cblas_dsymv(CblasRowMajor, CblasUpper, order, 1, matrix, leadingDimension(order), x, 1, 0, y, 1)
  }
}
