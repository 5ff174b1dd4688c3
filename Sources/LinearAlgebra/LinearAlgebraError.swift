/// A LAPACK routine that could not do its work, with what it reported.
public struct LinearAlgebraError: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Reason: Sendable, Hashable {
    /// The leading minor of order `info` is not positive, so there is no Cholesky factor.
    case notPositiveDefinite
    /// The iteration of an eigenvalue or singular value routine did not converge.
    case noConvergence
    /// Argument `-info` was refused; for LAPACKE this means that it holds a NaN.
    case refusedArgument
    /// LAPACKE could not allocate its work space.
    case outOfMemory
  }

  /// What went wrong.
  public let reason: Reason
  /// The routine without its precision letter, such as `posv`.
  public let routine: String
  /// LAPACK's own report: positive for a numerical failure, negative for a refused argument.
  public let info: Int
  /// The number of rows of the matrix it was given.
  public let rows: Int
  /// The number of columns of the matrix it was given.
  public let columns: Int
}

extension LinearAlgebraError: CustomStringConvertible {
  public var description: String {
    let given = "\(routine) on a \(rows)x\(columns) matrix"
    switch reason {
    case .notPositiveDefinite:
      return "\(given): the leading minor of order \(info) is not positive (info \(info)). "
        + "The matrix must be symmetric and positive definite."
    case .noConvergence:
      return "\(given): no convergence (info \(info)). Look for elements of very different sizes."
    case .refusedArgument:
      return "\(given): argument \(-info) was refused (info \(info)). "
        + "All elements must be finite numbers."
    case .outOfMemory:
      return "\(given): no memory for the work space (info \(info)). Use a smaller matrix."
    }
  }
}

extension LinearAlgebraError {
  /// Turns LAPACK's `info` into an error unless it is 0.
  ///
  /// - Parameter failure: What a positive `info` means for this routine.
  static func check(
    _ info: Int32, routine: String, rows: Int, columns: Int, failure: Reason
  ) throws(LinearAlgebraError) {
    if info == 0 { return }
    let reason: Reason
    switch info {
    case ..<(-1000): reason = .outOfMemory  // LAPACK_WORK_MEMORY_ERROR and its neighbour.
    case ..<0: reason = .refusedArgument
    default: reason = failure
    }
    throw LinearAlgebraError(
      reason: reason, routine: routine, info: Int(info), rows: rows, columns: columns)
  }
}
