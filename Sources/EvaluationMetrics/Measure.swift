import TextAnalysis

/// One figure of a run: a metric with all that decides it.
public struct Measure: Sendable {
  /// The metric.
  public let kind: MetricKind
  /// How tokens are made and compared; nil for a metric that decides that itself.
  public let scheme: ROUGEScheme?
  /// The metric when it has no scheme.
  let corpus: (any CorpusMetric)?

  /// The metric's name.
  public var name: String { kind.metric.name }

  /// What measures of one table have in common: the scheme's tokenizer, else `corpus level`.
  public var group: String { scheme?.tokenizer.signature ?? "corpus level" }

  /// What must be equal for two figures to be comparable.
  ///
  /// - Parameters:
  ///   - referenceCounts: The smallest and largest number of references of a document.
  ///   - figure: Which figure of a score is meant; of no concern to metrics with one figure.
  public func signature(
    referenceCounts: ClosedRange<Int>, figure: ScoreFigure = .f1
  ) -> ScoreSignature {
    if let corpus { return corpus.signature(referenceCounts: referenceCounts) }
    guard let scheme else { return ScoreSignature(name) }
    return scheme.signature(of: kind, referenceCounts: referenceCounts, figure: figure)
  }
}

/// What one text gets by one measure.
public enum MeasuredText: Sendable, Hashable {
  /// A score; that of a corpus is the mean.
  case score(Score)
  /// Statistics that are summed over the corpus.
  case statistics([Double], of: MetricKind)

  /// The text's own figure.
  public subscript(_ figure: ScoreFigure) -> Double {
    switch self {
    case .score(let score): score[figure]
    case .statistics(let statistics, let kind):
      kind.corpus?.sentenceFigure(of: statistics) ?? 0
    }
  }
}

extension DocumentStatistics {
  /// What one measure found on each document, for one of the figures of its scores.
  public init(_ texts: [MeasuredText], figure: ScoreFigure) {
    guard case .statistics(_, let kind)? = texts.first else {
      self.init(scores: texts.map { $0[figure] })
      return
    }
    self.init(
      statistics: texts.map { text in
        if case .statistics(let statistics, _) = text { return statistics }
        return []
      }, of: kind)
  }
}
