import TextAnalysis

/// The places of an article's ranges in the input as it was given, in the unit that is asked for.
public struct ArticleOffsets: Sendable {
  private let article: Article
  private let converter: OffsetConverter

  public init(_ article: Article, unit: OffsetUnit = .scalar) {
    self.article = article
    converter = OffsetConverter(article.original, unit: unit)
  }

  /// The place of a range of the article's ``Article/source``.
  public func convert(_ range: TextRange) -> TextRange {
    converter.convert(article.originalRange(range))
  }

  /// The place of a sentence of the article's ``Article/source``, with the marks of type that touch it.
  public func convert(sentence range: TextRange) -> TextRange {
    converter.convert(article.originalSentence(range))
  }

  /// The places of what cleaning and reading took out of the article, in order.
  public var removals: [(rule: String, range: TextRange)] {
    let cleaned = article.removed.map { (rule: $0.rule, range: article.originalRange($0.range)) }
    let all = cleaned + article.leftOut.map { (rule: $0.rule, range: $0.range) }
    let ordered =
      article.leftOut.isEmpty ? all : all.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return ordered.map { (rule: $0.rule, range: converter.convert($0.range)) }
  }
}
