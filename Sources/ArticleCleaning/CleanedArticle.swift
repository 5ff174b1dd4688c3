import TextAnalysis

/// A stretch of text that a cleaning rule took out of the article.
public struct Removal: Sendable, Hashable {
  /// What was taken out.
  public let kind: RemovalKind
  /// The removed UTF-8 offsets of the original text, without white space at either end.
  public let range: TextRange

  /// The kebab-case name of the rule, such as `caption` or `copyright`.
  public var rule: String { kind.name }

  public init(_ kind: RemovalKind, range: TextRange) {
    self.kind = kind
    self.range = range
  }
}

/// A pasted page divided into headline, article body and everything else.
///
/// All ranges are UTF-8 offsets into the original text, fall on scalar boundaries, are not empty,
/// have no white space at their ends and never overlap. What lies outside `title`, `body` and
/// `removed` is white space only; byte order marks, zero-width spaces and control characters count
/// as such.
public struct CleanedArticle: Sendable, Hashable {
  /// The headline found in the text, or nil.
  public let title: TextRange?
  /// The paragraphs of the article, or parts of them, ascending.
  public let body: [TextRange]
  /// What the rules removed, ascending.
  public let removed: [Removal]
  /// Where the messages of a chat or the turns of a transcript begin whose times were removed,
  /// ascending.
  public let turns: [Int]

  public init(
    title: TextRange?, body: [TextRange], removed: [Removal], turns: [Int] = []
  ) {
    self.title = title
    self.body = body
    self.removed = removed
    self.turns = turns
  }
}
