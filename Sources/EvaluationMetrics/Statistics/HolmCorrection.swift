/// *p* values of several tests, raised so that the chance of any false finding among all of them stays
/// below the level that each is compared with.
///
/// ```swift
/// HolmCorrection.adjusted([0.01, 0.04, 0.03])  // [0.03, 0.06, 0.06]
/// ```
///
/// Source: S. Holm (1979), "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian
/// Journal of Statistics 6, 65–70.
public enum HolmCorrection {
  /// The adjusted values, in the order given.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func adjusted(_ pValues: [Double]) -> [Double] {
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var adjusted = pValues
    var highest = 0.0
    for (rank, index) in order.enumerated() {
      highest = max(highest, min(1, Double(pValues.count - rank) * pValues[index]))
      adjusted[index] = highest
    }
    return adjusted
  }
}
