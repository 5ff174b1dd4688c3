// These loops are inlinable so that each caller gets them compiled for its own precision.

extension SparseMatrix {
  /// The product *Ax* with a vector of `columns` elements; it has `rows` elements.
  ///
  /// - Complexity: O(*stored* + *rows*).
  @inlinable
  public func product(_ x: [Scalar]) -> [Scalar] {
    precondition(x.count == columns, "Ax needs a vector with one element for each column.")
    var y = [Scalar](repeating: 0, count: rows)
    for row in 0..<rows {
      var sum: Scalar = 0
      for place in places(inRow: row) { sum += elements[place] * x[Int(indices[place])] }
      y[row] = sum
    }
    return y
  }

  /// The product *Aᵀx* with a vector of `rows` elements; it has `columns` elements.
  ///
  /// - Complexity: O(*stored* + *rows* + *columns*).
  @inlinable
  public func transposeProduct(_ x: [Scalar]) -> [Scalar] {
    precondition(x.count == rows, "Aᵀx needs a vector with one element for each row.")
    var y = [Scalar](repeating: 0, count: columns)
    for row in 0..<rows {
      let factor = x[row]
      for place in places(inRow: row) { y[Int(indices[place])] += elements[place] * factor }
    }
    return y
  }

  /// The product *AB* with a dense matrix of `columns` rows.
  ///
  /// - Complexity: O(*stored* · *k*), where *k* is the number of columns of *B*.
  @inlinable
  public func product(_ dense: Matrix<Scalar>) -> Matrix<Scalar> {
    precondition(dense.rows == columns, "AB needs a B with one row for each column of A.")
    let width = dense.columns
    var result = Matrix<Scalar>(rows: rows, columns: width)
    result.withMutableElements { result in
      dense.elements.withUnsafeBufferPointer { dense in
        for row in 0..<rows {
          for place in places(inRow: row) {
            let (factor, source) = (elements[place], Int(indices[place]) * width)
            for column in 0..<width {
              result[row * width + column] += factor * dense[source + column]
            }
          }
        }
      }
    }
    return result
  }

  /// The product *AᵀB* with a dense matrix of `rows` rows.
  ///
  /// - Complexity: O(*stored* · *k*), where *k* is the number of columns of *B*.
  @inlinable
  public func transposeProduct(_ dense: Matrix<Scalar>) -> Matrix<Scalar> {
    precondition(dense.rows == rows, "AᵀB needs a B with one row for each row of A.")
    let width = dense.columns
    var result = Matrix<Scalar>(rows: columns, columns: width)
    result.withMutableElements { result in
      dense.elements.withUnsafeBufferPointer { dense in
        for row in 0..<rows {
          for place in places(inRow: row) {
            let (factor, target) = (elements[place], Int(indices[place]) * width)
            for column in 0..<width {
              result[target + column] += factor * dense[row * width + column]
            }
          }
        }
      }
    }
    return result
  }

  /// The Euclidean norm of each row.
  ///
  /// - Complexity: O(*stored* + *rows*).
  @inlinable
  public func rowNorms() -> [Scalar] {
    (0..<rows).map { row in
      var sum: Scalar = 0
      for place in places(inRow: row) { sum += elements[place] * elements[place] }
      return sum.squareRoot()
    }
  }

  /// Multiplies each row by its factor.
  @inlinable
  public mutating func scaleRows(by factors: [Scalar]) {
    precondition(factors.count == rows, "Scaling needs one factor for each row.")
    for row in 0..<rows {
      for place in places(inRow: row) { elements[place] *= factors[row] }
    }
  }
}
