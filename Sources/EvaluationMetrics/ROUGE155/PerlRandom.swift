/// Perl's random numbers: `drand48` as Perl 5.20 and later carry it, and most systems before.
///
/// A linear congruential generator on 48 bits. ROUGE-1.5.5 seeds it with the number of each
/// resample, so its confidence intervals are the same on every run.
struct PerlRandom {
  private var state: UInt64

  /// `srand(seed)`.
  init(seed: UInt32) {
    state = UInt64(seed) << 16 | 0x330E
  }

  /// `int(rand(bound))`.
  mutating func index(below bound: Int) -> Int {
    state = (state &* 0x5_DEEC_E66D &+ 0xB) & 0xFFFF_FFFF_FFFF
    return Int(Double(bound) * (Double(state) * 0x1p-48))
  }
}
