import EvaluationMetrics
import Yoyak

/// The figures of an evaluation, ready to be printed.
struct RougeReport {
  /// One figure of one system.
  struct Entry {
    let measure: Measure
    let system: Int
    /// The means over the texts; nil for a measure of one figure.
    let score: Score?
    /// The figure over all texts.
    let value: Double
    /// How to reproduce it.
    let signature: ScoreSignature
    /// The interval, if asked for.
    let interval: ConfidenceInterval?
    /// The p values of the difference from the first system, by test.
    let pValues: [(test: PairedTest, value: Double)]
  }

  let evaluation: RougeEvaluation
  let figure: ScoreFigure
  let options: RougeStatisticsOptions
  let showsDocuments: Bool
  let entries: [Entry]

  init(
    _ evaluation: RougeEvaluation, figure: ScoreFigure, statistics options: RougeStatisticsOptions,
    showsDocuments: Bool
  ) {
    self.evaluation = evaluation
    self.figure = figure
    self.options = options
    self.showsDocuments = showsDocuments
    entries = evaluation.measures.indices.flatMap { measure in
      evaluation.texts.systems.indices.map {
        Self.entry(evaluation, figure, options, measure: measure, system: $0)
      }
    }
  }

  private static func entry(
    _ evaluation: RougeEvaluation, _ figure: ScoreFigure, _ options: RougeStatisticsOptions,
    measure index: Int, system: Int
  ) -> Entry {
    let measure = evaluation.measures[index]
    let texts = evaluation.scores(measure: index, system: system)
    let statistics = DocumentStatistics(texts, figure: figure)
    var signature = measure.signature(
      referenceCounts: evaluation.referenceCounts, figure: figure)
    if options.resamplesAnything {
      signature = signature.adding(["bs": "\(options.resamples)", "seed": "\(options.seed)"])
      if options.confidence, options.confidenceLevel != 95 {
        signature = signature.adding(["ci": "\(options.confidenceLevel)"])
      }
    }
    let resampling = BootstrapResampling(resamples: options.resamples, seed: options.seed)
    var pValues: [(PairedTest, Double)] = []
    if system > 0 {
      let baseline = DocumentStatistics(
        evaluation.scores(measure: index, system: 0), figure: figure)
      for test in options.tests {
        pValues.append(
          (
            test,
            test.pValue(
              baseline: baseline, system: statistics, trials: options.resamples,
              seed: options.seed)
          ))
      }
    }
    return Entry(
      measure: measure, system: system, score: Self.meanScore(texts), value: statistics.figure,
      signature: signature.adding(["v": YoyakVersion.current]),
      interval: options.confidence
        ? resampling.interval(of: statistics, confidence: options.confidenceLevel / 100) : nil,
      pValues: pValues)
  }

  private static func meanScore(_ texts: [MeasuredText]) -> Score? {
    var scores: [Score] = []
    for case .score(let score) in texts { scores.append(score) }
    return scores.count == texts.count ? .mean(scores) : nil
  }

  /// The entry of one measure and system.
  func entry(measure: Int, system: Int) -> Entry {
    entries[measure * evaluation.texts.systems.count + system]
  }

  /// The texts of a system by the first measure, the worst first; ties in the order of the texts.
  func documentsByScore(system: Int) -> [Int] {
    let scores = evaluation.scores(measure: 0, system: system).map { $0[figure] }
    return scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
  }
}

extension RougeStatisticsOptions {
  /// The tests that were asked for.
  var tests: [PairedTest] {
    (pairedBootstrap ? [.bootstrap] : [])
      + (approximateRandomization ? [.approximateRandomization] : [])
  }
}
