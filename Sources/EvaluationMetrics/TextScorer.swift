import TextAnalysis

/// Scores texts by all measures of a run: each token metric with each scheme, then the metrics that
/// tokenize themselves.
///
/// A scorer is a value with memory of its own: give every thread a copy.
public struct TextScorer: Sendable {
  /// The measures, in the order of what ``score(hypothesis:references:)`` returns.
  public let measures: [Measure]
  private var scorers: [ROUGEScorer]

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
    for kind in metrics {
      guard let metric = kind.corpus else { continue }
      measures.append(
        Measure(
          kind: kind, scheme: nil,
          corpus: kind == .bleu ? BLEU(tokenizer: bleuTokenizer) : metric))
    }
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
      results += scorers[index].score(hypothesis: hypothesis, references: references)
        .map { .score($0) }
    }
    for measure in measures {
      guard let metric = measure.corpus else { continue }
      results.append(
        .statistics(
          metric.statistics(hypothesis: hypothesis, references: references), of: measure.kind))
    }
    return results
  }
}
