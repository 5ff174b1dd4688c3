/// Precision, recall and F1 of chosen sentences against those that people marked.
public enum SentenceSelectionScore {
  /// The score of one choice against one set of gold sentences.
  ///
  /// Order and repeats do not count. An empty choice, or no gold sentence, scores 0.
  ///
  /// ```swift
  /// SentenceSelectionScore.score(chosen: [0, 4, 7], gold: [4, 9])  // P 1/3, R 1/2, F1 0.4
  /// ```
  ///
  /// - Parameters:
  ///   - chosen: Indexes of sentences, from 0.
  ///   - gold: Indexes of the marked sentences, in the same numbering.
  /// - Complexity: O(*c* + *g*), on average.
  public static func score(chosen: [Int], gold: [Int]) -> Score {
    let counts = counts(chosen: chosen, gold: gold)
    return Score(
      precision: counts.inHypothesis > 0 ? counts.hits / counts.inHypothesis : 0,
      recall: counts.inReference > 0 ? counts.hits / counts.inReference : 0)
  }

  /// The mean score against the choices of several people; ``Score/zero`` when there are none.
  ///
  /// The best of several would favour a system that agrees with whoever is easiest to please.
  public static func meanScore(chosen: [Int], golds: [[Int]]) -> Score {
    .mean(golds.map { score(chosen: chosen, gold: $0) })
  }

  /// How many sentences were chosen, marked, and both; summed over documents they give micro
  /// averages.
  public static func counts(chosen: [Int], gold: [Int]) -> MatchCounts {
    let chosen = Set(chosen)
    let gold = Set(gold)
    return MatchCounts(
      hits: Double(chosen.intersection(gold).count), inReference: Double(gold.count),
      inHypothesis: Double(chosen.count))
  }
}
