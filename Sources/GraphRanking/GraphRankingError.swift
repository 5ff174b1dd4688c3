import LinearAlgebra

/// A graph that cannot be ranked.
public enum GraphRankingError: Error, Sendable, Hashable {
  /// A weight in row `node` is negative, infinite or NaN, or the sum of the row is too large or too
  /// small for its inverse to be a finite number.
  case invalidWeight(node: Int)
  /// The teleport vector holds a number that is negative, infinite or NaN, or only zeros.
  case invalidTeleport
  /// The iteration was stopped before the scores were as exact as asked for.
  case noConvergence(iterations: Int, error: Double, tolerance: Double)
  /// The linear system of the exact solution failed.
  case linearAlgebra(LinearAlgebraError)
}

extension GraphRankingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidWeight(let node):
      "Node \(node) has a weight that is negative or not finite, or weights whose sum cannot be "
        + "divided by. Give weights of 0 or more, none beyond 1e-300 ... 1e300."
    case .invalidTeleport:
      "The teleport vector is no distribution. Give finite numbers of 0 or more, not all 0."
    case .noConvergence(let iterations, let error, let tolerance):
      "After \(iterations) iterations the scores may still be wrong by \(error), "
        + "more than \(tolerance). Allow more iterations or a larger tolerance."
    case .linearAlgebra(let error):
      "The exact scores could not be computed. \(error)"
    }
  }
}
