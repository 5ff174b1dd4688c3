/// One metric's differences between all pairs of systems on the same documents, with Holm's
/// correction for the number of pairs.
public struct PairwiseComparison: Sendable, Hashable {
  /// Two systems.
  public struct Pair: Sendable, Hashable {
    /// The places of the systems in the list given, the first before the second.
    public let first, second: Int
    /// The second system's figure less the first's.
    public let difference: Double
    /// The *p* value of the difference, on its own.
    public let pValue: Double
    /// The same with Holm's correction over all pairs.
    public let adjustedPValue: Double
  }

  /// All pairs, in the order of the first and then of the second system.
  public let pairs: [Pair]

  /// Compares systems; each needs the same documents in the same order.
  ///
  /// - Complexity: O(*s*²*tn*) for *s* systems, *t* trials and *n* documents.
  public init(
    _ systems: [DocumentStatistics], test: PairedTest = .approximateRandomization,
    trials: Int = 1000, seed: UInt64 = 12345
  ) {
    let places = systems.indices.flatMap { first in
      systems.indices.filter { $0 > first }.map { (first: first, second: $0) }
    }
    let pValues = places.map { place in
      test.pValue(
        baseline: systems[place.first], system: systems[place.second], trials: trials, seed: seed)
    }
    pairs = zip(places, zip(pValues, HolmCorrection.adjusted(pValues))).map { place, values in
      Pair(
        first: place.first, second: place.second,
        difference: systems[place.second].figure - systems[place.first].figure,
        pValue: values.0, adjustedPValue: values.1)
    }
  }
}
