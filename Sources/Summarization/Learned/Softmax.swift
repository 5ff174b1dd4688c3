internal import CMath

/// The softmax of numbers: shares from 0 that sum to 1, in proportion to the exponentials.
package enum Softmax {
  /// The share of each value's exponential in their sum; none for no values.
  ///
  /// - Complexity: O(*n*) for *n* values.
  package static func shares(of values: [Double]) -> [Double] {
    let most = values.max() ?? 0
    let powers = values.map { exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
