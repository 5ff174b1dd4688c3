import EvaluationMetrics
import KeywordExtraction

/// How often keywords of about one score are among those that people gave.
package struct KeywordReliability {
  private static let binCount = 10
  private var counts = [Int](repeating: 0, count: binCount)
  private var hits = [Int](repeating: 0, count: binCount)
  private var scores = [Double](repeating: 0, count: binCount)

  package init() {}

  /// Counts the keywords shown for an article, whose scores are probabilities.
  mutating func add(_ keywords: [Keyword], _ item: KeywordSet.Item, of set: KeywordSet) {
    for keyword in keywords {
      let bin = min(Int(keyword.score * Double(Self.binCount)), Self.binCount - 1)
      counts[bin] += 1
      scores[bin] += keyword.score
      if item.gold.contains(set.normalizer.normalized(keyword.text)) { hits[bin] += 1 }
    }
  }

  /// The mean distance between score and share over all keywords, in hundredths.
  package var error: Double {
    let sum = counts.indices.reduce(0.0) { $0 + abs(scores[$1] - Double(hits[$1])) }
    return (1000 * sum / Double(max(counts.reduce(0, +), 1))).rounded() / 10
  }

  /// A Markdown row: for each bin the mean score, the share of hits and the number of keywords.
  package var cells: [String] {
    counts.indices.map { bin in
      guard counts[bin] > 0 else { return "" }
      let count = Double(counts[bin])
      let (score, share) = (scores[bin] / count, Double(hits[bin]) / count)
      return "\(Self.hundredths(score)): \(Self.hundredths(share)) (\(counts[bin]))"
    }
  }

  private static func hundredths(_ share: Double) -> Int { Int((100 * share).rounded()) }
}
