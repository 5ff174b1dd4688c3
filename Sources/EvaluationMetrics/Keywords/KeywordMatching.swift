/// When a ranked keyword counts as one of the gold keywords.
public enum KeywordMatching: String, Sendable, Hashable, CaseIterable {
  /// Both are equal after normalization.
  case exact
  /// One is a run of whole words of the other (of two or more syllables in Korean).
  ///
  /// After T. Zesch and I. Gurevych (2009), "Approximate Matching for Evaluating Keyphrase
  /// Extraction", RANLP 2009, which tells keyphrases that include a gold one from those that are
  /// part of one; here both count.
  case partial
}

/// Which of one document's ranked keywords are right, and how many there could be.
public struct KeywordRelevance: Sendable, Hashable {
  /// For each distinct keyword, best first, whether it is right.
  public let isRight: [Bool]
  /// The number of distinct gold keywords.
  public let goldCount: Int

  public init(isRight: [Bool], goldCount: Int) {
    self.isRight = isRight
    self.goldCount = goldCount
  }

  /// Compares a ranked list with the gold keywords.
  ///
  /// Repeats after normalization and keywords without letters are dropped on both sides. From the
  /// first keyword on, each takes a gold keyword that is equal and still free, or else, for
  /// partial matching, the first free one that matches in part; so every gold keyword counts once,
  /// and a keyword's place in the list alone decides what those before it count for.
  ///
  /// - Complexity: O(*rg*) comparisons for *r* ranked and *g* gold keywords with partial matching,
  ///   O(*r* + *g*) on average without.
  public init(
    ranked: [String], gold: [String], matching: KeywordMatching, normalizer: KeywordNormalizer
  ) {
    let ranked = Self.distinct(ranked, normalizer)
    let gold = Self.distinct(gold, normalizer)
    var free = Set(gold)
    goldCount = gold.count
    isRight = ranked.map { keyword in
      if free.remove(keyword) != nil { return true }
      guard matching == .partial,
        let part = gold.first(where: {
          free.contains($0) && normalizer.matchPartially(keyword, $0)
        })
      else { return false }
      free.remove(part)
      return true
    }
  }

  private static func distinct(
    _ keywords: [String], _ normalizer: KeywordNormalizer
  ) -> [NormalizedKeyword] {
    var seen: Set<NormalizedKeyword> = []
    return keywords.map { normalizer.normalized($0) }.filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
  }
}
