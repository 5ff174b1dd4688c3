/// Precision, recall and their harmonic mean F1, each between 0 and 1.
public struct Score: Sendable, Hashable {
  /// The share of what was given that is right.
  public let precision: Double
  /// The share of what is right that was given.
  public let recall: Double
  /// The harmonic mean of precision and recall; 0 when both are 0.
  public let f1: Double

  /// The score of something that has nothing right.
  public static let zero = Score(precision: 0, recall: 0)

  /// Takes precision and recall and computes F1 = 2PR / (P + R).
  public init(precision: Double, recall: Double) {
    self.precision = precision
    self.recall = recall
    // The order of the operations is that of Python's rouge-score, so that not a bit differs.
    f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  /// Takes all three figures, for means over documents, whose F1 is no function of the others.
  public init(precision: Double, recall: Double, f1: Double) {
    self.precision = precision
    self.recall = recall
    self.f1 = f1
  }

  /// One of the three figures.
  public subscript(_ figure: ScoreFigure) -> Double {
    switch figure {
    case .precision: precision
    case .recall: recall
    case .f1: f1
    }
  }
}

/// Names the three figures of a ``Score``.
public enum ScoreFigure: String, Sendable, Hashable, CaseIterable {
  case precision
  case recall
  case f1
}

extension Score {
  /// The mean of each figure over `scores`; ``zero`` when there are none.
  public static func mean(_ scores: some Collection<Score>) -> Score {
    guard !scores.isEmpty else { return .zero }
    var precision = 0.0
    var recall = 0.0
    var f1 = 0.0
    for score in scores {
      precision += score.precision
      recall += score.recall
      f1 += score.f1
    }
    let count = Double(scores.count)
    return Score(precision: precision / count, recall: recall / count, f1: f1 / count)
  }
}
