/// A matrix that is known by its products with others: all that a randomized decomposition needs.
public protocol LinearOperator<Scalar> {
  associatedtype Scalar: LinearAlgebraScalar

  /// The number of rows.
  var rows: Int { get }
  /// The number of columns.
  var columns: Int { get }

  /// The product *AB* with a dense matrix of ``columns`` rows.
  func product(_ dense: Matrix<Scalar>) -> Matrix<Scalar>
  /// The product *AᵀB* with a dense matrix of ``rows`` rows.
  func transposeProduct(_ dense: Matrix<Scalar>) -> Matrix<Scalar>
}

extension SparseMatrix: LinearOperator {}

extension Matrix: LinearOperator {
  public func product(_ dense: Matrix<Scalar>) -> Matrix<Scalar> {
    product(dense, transposingSelf: false)
  }

  public func transposeProduct(_ dense: Matrix<Scalar>) -> Matrix<Scalar> {
    product(dense, transposingSelf: true)
  }
}
