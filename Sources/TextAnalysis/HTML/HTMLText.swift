/// The article of an HTML page as text: paragraphs separated by blank lines, with a way back to the
/// page, and what the page says of it.
///
/// The page is read as browsers read it (the tree of the WHATWG HTML Standard); what is not shown is
/// left out, and of the rest a small model chooses the blocks of the article. White space is one
/// space. Broken markup is never an error. A page that shows no text gives that of its JSON-LD
/// (`articleBody`).
///
/// Given the decoded page, this gives ``text``, which is what all later steps work on; ``offsetMap``
/// from there to the page; ``title``; ``metadata``; and ``isIndex`` for pages that are no article.
public struct HTMLText: Sendable {
  /// The text.
  public let text: SourceText
  /// The headline without the name of the site; nil when there is none.
  public let title: String?
  /// Leads from ``text`` back to the page.
  public let offsetMap: OffsetMap
  /// What the page says of its article.
  public let metadata: PageMetadata
  /// Whether the page lists other pages and has no article of its own.
  public let isIndex: Bool
  /// Whether the page holds nothing but a notice: not found, a plea to log in, a check for robots.
  public let isNotice: Bool

  /// Where in ``text`` the standfirst is: what the page's description says, set apart from the text
  /// that it tells of. Empty when there is none.
  public let standfirst: [TextRange]
  /// Where in ``text`` blocks are that hold no sentences: code, rows of figures, lists of links.
  public let withoutSentences: [TextRange]

  /// Reads a page.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  public init(_ page: SourceText) { self.init(page, model: .embedded) }

  /// Reads a page by a model of one's own.
  package init(_ page: SourceText, model: PageContentModel) {
    let reading = page.utf8.withUnsafeBufferPointer { bytes in
      HTMLTree.with(bytes) { PageReading($0) }
    }
    let content = reading?.content(model) ?? PageContent()
    text = SourceText(validUTF8: content.text)
    offsetMap = content.map
    isIndex = content.isIndex
    isNotice = content.isNotice
    standfirst = content.standfirst
    withoutSentences = content.withoutSentences
    title = reading?.title
    metadata = reading?.metadata ?? PageMetadata()
  }
}
