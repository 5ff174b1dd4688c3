/// How the scores against several references make one score.
public enum ReferenceCombination: String, Sendable, Hashable, CaseIterable {
  /// The score against the reference with the highest F1, the first of equals; as Python's
  /// rouge-score does.
  case best
  /// Hits and totals summed over the references; the default of ROUGE-1.5.5.
  case average
  /// The mean, over all ways to leave one reference out, of the best score against the others.
  ///
  /// Source: C.-Y. Lin (2004), "ROUGE: A Package for Automatic Evaluation of Summaries",
  /// section 2.1. Makes figures for different numbers of references comparable, and people with
  /// systems.
  case jackknife

  /// One score from the counts against each reference; zero when there is no reference.
  func combine(_ counts: [MatchCounts], of metric: any OverlapMetric) -> Score {
    switch self {
    case .best:
      return best(counts.map { metric.score($0) })
    case .average:
      guard let first = counts.first else { return .zero }
      return metric.score(counts.dropFirst().reduce(first, +))
    case .jackknife:
      let scores = counts.map { metric.score($0) }
      guard scores.count > 1 else { return scores.first ?? .zero }
      return .mean(
        scores.indices.map { leftOut in
          var others = scores
          others.remove(at: leftOut)
          return best(others)
        })
    }
  }

  private func best(_ scores: [Score]) -> Score {
    guard var best = scores.first else { return .zero }
    for score in scores.dropFirst() where score.f1 > best.f1 { best = score }
    return best
  }
}
