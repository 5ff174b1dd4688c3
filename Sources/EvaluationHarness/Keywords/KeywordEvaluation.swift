import EvaluationMetrics
import TextAnalysis
import Yoyak

/// Ranks the keywords of a data set by several methods and scores them against those by people.
///
/// Beside the methods given there are always the phrases that come first, candidates at random,
/// and those candidates that are right (oracle).
public struct KeywordEvaluation: Sendable {
  /// The longest list a method is asked for; MAP and nDCG look at all of it.
  public static let listLength = 50

  /// The methods in table order; the first is the baseline.
  public let methods: [KeywordRankingMethod]
  /// Other programs, after the methods.
  public let systems: [ForeignSystem]
  public let options: EvaluationOptions

  /// - Parameter methods: Without repeats; `firstphrases` is added at the end when missing.
  public init(
    methods: [KeywordRankingMethod], systems: [ForeignSystem] = [], options: EvaluationOptions
  ) {
    self.systems = systems
    self.methods =
      methods + [KeywordRankingMethod.firstphrases].filter { !methods.contains($0) }
    self.options = options
  }

  /// Runs all methods over the data set; one result a language.
  ///
  /// - Parameter progress: Told after each document how many are done.
  /// - Throws: ``DataSetError`` for a document without keywords, ``EvaluationError`` when a method
  ///   fails on a document.
  public func run(
    on dataSet: DataSet, progress: (Int) -> Void = { _ in }
  ) throws -> [EvaluationResult] {
    try dataSet.require(.keywords)
    let systems =
      methods.map { KeywordSystem.method($0) } + self.systems.map { .outputs($0) }
      + [.random(seed: options.resampling.seed), .oracle]
    var results: [EvaluationResult] = []
    var done = 0
    for (language, documents) in try dataSet.byLanguage(options.language) {
      let scoring = KeywordScoring(
        systems: systems, options: options, language: language,
        data: dataSet.signatureFields(language: language, documents: documents.count))
      let outcomes = try DocumentRun.run(documents, jobs: options.jobs) {
        try scoring.result(for: $0)
      } progress: {
        done += 1
        progress(done)
      }
      results.append(
        EvaluationResult(
          task: "keywords", dataSet: dataSet, language: language,
          length: "\(Self.listLength) keywords", systems: systems.map(\.name),
          columns: scoring.columns, documents: outcomes,
          trainedOnSet: TrainingSets.embedded.saw(Self.weights(for: language), documents)
            ? [KeywordRankingMethod.learned.rawValue] : [],
          options: options))
    }
    return results
  }

  /// The file of weights that the learned ranker takes for a language.
  private static func weights(for language: Language) -> String {
    switch language {
    case .english: "keyword-weights-en"
    case .korean: "keyword-weights-ko"
    default: "keyword-weights-other"
    }
  }
}
