extension Double {
  /// The number rounded to nine decimals: what scores are compared and printed by.
  ///
  /// BLAS libraries add in different orders, so the last digits of a score depend on the library
  /// that happens to be installed, and two scores that are equal on paper may come out in either
  /// order. Rounding both before any comparison makes such ties exact, so that they fall to the
  /// earlier position and the same input gives the same bytes with any BLAS. (A score within
  /// 10⁻¹⁵ of the middle between two multiples of 10⁻⁹ could still round both ways.)
  ///
  /// Numbers too large to have nine decimals, infinities and NaN are returned as they are;
  /// negative zero becomes zero.
  @inlinable
  public var quantized: Double {
    let scaled = self * 1e9
    guard scaled.magnitude < 0x1p52 else { return self }
    return scaled.rounded() / 1e9 + 0
  }
}

extension Sequence where Element == Double {
  /// The numbers rounded to nine decimals, see `Double.quantized`.
  @inlinable
  public func quantized() -> [Double] { map(\.quantized) }
}
