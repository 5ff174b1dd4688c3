/// The readable text of an HTML page: paragraphs parted by blank lines, with a way back to the
/// page.
///
/// Scripts, styles, buttons, menus, side columns, footers and figure captions are left out; where
/// the page marks its article (`<article>`, else `<main>`), only that is taken, unless next to
/// nothing stands in it. White space is one space, as browsers show it. Broken markup is read as
/// far as it goes and never an error; comments and tags follow the WHATWG HTML Standard as far as
/// text is concerned.
public struct HTMLText: Sendable {
  /// The text.
  public let text: SourceText
  /// The headline: that of the page's metadata (`og:title`), else its only `<h1>`, else its
  /// `<title>`; nil when there is none.
  public let title: String?
  /// Leads from ``text`` back to the page.
  public let offsetMap: OffsetMap

  /// Reads a page.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  public init(_ page: SourceText) {
    var reader = HTMLReader()
    page.utf8.withUnsafeBufferPointer { reader.read($0) }
    title = reader.title
    let article = reader.articleRange
    text = SourceText(validUTF8: Array(reader.text[article]))
    offsetMap = reader.map.dropping(before: article.lowerBound)
  }
}
