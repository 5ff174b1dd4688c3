import EvaluationMetrics
import TextAnalysis

/// What evaluations of summaries and of keywords have in common.
public struct EvaluationOptions: Sendable, Hashable {
  /// The only language whose documents are scored, or nil for all; see ``EvaluationDocument/language``.
  public var language: Language?
  /// Whether texts are taken as they are, without removing captions, bylines and the like.
  public var keepsBoilerplate = false
  /// Which of precision, recall and F1 are shown.
  public var figures: [ScoreFigure] = [.f1]
  /// How intervals are drawn.
  public var resampling = BootstrapResampling()
  /// How systems are compared with the first one.
  public var test = PairedTest.approximateRandomization
  /// Whether all pairs of systems are compared too, with Holm's correction.
  public var comparesAllPairs = false
  /// How many documents are worked on at once.
  public var jobs = 1

  public init() {}
}

extension ScoreFigure {
  /// The letter before a metric's name in a column that shows this figure.
  var abbreviation: String {
    switch self {
    case .precision: "P"
    case .recall: "R"
    case .f1: "F1"
    }
  }
}

/// A method that failed on a document.
public struct EvaluationError: Error, Sendable, CustomStringConvertible {
  public let description: String
}
