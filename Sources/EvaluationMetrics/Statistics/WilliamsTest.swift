internal import CMath

/// Whether one metric goes together with human judgements more closely than another does, when both
/// judge the same systems.
///
/// Source: E. J. Williams (1959), "Regression Analysis"; Y. Graham, T. Baldwin (2014), "Testing for
/// Significance of Increased Correlation with Human Judgment".
public enum WilliamsTest {
  /// The *p* value of the first metric's correlation being the higher one, against equal ones.
  ///
  /// - Parameters:
  ///   - first, second: Pearson's *r* of each metric with the judgements.
  ///   - between: Pearson's *r* of the two metrics.
  ///   - count: How many pairs the correlations are of.
  /// - Returns: A one-sided *p* value, or nil for fewer than four pairs or when the three
  ///   correlations leave nothing to chance, as those of two equal metrics do.
  public static func pValue(
    first: Double, second: Double, between: Double, count: Int
  ) -> Double? {
    guard count >= 4 else { return nil }
    let number = Double(count)
    let determinant =
      1 - first * first - second * second - between * between + 2 * first * second * between
    let mean = (first + second) / 2
    let rest = 1 - between
    let variance =
      2 * determinant * (number - 1) / (number - 3) + mean * mean * rest * rest * rest
    guard variance > 1e-12 else { return nil }
    let t = (first - second) * ((number - 1) * (1 + between) / variance).squareRoot()
    return StudentDistribution.upperTail(t, degreesOfFreedom: count - 3)
  }
}

/// Student's *t* distribution with a whole number of degrees of freedom.
enum StudentDistribution {
  /// The probability of a number above `t`.
  ///
  /// Source: M. Abramowitz, I. A. Stegun (1964), "Handbook of Mathematical Functions", 26.7.3 and
  /// 26.7.4.
  ///
  /// - Complexity: O(*n*) for *n* degrees of freedom.
  static func upperTail(_ t: Double, degreesOfFreedom: Int) -> Double {
    precondition(degreesOfFreedom >= 1, "There is at least one degree of freedom.")
    let freedom = Double(degreesOfFreedom)
    let cosine = (freedom / (freedom + t * t)).squareRoot()
    let sine = abs(t) / (freedom + t * t).squareRoot()
    let isOdd = degreesOfFreedom % 2 == 1
    // The terms are 1, ½cos², ½·¾cos⁴, … for even numbers and cos, ⅔cos³, ⅔·⅘cos⁵, … for odd ones.
    var term = isOdd ? cosine : 1
    var sum = degreesOfFreedom == 1 ? 0 : term
    var step = isOdd ? 2.0 : 1.0
    while step + 1 < freedom - 1 {
      term *= step / (step + 1) * cosine * cosine
      sum += term
      step += 2
    }
    let inside = isOdd ? 2 / Double.pi * (atan2(sine, cosine) + sine * sum) : sine * sum
    return t > 0 ? (1 - inside) / 2 : (1 + inside) / 2
  }
}
