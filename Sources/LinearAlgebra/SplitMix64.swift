#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A seeded generator of random numbers: SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014).
///
/// Equal seeds give equal numbers on every machine. It is for sampling and sketching, not for
/// secrets.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator; every seed is as good as any other.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// The next number of a uniform distribution on 0 ..< 1, a multiple of 2⁻⁵³.
  public mutating func nextUniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

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
