import TextAnalysis

/// An article of a batch, before it is read.
public struct ArticleInput: Sendable, Hashable {
  /// What an article is given as.
  public enum Content: Sendable, Hashable {
    case text(String)
    /// The source of a page.
    case html(String)
    /// An article that is split already.
    case sentences([String])
  }

  /// The identifier, for the receiver of the result.
  public var id: String?
  /// The headline, when it is known.
  public var title: String?
  public var content: Content

  public init(id: String? = nil, title: String? = nil, content: Content) {
    self.id = id
    self.title = title
    self.content = content
  }

  /// An article given as text.
  public init(id: String? = nil, title: String? = nil, text: String) {
    self.init(id: id, title: title, content: .text(text))
  }

  /// An article given as the source of a page.
  public init(id: String? = nil, title: String? = nil, html: String) {
    self.init(id: id, title: title, content: .html(html))
  }
}

extension Article {
  /// Reads an article as it is given.
  public init(_ input: ArticleInput, options: ArticleOptions = ArticleOptions()) {
    var options = options
    options.title = input.title ?? options.title
    switch input.content {
    case .text(let text): self.init(text: text, options: options)
    case .html(let page): self.init(html: SourceText(page), options: options)
    case .sentences(let sentences): self.init(sentences: sentences, options: options)
    }
  }
}
