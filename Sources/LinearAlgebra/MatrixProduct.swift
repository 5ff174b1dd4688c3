internal import CBLAS

typealias MatrixMatrixRoutine<Scalar> =
  @Sendable (
    _ product: MatrixProductShape, _ a: UnsafePointer<Scalar>, _ b: UnsafePointer<Scalar>,
    _ c: UnsafeMutablePointer<Scalar>
  ) -> Void

/// The dimensions of *C = op(A)·op(B)* with row-major operands, as C integers.
struct MatrixProductShape {
  let transposesA: Bool
  let transposesB: Bool
  /// The rows of *C*.
  let rows: Int32
  /// The columns of *C*.
  let columns: Int32
  /// The length of the sums.
  let inner: Int32

  var leadingA: Int32 { leadingDimension(transposesA ? rows : inner) }
  var leadingB: Int32 { leadingDimension(transposesB ? inner : columns) }
  var leadingC: Int32 { leadingDimension(columns) }
}

extension Matrix {
  /// The matrix product *AB* (`gemm`), optionally with either factor transposed.
  ///
  /// - Parameters:
  ///   - other: *B*; its rows (columns when transposed) are as many as the columns of *A* (rows
  ///     when transposed).
  ///   - transposingSelf: Uses *Aᵀ* in place of *A*.
  ///   - transposingOther: Uses *Bᵀ* in place of *B*.
  /// - Complexity: O(*n*³) for square matrices of order *n*.
  @specialized(where Scalar == Double)
  @specialized(where Scalar == Float)
  public func product(
    _ other: Matrix, transposingSelf: Bool = false, transposingOther: Bool = false
  ) -> Matrix {
    let (rows, inner) = transposingSelf ? (self.columns, self.rows) : (self.rows, self.columns)
    let (otherInner, columns) =
      transposingOther ? (other.columns, other.rows) : (other.rows, other.columns)
    precondition(
      inner == otherInner, "Factors of \(rows)x\(inner) and \(otherInner)x\(columns) do not fit.")
    let shape = MatrixProductShape(
      transposesA: transposingSelf, transposesB: transposingOther, rows: dimension(rows),
      columns: dimension(columns), inner: dimension(inner))
    var result = Matrix(rows: rows, columns: columns)
    if rows == 0 || columns == 0 || inner == 0 { return result }
    elements.withUnsafeBufferPointer { a in
      other.elements.withUnsafeBufferPointer { b in
        result.withMutableElements { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          Scalar.routines.gemm(shape, a, b, c)
        }
      }
    }
    return result
  }
}

extension Float {
  static let blasGemm: MatrixMatrixRoutine<Float> = { shape, a, b, c in
    cblas_sgemm(
      CblasRowMajor, shape.transposesA ? CblasTrans : CblasNoTrans,
      shape.transposesB ? CblasTrans : CblasNoTrans, shape.rows, shape.columns, shape.inner, 1, a,
      shape.leadingA, b, shape.leadingB, 0, c, shape.leadingC)
  }
}

extension Double {
  static let blasGemm: MatrixMatrixRoutine<Double> = { shape, a, b, c in
    cblas_dgemm(
      CblasRowMajor, shape.transposesA ? CblasTrans : CblasNoTrans,
      shape.transposesB ? CblasTrans : CblasNoTrans, shape.rows, shape.columns, shape.inner, 1, a,
      shape.leadingA, b, shape.leadingB, 0, c, shape.leadingC)
  }
}
