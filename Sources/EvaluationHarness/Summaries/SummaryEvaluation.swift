import EvaluationMetrics
import Summarization
import TextAnalysis
import Yoyak

/// Summarizes a data set by several methods and scores the summaries against those by people.
///
/// Beside the methods given there are always lead, random and the greedy oracle, and outputs of other
/// programs where there are any. Each document is read and analyzed once.
public struct SummaryEvaluation: Sendable {
  /// The methods in table order; the first is the baseline.
  public let methods: [SummarizationMethod]
  /// Other programs, after the methods.
  public let systems: [ForeignSystem]
  public let length: SummaryLength
  public let metrics: [MetricKind]
  /// What is counted, or nil for the usual tokenizers of the language.
  public let tokenizers: [TokenizerKind]?
  /// Whether English tokens are stemmed by Porter's rules before they are compared.
  public let stems: Bool
  /// What a token is to BLEU.
  public let bleuTokenizer: BLEUTokenizer
  public let options: EvaluationOptions

  /// - Parameters:
  ///   - methods: Without repeats; lead and random are added at the end when missing.
  ///   - metrics: At least one.
  public init(
    methods: [SummarizationMethod], systems: [ForeignSystem] = [], length: SummaryLength,
    metrics: [MetricKind],
    tokenizers: [TokenizerKind]? = nil, stems: Bool = false,
    bleuTokenizer: BLEUTokenizer = .mteval13a, options: EvaluationOptions
  ) {
    precondition(!metrics.isEmpty, "An evaluation needs at least one metric.")
    self.methods =
      methods + [SummarizationMethod.lead, .random].filter { !methods.contains($0) }
    self.systems = systems
    self.length = length
    self.metrics = metrics
    self.tokenizers = tokenizers
    self.stems = stems
    self.bleuTokenizer = bleuTokenizer
    self.options = options
  }

  /// Runs all methods over the data set; one result a language.
  ///
  /// - Parameter progress: Told after each document how many are done.
  /// - Throws: ``DataSetError`` for a document without what is needed, ``EvaluationError`` when a
  ///   method fails on a document.
  public func run(
    on dataSet: DataSet, progress: (Int) -> Void = { _ in }
  ) throws -> [EvaluationResult] {
    try dataSet.require(.references)
    if length == .gold { try dataSet.require(.goldSentences) }
    var results: [EvaluationResult] = []
    var done = 0
    for (language, documents) in try dataSet.byLanguage(options.language) {
      let scoring = SummaryScoring(self, language: language, documents: documents, of: dataSet)
      let outcomes = try DocumentRun.run(documents, jobs: options.jobs) {
        try scoring.result(for: $0)
      } progress: {
        done += 1
        progress(done)
      }
      results.append(
        EvaluationResult(
          task: "summaries", dataSet: dataSet, language: language, length: length.description,
          systems: methods.map(\.rawValue) + systems.map(\.name) + [OracleName.oracle],
          columns: scoring.columns, documents: outcomes,
          trainedOnSet: TrainingSets.embedded.saw("summarizer-weights", documents)
            ? [SummarizationMethod.learned.rawValue] : [],
          options: options))
    }
    return results
  }
}
