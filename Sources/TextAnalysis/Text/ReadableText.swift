/// What an input holds of text to read, with the way back to the input.
public struct ReadableText: Sendable {
  /// The text as a reader sees it: without markup, headers, stamps and the like.
  public var text: SourceText
  /// The decoded input.
  public var original: SourceText
  /// Leads from ``text`` back to ``original``; nil when they are the same.
  public var offsetMap: OffsetMap?
  /// The headline that the input names.
  public var title: String?
  /// What was left out though it is text, in ranges of ``original``.
  public var removed: [LeftOut]
  /// Whether the input is text itself, so that a sentence of it is given as it is there, marks
  /// included; otherwise as it is in ``text``.
  public var showsOriginal: Bool
  /// What a web page says of its article; nil for anything else.
  public var metadata: PageMetadata?
  /// Whether it is a web page that lists other pages and has no article of its own.
  public var isIndexPage = false
  /// Whether it is a web page that holds nothing but a notice.
  public var isNoticePage = false
  /// Where in ``text`` the standfirst of a web page is.
  public var standfirst: [TextRange] = []
  /// Where in ``text`` blocks of a web page are that hold no sentences.
  public var withoutSentences: [TextRange] = []
  /// Whether lines may be folded as on a printed page; those of a web page are not.
  package var mayBeFolded = true

  /// Takes an input that is text and nothing else.
  public init(_ text: SourceText) {
    self.init(text: text, original: text, offsetMap: nil)
  }

  package init(
    text: SourceText, original: SourceText, offsetMap: OffsetMap?, title: String? = nil,
    removed: [LeftOut] = [], showsOriginal: Bool = false
  ) {
    self.text = text
    self.original = original
    self.offsetMap = offsetMap
    self.title = title
    self.removed = removed
    self.showsOriginal = showsOriginal
  }

  /// Takes the readable text of an HTML page, with letters and their marks put together.
  public init(html page: SourceText) {
    let composed = ComposedText(page)
    let html = HTMLText(composed?.text ?? page)
    let map = composed.map { html.offsetMap.leading(through: $0.offsetMap) } ?? html.offsetMap
    self.init(text: html.text, original: page, offsetMap: map, title: html.title)
    metadata = html.metadata.isEmpty ? nil : html.metadata
    isIndexPage = html.isIndex
    isNoticePage = html.isNotice
    standfirst = html.standfirst
    withoutSentences = html.withoutSentences
    mayBeFolded = false
  }

  /// Takes a text that may hold character references of HTML, as services deliver it; one in which
  /// markup was written by references is read as such.
  ///
  /// - Parameter takesTags: Whether marks of type and line breaks are taken out, too.
  public init(unescaping text: SourceText, takesTags: Bool = false) {
    guard let unescaped = UnescapedText(text, takesTags: takesTags) else {
      self.init(text)
      return
    }
    guard MarkupLooks.isMarkup(unescaped.text.utf8) else {
      self.init(text: unescaped.text, original: text, offsetMap: unescaped.offsetMap)
      return
    }
    self.init(html: unescaped.text)
    original = text
    offsetMap = offsetMap?.leading(through: unescaped.offsetMap)
  }

  /// Takes a field of a record: a piece of a web page, or text.
  public init(field text: SourceText) {
    if MarkupLooks.isMarkup(text.utf8) {
      self.init(html: text)
    } else {
      self.init(unescaping: text, takesTags: true)
    }
  }
}
