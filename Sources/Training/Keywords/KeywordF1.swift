import EvaluationMetrics
import KeywordExtraction

/// F1 at 5, 10 and 15, each the mean over the articles of a set.
package struct KeywordF1 {
  static let cutoffs = [5, 10, 15]
  private var sums = [Double](repeating: 0, count: cutoffs.count)
  /// How many articles were added.
  private(set) var count = 0

  package init() {}

  /// Adds the keywords an extractor gives for an article.
  package mutating func add(
    _ extractor: KeywordExtractor, _ item: KeywordSet.Item, of set: KeywordSet
  ) throws {
    let keywords = try extractor.keywords(of: item.document, count: Self.cutoffs.max() ?? 0)
    add(keywords.map { set.normalizer.normalized($0.text) }, gold: item.gold)
  }

  private mutating func add(_ keywords: [NormalizedKeyword], gold: Set<NormalizedKeyword>) {
    count += 1
    for (index, cutoff) in Self.cutoffs.enumerated() {
      let shown = Array(keywords.prefix(cutoff))
      let hits = Double(Set(shown).intersection(gold).count)
      guard hits > 0 else { continue }
      sums[index] += 2 * hits / Double(shown.count + gold.count)
    }
  }

  /// The means, in hundredths.
  package var means: [Double] { sums.map { (1000 * $0 / Double(max(count, 1))).rounded() / 10 } }
}
