import TextAnalysis

/// A ranked keyword of an article.
public struct Keyword: Sendable, Hashable {
  /// The keyword as it stands in the article, in its most frequent form.
  public var text: String
  /// The ranker's score; comparable within one document and method only.
  public var score: Double
  /// Every place it stands at, in UTF-8 offsets, ascending.
  public var ranges: [TextRange]

  public init(text: String, score: Double, ranges: [TextRange]) {
    self.text = text
    self.score = score
    self.ranges = ranges
  }
}
