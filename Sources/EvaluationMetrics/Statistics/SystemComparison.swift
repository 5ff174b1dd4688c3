/// One metric's figures of several systems on the same documents, the first being the baseline.
public struct SystemComparison: Sendable, Hashable {
  /// One system's row.
  public struct Row: Sendable, Hashable {
    /// The system's name.
    public let name: String
    /// Its figure.
    public let interval: ConfidenceInterval
    /// Its figure less the baseline's, with the interval of that difference; nil for the baseline.
    public let difference: ConfidenceInterval?
    /// The *p* value of that difference; nil for the baseline.
    public let pValue: Double?
  }

  /// The systems in the order given.
  public let rows: [Row]

  /// Compares systems; each needs the same documents in the same order.
  ///
  /// - Complexity: O(*srn*) for *s* systems, *r* resamples and *n* documents.
  public init(
    _ systems: [(name: String, statistics: DocumentStatistics)],
    resampling: BootstrapResampling = BootstrapResampling(),
    test: PairedTest = .approximateRandomization, confidence: Double = 0.95
  ) {
    let resampled = systems.map { resampling.figures(of: $0.statistics) }
    rows = systems.enumerated().map { index, system in
      let interval = ConfidenceInterval(
        figure: system.statistics.figure, resampled: resampled[index], confidence: confidence)
      guard index > 0 else {
        return Row(name: system.name, interval: interval, difference: nil, pValue: nil)
      }
      let baseline = systems[0].statistics
      return Row(
        name: system.name, interval: interval,
        difference: ConfidenceInterval(
          figure: system.statistics.figure - baseline.figure,
          resampled: zip(resampled[index], resampled[0]).map { $0 - $1 }, confidence: confidence),
        pValue: test.pValue(
          baseline: baseline, system: system.statistics, trials: resampling.resamples,
          seed: resampling.seed))
    }
  }
}
