import EvaluationMetrics
import RandomNumbers
import TextAnalysis
import Yoyak

/// What is compared: the project's rankers, and two ways to order one pool of candidates that
/// bound them.
enum KeywordSystem: Sendable, Hashable {
  /// A ranker of the project.
  case method(KeywordRankingMethod)
  /// What another program gave.
  case outputs(ForeignSystem)
  /// The candidates in an order drawn from the seed and the text.
  case random(seed: UInt64)
  /// The candidates that equal a gold keyword, and then no more.
  case oracle

  var name: String {
    switch self {
    case .method(let method): method.rawValue
    case .outputs(let system): system.name
    case .random: "random"
    case .oracle: OracleName.oracle
    }
  }

  /// At most `count` keywords, best first.
  ///
  /// - Throws: What the ranker throws.
  func keywords(
    of prepared: PreparedDocument, normalizer: KeywordNormalizer, count: Int
  ) throws -> [String] {
    let article = prepared.article
    switch self {
    case .outputs(let system):
      return Array(system.texts(for: prepared.document).prefix(count))
    case .method(let method):
      return try article.keywords(KeywordOptions(method: method, count: count)).keywords
        .map(\.text)
    case .random(let seed):
      // Started from the text too, so that the order does not depend on earlier articles.
      let hash = FNV1a.hash(of: article.source.utf8, seed: seed)
      var generator = SplitMix64(seed: hash)
      return try Self.pool(of: article).shuffled(using: &generator).prefix(count).map(\.text)
    case .oracle:
      let gold = Set(prepared.document.keywords.map { normalizer.normalized($0) })
      return try Self.pool(of: article).map(\.text)
        .filter { gold.contains(normalizer.normalized($0)) }
    }
  }

  /// The thousand candidates that TF-IDF ranks first, in the order of the text.
  private static func pool(of article: Article) throws -> [Keyword] {
    try article.keywords(KeywordOptions(method: .tfidf, count: 1000)).keywords
      .sorted { first($0) < first($1) }
  }

  private static func first(_ keyword: Keyword) -> Int {
    keyword.ranges.first?.lowerBound ?? .max
  }
}
