import TextAnalysis

/// A ranked keyword of an article.
public struct Keyword: Sendable, Hashable {
  /// The keyword as it is in the article, in its most frequent form.
  public var text: String
  /// The ranker's score: with the default a probability, comparable between documents; with other
  /// methods comparable within one document only.
  public var score: Double
  /// Every place where the text has it, in UTF-8 offsets, ascending; none when it is only in a title
  /// that was given apart.
  public var ranges: [TextRange]

  public init(text: String, score: Double, ranges: [TextRange]) {
    self.text = text
    self.score = score
    self.ranges = ranges
  }
}
