import EvaluationMetrics
import Yoyak

/// The figures of an evaluation, ready to be printed.
struct RougeReport {
  /// One figure of one system.
  struct Entry {
    let scheme: Int
    let metric: Int
    let system: Int
    /// The means over the texts.
    let score: Score
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
    var entries: [Entry] = []
    for scheme in evaluation.schemes.indices {
      for metric in evaluation.metrics.indices {
        for system in evaluation.texts.systems.indices {
          entries.append(
            Self.entry(evaluation, figure, options, scheme: scheme, metric: metric, system: system))
        }
      }
    }
    self.entries = entries
  }

  private static func entry(
    _ evaluation: RougeEvaluation, _ figure: ScoreFigure, _ options: RougeStatisticsOptions,
    scheme: Int, metric: Int, system: Int
  ) -> Entry {
    let scores = evaluation.scores(scheme: scheme, metric: metric, system: system)
    let statistics = DocumentStatistics(scores: scores.map { $0[figure] })
    var signature = evaluation.schemes[scheme].signature(
      of: evaluation.metrics[metric], referenceCounts: evaluation.referenceCounts, figure: figure)
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
        scores: evaluation.scores(scheme: scheme, metric: metric, system: 0).map { $0[figure] })
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
      scheme: scheme, metric: metric, system: system, score: .mean(scores),
      signature: signature.adding(["v": YoyakVersion.current]),
      interval: options.confidence
        ? resampling.interval(of: statistics, confidence: options.confidenceLevel / 100) : nil,
      pValues: pValues)
  }

  func entry(scheme: Int, metric: Int, system: Int) -> Entry {
    let (metrics, systems) = (evaluation.metrics.count, evaluation.texts.systems.count)
    return entries[(scheme * metrics + metric) * systems + system]
  }

  /// The texts of the first system by the first metric and tokenizer, the worst first; ties in the
  /// order of the texts.
  func documentsByScore(system: Int) -> [Int] {
    let scores = evaluation.scores(scheme: 0, metric: 0, system: system).map { $0[figure] }
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
