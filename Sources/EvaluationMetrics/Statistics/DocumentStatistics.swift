/// What one system's figure over a data set is made of: a few numbers for each document.
///
/// Resampling needs nothing else, so figures of a run can be compared again later without the
/// texts. Statistics are comparable when they have the same documents in the same order.
public struct DocumentStatistics: Sendable, Hashable {
  /// How the numbers of all documents make one figure.
  public enum Aggregation: Sendable, Hashable {
    /// The mean of one number a document: macro averages.
    case mean
    /// Hits over what the hypotheses have, of summed counts: micro precision.
    case precisionOfSums
    /// Hits over what the references have, of summed counts: micro recall.
    case recallOfSums
    /// The harmonic mean of the two, of summed counts: micro F1.
    case f1OfSums
    /// The figure of a ``CorpusMetric``, of summed statistics.
    case corpus(MetricKind)

    /// Numbers a document.
    var width: Int {
      switch self {
      case .mean: 1
      case .precisionOfSums, .recallOfSums, .f1OfSums: 3
      case .corpus(let kind): kind.corpus?.width ?? 0
      }
    }
  }

  /// How the numbers make one figure.
  public let aggregation: Aggregation
  /// The number of documents.
  public let count: Int
  /// The numbers, document after document.
  let values: [Double]

  /// One score a document, whose mean is the figure.
  public init(scores: [Double]) {
    aggregation = .mean
    count = scores.count
    values = scores
  }

  /// Statistics of each document by a metric, whose sums make the figure.
  ///
  /// - Parameter metric: One that is a ``CorpusMetric``.
  public init(statistics: [[Double]], of metric: MetricKind) {
    aggregation = .corpus(metric)
    count = statistics.count
    values = statistics.flatMap { $0 }
    precondition(
      values.count == count * aggregation.width, "Statistics are those of the metric named.")
  }

  /// Counts of each document, whose sums make the figure.
  ///
  /// - Parameter aggregation: One of the three that divide sums.
  public init(counts: [MatchCounts], aggregation: Aggregation) {
    precondition(aggregation.width == 3, "Counts are summed; a mean is taken of scores.")
    self.aggregation = aggregation
    count = counts.count
    values = counts.flatMap { [$0.hits, $0.inReference, $0.inHypothesis] }
  }

  /// The figure over all documents; 0 when there are none.
  public var figure: Double { figure(ofSums: sums) }

  /// Each of the numbers, summed over the documents.
  var sums: [Double] {
    var sums = [Double](repeating: 0, count: aggregation.width)
    for (index, value) in values.enumerated() { sums[index % sums.count] += value }
    return sums
  }

  /// The figure of as many documents as there are here, whose numbers have these sums.
  func figure(ofSums sums: [Double]) -> Double {
    switch aggregation {
    case .mean: count > 0 ? sums[0] / Double(count) : 0
    case .precisionOfSums: sums[2] > 0 ? sums[0] / sums[2] : 0
    case .recallOfSums: sums[1] > 0 ? sums[0] / sums[1] : 0
    case .f1OfSums: sums[1] + sums[2] > 0 ? 2 * sums[0] / (sums[1] + sums[2]) : 0
    case .corpus(let kind): kind.corpus?.figure(ofSums: sums) ?? 0
    }
  }
}
