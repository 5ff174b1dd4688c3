import TextAnalysis

/// Scores texts by all measures of a run: each token metric with each scheme, then the metrics that
/// tokenize themselves.
///
/// A scorer is a value with memory of its own: give every thread a copy.
public struct TextScorer: Sendable {
  /// The measures, in the order of what ``score(hypothesis:references:)`` returns.
  public let measures: [Measure]
  private var scorers: [ROUGEScorer]
  /// The metrics that tokenize themselves.
  private let corpusMetrics: [(kind: MetricKind, metric: any CorpusMetric)]

  /// - Parameters:
  ///   - metrics: In table order; those that compare tokens come first for every scheme.
  ///   - bleuTokenizer: What a token is to BLEU.
  public init(
    metrics: [MetricKind], schemes: [ROUGEScheme], bleuTokenizer: BLEUTokenizer = .mteval13a
  ) {
    let overlaps = metrics.filter { $0.overlap != nil }
    scorers = overlaps.isEmpty ? [] : schemes.map { $0.scorer(metrics: overlaps) }
    var measures = scorers.flatMap { scorer in
      overlaps.map { Measure(kind: $0, scheme: scorer.scheme, corpus: nil) }
    }
    corpusMetrics = metrics.compactMap { kind in
      kind.corpus.map { (kind, kind == .bleu ? BLEU(tokenizer: bleuTokenizer) : $0) }
    }
    measures += corpusMetrics.map { Measure(kind: $0.kind, scheme: nil, corpus: $0.metric) }
    self.measures = measures
  }

  /// What the text gets by each measure.
  ///
  /// - Parameter references: At least one.
  public mutating func score(
    hypothesis: SourceText, references: [SourceText]
  ) -> [MeasuredText] {
    var results: [MeasuredText] = []
    results.reserveCapacity(measures.count)
    for index in scorers.indices {
      for score in scorers[index].score(hypothesis: hypothesis, references: references) {
        results.append(.score(score))
      }
    }
    for (kind, metric) in corpusMetrics {
      results.append(
        .statistics(metric.statistics(hypothesis: hypothesis, references: references), of: kind))
    }
    return results
  }
}
