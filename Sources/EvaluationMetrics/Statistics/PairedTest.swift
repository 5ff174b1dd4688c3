import RandomNumbers

/// Whether two systems differ by more than chance would have it, on the same documents.
public enum PairedTest: String, Sendable, Hashable, CaseIterable {
  /// Resampled differences, shifted to a mean of zero, against the difference found.
  case bootstrap
  /// Differences after the systems' outputs are swapped at random, document by document, against
  /// the difference found.
  case approximateRandomization = "approximate-randomization"

  /// The two-sided *p* value of the difference between two systems.
  ///
  /// Both tests count the trials whose difference is at least as large as the one found, *c* of
  /// *n*, and give (*c* + 1) / (*n* + 1). Two sums that differ only by rounding count as equal.
  ///
  /// Source: S. Riezler and J. T. Maxwell (2005), "On Some Pitfalls in Automatic Evaluation and
  /// Significance Testing for MT", figures 1 and 2.
  ///
  /// - Parameters:
  ///   - baseline, system: Statistics of the same documents in the same order.
  ///   - trials: At least 1.
  ///   - seed: Where the generator, `SplitMix64`, starts.
  /// - Returns: A number above 0 and at most 1; 1 when there are no documents.
  /// - Complexity: O(*tn*) for *t* trials and *n* documents.
  public func pValue(
    baseline: DocumentStatistics, system: DocumentStatistics, trials: Int = 1000,
    seed: UInt64 = 12345
  ) -> Double {
    precondition(
      baseline.count == system.count && baseline.aggregation == system.aggregation,
      "Only statistics of the same documents can be compared.")
    precondition(trials >= 1, "A test needs at least one trial.")
    guard baseline.count > 0 else { return 1 }
    let found = abs(system.figure - baseline.figure)
    let differences =
      switch self {
      case .bootstrap: Self.shiftedDifferences(baseline, system, trials, seed)
      case .approximateRandomization: Self.swappedDifferences(baseline, system, trials, seed)
      }
    let threshold = found - 1e-12 * max(abs(system.figure), abs(baseline.figure))
    return Double(differences.count { abs($0) >= threshold } + 1) / Double(trials + 1)
  }

  private static func shiftedDifferences(
    _ baseline: DocumentStatistics, _ system: DocumentStatistics, _ trials: Int, _ seed: UInt64
  ) -> [Double] {
    let resampling = BootstrapResampling(resamples: trials, seed: seed)
    let differences = zip(resampling.figures(of: system), resampling.figures(of: baseline))
      .map { $0 - $1 }
    let mean = differences.reduce(0, +) / Double(trials)
    return differences.map { $0 - mean }
  }

  /// A document's outputs are swapped where the next bit is 1, from the lowest bit of each of the
  /// generator's numbers on; every trial begins with a fresh number.
  private static func swappedDifferences(
    _ baseline: DocumentStatistics, _ system: DocumentStatistics, _ trials: Int, _ seed: UInt64
  ) -> [Double] {
    let width = baseline.aggregation.width
    let gains = zip(system.values, baseline.values).map { $0 - $1 }
    let (baselineSums, systemSums) = (baseline.sums, system.sums)
    var generator = SplitMix64(seed: seed)
    var swapped = [Double](repeating: 0, count: width)
    return (0..<trials).map { _ in
      for column in 0..<width { swapped[column] = 0 }
      var bits: UInt64 = 0
      for document in 0..<baseline.count {
        bits = document % 64 == 0 ? generator.next() : bits >> 1
        let factor = Double(bits & 1)
        for column in 0..<width { swapped[column] += factor * gains[document * width + column] }
      }
      let changedSystem = system.figure(ofSums: zip(systemSums, swapped).map { $0 - $1 })
      let changedBaseline = baseline.figure(ofSums: zip(baselineSums, swapped).map { $0 + $1 })
      return changedSystem - changedBaseline
    }
  }
}
