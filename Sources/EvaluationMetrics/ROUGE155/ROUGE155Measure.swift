/// One of the measures of ROUGE-1.5.5.
enum ROUGE155Measure {
  case nGram(Int)
  case lcs
  case weightedLCS
  case skipBigram(withUnigrams: Bool)
}

/// What a measure makes of one evaluation: counts and the rounded scores.
///
/// The counts are weights for ROUGE-W. Scores are rounded to five decimals before they enter any
/// mean, as in the script.
struct ROUGE155Result {
  let inModels: Double
  let inPeer: Double
  let hits: Double
  let recall: Double
  let precision: Double
  let f: Double

  /// - Parameters:
  ///   - alpha: The weight of precision in F.
  ///   - ratio: What is made of hits over a total that is not zero.
  init(_ counts: MatchCounts, alpha: Double, ratio: (Double) -> Double) {
    inModels = counts.inReference
    inPeer = counts.inHypothesis
    hits = counts.hits
    let recall = inModels != 0 ? PerlNumber.roundedTo5(ratio(hits / inModels)) : 0
    let precision = inPeer != 0 ? PerlNumber.roundedTo5(ratio(hits / inPeer)) : 0
    self.recall = recall
    self.precision = precision
    let divisor = (1 - alpha) * precision + alpha * recall
    f = divisor > 0 ? PerlNumber.roundedTo5(precision * recall / divisor) : 0
  }
}

/// Counts of one peer against one model, and the score by which the best model is chosen.
struct ROUGE155Comparison {
  let counts: MatchCounts
  let score: Double
}

/// Sums comparisons, or keeps the best one.
struct ROUGE155Combination {
  private let formula: ROUGE155Options.Formula
  private var bestScore = -1.0
  private(set) var counts = MatchCounts(hits: 0, inReference: 0, inHypothesis: 0)

  init(formula: ROUGE155Options.Formula) {
    self.formula = formula
  }

  mutating func add(_ comparison: ROUGE155Comparison) {
    switch formula {
    case .average:
      counts = counts + comparison.counts
    case .best:
      guard comparison.score > bestScore else { return }
      bestScore = comparison.score
      counts = comparison.counts
    }
  }
}
