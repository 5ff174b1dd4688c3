/// How far two lists of numbers, place by place, go together: from −1 to 1.
public enum Correlation: String, Sendable, Hashable, CaseIterable {
  /// Kendall's τ-b: pairs in the same order less pairs in opposite order, corrected for ties.
  ///
  /// Source: M. G. Kendall (1945), "The Treatment of Ties in Ranking Problems", Biometrika 33.
  case kendall
  /// Pearson's *r*: how near to a straight line the pairs of numbers are.
  case pearson
  /// Spearman's ρ: Pearson's *r* of the ranks, equal numbers sharing their mean rank.
  case spearman

  /// The coefficient, or nil when one of the lists has no two different numbers.
  ///
  /// - Parameters:
  ///   - first, second: Of equal length.
  /// - Complexity: O(*n*²) for Kendall's, O(*n* log *n*) for the others.
  public func coefficient(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "A correlation is one of pairs.")
    return switch self {
    case .kendall: Self.kendall(first, second)
    case .pearson: Self.pearson(first, second)
    case .spearman: Self.pearson(Self.ranks(first), Self.ranks(second))
    }
  }

  private static func pearson(_ first: [Double], _ second: [Double]) -> Double? {
    let count = Double(first.count)
    guard count > 1 else { return nil }
    let means = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    var sums = (both: 0.0, first: 0.0, second: 0.0)
    for (x, y) in zip(first, second) {
      sums.both += (x - means.0) * (y - means.1)
      sums.first += (x - means.0) * (x - means.0)
      sums.second += (y - means.1) * (y - means.1)
    }
    guard isVaried(first), isVaried(second), sums.first > 0, sums.second > 0 else { return nil }
    let coefficient = sums.both / (sums.first.squareRoot() * sums.second.squareRoot())
    return min(1, max(-1, coefficient))
  }

  private static func isVaried(_ numbers: [Double]) -> Bool {
    numbers.contains { $0 != numbers[0] }
  }

  private static func kendall(_ first: [Double], _ second: [Double]) -> Double? {
    var agreement = 0
    var different = (first: 0, second: 0)
    for index in first.indices {
      for earlier in 0..<index {
        let signs = (
          sign(first[index] - first[earlier]), sign(second[index] - second[earlier])
        )
        agreement += signs.0 * signs.1
        different.first += abs(signs.0)
        different.second += abs(signs.1)
      }
    }
    guard different.first > 0, different.second > 0 else { return nil }
    let scale = (Double(different.first) * Double(different.second)).squareRoot()
    return min(1, max(-1, Double(agreement) / scale))
  }

  private static func sign(_ difference: Double) -> Int {
    difference > 0 ? 1 : difference < 0 ? -1 : 0
  }

  /// The rank of each number from 1, equal numbers having the mean of their ranks.
  static func ranks(_ numbers: [Double]) -> [Double] {
    let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    var ranks = [Double](repeating: 0, count: numbers.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, numbers[order[end]] == numbers[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }
}
