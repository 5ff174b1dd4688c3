internal import CBLAS

/// Fills both triangles of the symmetric result.
typealias GramRoutine<Scalar> =
  @Sendable (
    _ transposed: Bool, _ order: Int32, _ inner: Int32, _ matrix: UnsafePointer<Scalar>,
    _ leading: Int32, _ gram: UnsafeMutablePointer<Scalar>
  ) -> Void

extension Matrix {
  /// The Gram matrix of the rows, *AAᵀ* (`syrk`): symmetric, both triangles filled.
  ///
  /// - Complexity: O(*rows*² · *columns*), half of what
  ///   ``product(_:transposingSelf:transposingOther:)`` would do.
  public func gram() -> Matrix { gram(order: rows, inner: columns, transposed: false) }

  /// The Gram matrix of the columns, *AᵀA* (`syrk`): symmetric, both triangles filled.
  ///
  /// - Complexity: O(*columns*² · *rows*).
  public func columnGram() -> Matrix { gram(order: columns, inner: rows, transposed: true) }

  @specialized(where Scalar == Double)
  @specialized(where Scalar == Float)
  private func gram(order: Int, inner: Int, transposed: Bool) -> Matrix {
    var gram = Matrix(rows: order, columns: order)
    if order == 0 || inner == 0 { return gram }
    elements.withUnsafeBufferPointer { matrix in
      gram.withMutableElements { gram in
        guard let matrix = matrix.baseAddress, let gram = gram.baseAddress else { return }
        Scalar.routines.syrk(
          transposed, dimension(order), dimension(inner), matrix, dimension(columns), gram)
      }
    }
    return gram
  }
}

/// Copies the elements above the main diagonal of a square row-major matrix to below it.
private func mirrorUpperTriangle<Scalar>(_ elements: UnsafeMutablePointer<Scalar>, order: Int) {
  for row in 0..<order {
    for column in 0..<row { elements[row * order + column] = elements[column * order + row] }
  }
}

extension Float {
  static let blasSyrk: GramRoutine<Float> = { transposed, order, inner, matrix, leading, gram in
    cblas_ssyrk(
      CblasRowMajor, CblasUpper, transposed ? CblasTrans : CblasNoTrans, order, inner, 1, matrix,
      leading, 0, gram, order)
    mirrorUpperTriangle(gram, order: Int(order))
  }
}

extension Double {
  static let blasSyrk: GramRoutine<Double> = { transposed, order, inner, matrix, leading, gram in
    cblas_dsyrk(
      CblasRowMajor, CblasUpper, transposed ? CblasTrans : CblasNoTrans, order, inner, 1, matrix,
      leading, 0, gram, order)
    mirrorUpperTriangle(gram, order: Int(order))
  }
}
