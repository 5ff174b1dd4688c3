import TextAnalysis

/// How an article is read.
public struct ArticleOptions: Sendable, Hashable {
  /// The headline, when it is known; otherwise it is looked for in the text.
  public var title: String?
  /// What the reader asks about, for methods that answer a question.
  public var query: String?
  /// The language, or nil to detect it.
  public var language: Language?
  /// Whether the text is taken as it is, without removing captions, bylines and the like.
  public var keepsBoilerplate: Bool

  public init(
    title: String? = nil, query: String? = nil, language: Language? = nil,
    keepsBoilerplate: Bool = false
  ) {
    self.title = title
    self.query = query
    self.language = language
    self.keepsBoilerplate = keepsBoilerplate
  }
}
