import TextAnalysis

/// A metric whose figure over a corpus is computed from statistics summed over the texts.
///
/// The split is that of sacreBLEU (`sacrebleu/metrics/base.py`): statistics of a segment, and a
/// figure from sums of statistics. Resampling and significance tests sum the statistics of other
/// choices of texts and need nothing else. All figures are between 0 and 1.
///
/// ```swift
/// let metric = ChrF()
/// metric.corpusFigure(hypotheses: [SourceText("abc")], references: [[SourceText("abd")]])
/// ```
public protocol CorpusMetric: Metric {
  /// How many numbers ``statistics(hypothesis:references:)`` returns.
  var width: Int { get }

  /// The statistics of one text.
  ///
  /// - Parameter references: At least one.
  func statistics(hypothesis: SourceText, references: [SourceText]) -> [Double]

  /// The figure of a corpus whose statistics have these sums.
  func figure(ofSums sums: [Double]) -> Double

  /// The figure of one text with these statistics.
  func sentenceFigure(of statistics: [Double]) -> Double

  /// What must be equal for two figures to be comparable.
  ///
  /// - Parameter referenceCounts: The smallest and largest number of references of a text.
  func signature(referenceCounts: ClosedRange<Int>) -> ScoreSignature
}

extension CorpusMetric {
  /// The figure of a corpus of this one text.
  public func sentenceFigure(of statistics: [Double]) -> Double { figure(ofSums: statistics) }

  /// The figure of one text.
  public func sentenceFigure(hypothesis: SourceText, references: [SourceText]) -> Double {
    sentenceFigure(of: statistics(hypothesis: hypothesis, references: references))
  }

  /// The figure of a corpus; 0 when it is empty.
  ///
  /// - Parameter references: For each hypothesis at least one.
  public func corpusFigure(hypotheses: [SourceText], references: [[SourceText]]) -> Double {
    precondition(hypotheses.count == references.count, "Every hypothesis has its references.")
    var sums = [Double](repeating: 0, count: width)
    for (hypothesis, references) in zip(hypotheses, references) {
      let statistics = statistics(hypothesis: hypothesis, references: references)
      for index in sums.indices { sums[index] += statistics[index] }
    }
    return figure(ofSums: sums)
  }

  /// The number of references as sacreBLEU writes it.
  static func referenceField(_ counts: ClosedRange<Int>) -> String {
    counts.count == 1 ? "\(counts.lowerBound)" : "var"
  }
}
