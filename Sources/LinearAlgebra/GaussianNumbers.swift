internal import CMath
import RandomNumbers

/// The generator that sketching, sampling and tests of numerical code start from a seed.
public typealias SplitMix64 = RandomNumbers.SplitMix64

extension SplitMix64 {
  /// Two independent numbers of the standard normal distribution, by the polar method (Marsaglia
  /// and Bray, "A convenient method for generating normal variables", 1964).
  public mutating func nextGaussianPair() -> (Double, Double) {
    while true {
      let x = 2 * nextUniform() - 1
      let y = 2 * nextUniform() - 1
      let square = x * x + y * y
      if square > 0, square < 1 {
        let factor = (-2 * log(square) / square).squareRoot()
        return (x * factor, y * factor)
      }
    }
  }
}
