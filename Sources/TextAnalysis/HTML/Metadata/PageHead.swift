import CGumbo

/// What the head of a page and marks in its body say of the article.
struct PageHead {
  /// What `<title>` holds.
  private(set) var pageTitle: String?
  /// The values of `<meta>` by name or property, the first of each.
  private(set) var properties: [String: String] = [:]
  private(set) var linkedData = LinkedData()
  /// The place of the article's text in the data of the page's script.
  private(set) var dataBody: TextRange?
  private(set) var language: String?
  /// The headings of the first three levels.
  private(set) var headings: [Heading] = []
  /// The first date that is marked in the body.
  private(set) var markedDate: String?
  /// What is in the cell beside the first that says `title`, as on notice boards.
  private(set) var labelledTitle: String?
  /// The first name that is marked as the author's.
  private(set) var markedAuthor: String?

  struct Heading {
    var level: Int
    var text: String
    /// What is in none of its inner elements; nil when these hold all of it or nothing.
    var plain: String?
    /// Whether all of it is a link, or it is in the page's header: the name of the site, or a
    /// teaser of another page.
    var isLink: Bool
    /// Whether it is a link to the front of the site, as the site's name is.
    var leadsHome: Bool
  }

  /// How many headings are looked at.
  private static let maximumHeadings = 60

  /// Reads the whole tree.
  ///
  /// - Complexity: O(*n*) in the size of the tree.
  init(_ source: HTMLTree.Source) {
    var open: [(node: UnsafePointer<GumboNode>, next: Int)] = [(source.root, 0)]
    while let (node, next) = open.last {
      guard next < Int(childrenOfNode(node).pointee.length) else {
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      let child = childOfNode(node, next)
      guard child.isElement else { continue }
      read(child, source)
      open.append((child, 0))
    }
  }

  /// All descriptions of the page.
  var descriptions: [String] {
    let names = ["description", "og:description", "twitter:description"]
    return names.compactMap { properties[$0] } + [linkedData.description].compactMap { $0 }
  }

  private mutating func read(_ node: UnsafePointer<GumboNode>, _ source: HTMLTree.Source) {
    switch node.tag {
    case GUMBO_TAG_HTML: language = language ?? node.attribute("lang") ?? node.attribute("xml:lang")
    case GUMBO_TAG_TITLE:
      if pageTitle == nil, elementOfNode(node).pointee.tag_namespace == GUMBO_NAMESPACE_HTML {
        pageTitle = Self.text(of: node)
      }
    case GUMBO_TAG_META: readMeta(node)
    case GUMBO_TAG_SCRIPT:
      if node.attribute("type")?.lowercased() == "application/ld+json" {
        Self.forScripts(node, source) { linkedData.read(source.bytes, $0) }
      } else if node.attribute("id") == ScriptData.identifier {
        Self.forScripts(node, source) { dataBody = ScriptData.body(in: source.bytes, $0) }
      }
    case GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3:
      guard headings.count < Self.maximumHeadings else { return }
      let text = Self.withoutPilcrow(Self.text(of: node))
      guard !text.isEmpty else { return }
      headings.append(
        Heading(
          level: Int(node.tag.rawValue - GUMBO_TAG_H1.rawValue) + 1, text: text,
          plain: Self.plainPart(of: node, in: text), isLink: Self.isLink(node),
          leadsHome: Self.leadsHome(node)))
    case GUMBO_TAG_TH, GUMBO_TAG_DT:
      if labelledTitle == nil { labelledTitle = Self.titleBeside(node) }
    case GUMBO_TAG_TIME:
      if markedDate == nil { markedDate = node.attribute("datetime") }
    default: readMarked(node)
    }
  }

  /// What a heading says outside of its inner elements, which may hold the name of a section or a line
  /// below it.
  private static func plainPart(of node: UnsafePointer<GumboNode>, in text: String) -> String? {
    guard node.childNodes.contains(where: { $0.isElement }) else { return nil }
    let parts = node.childNodes.compactMap { child -> String? in
      guard child.pointee.type == GUMBO_NODE_TEXT else { return nil }
      return textOfNode(child).pointee.text.map { String(cString: $0) }
    }
    let plain = Self.plain(parts.joined(separator: " "))
    return plain.isEmpty || plain == text ? nil : plain
  }

  /// Whether an inner element of a heading is a line or label of its own: small print, or a class that
  /// gives it a name.
  private static func isOfItsOwn(_ node: UnsafePointer<GumboNode>) -> Bool {
    if node.tag == GUMBO_TAG_SMALL { return true }
    guard let name = attributeOfNode(node, "class") else { return false }
    return PageWords.embedded.classMask(UnsafeBufferPointer(text: name)) != 0
  }

  private static let titleLabels = PageWords.embedded.lineSign("title-labels")

  /// The text of the cell behind one that is nothing but the word for a title.
  private static func titleBeside(_ node: UnsafePointer<GumboNode>) -> String? {
    guard let parent = node.pointee.parent, parent.pointee.type == GUMBO_NODE_ELEMENT else {
      return nil
    }
    var label = text(of: node)
    guard label.utf8.count <= longestLabel,
      label.withUTF8({ PageWords.embedded.lineMask($0) }) & titleLabels != 0
    else { return nil }
    let next = UnsafePointer(parent).childNodes.dropFirst(Int(node.pointee.index_within_parent) + 1)
      .first { $0.isElement }
    guard let next, next.tag == GUMBO_TAG_TD || next.tag == GUMBO_TAG_DD else { return nil }
    let title = text(of: next)
    return title.isEmpty ? nil : title
  }

  /// The bytes of a label of a cell.
  private static let longestLabel = 30

  /// A heading without the sign that links to it.
  private static func withoutPilcrow(_ text: String) -> String {
    guard text.hasSuffix("¶") else { return text }
    let end = text.dropLast().lastIndex { !$0.isWhitespace }
    return end.map { String(text[...$0]) } ?? ""
  }

  private mutating func readMeta(_ node: UnsafePointer<GumboNode>) {
    guard let content = node.attribute("content"), !content.isEmpty else { return }
    let names = ["property", "name", "itemprop", "http-equiv"].compactMap { node.attribute($0) }
    for name in names {
      let name = name.lowercased()
      if properties[name] == nil { properties[name] = PageHead.plain(content) }
    }
  }

  /// Marks of authors in the body: `rel="author"` and `itemprop="author"`.
  private mutating func readMarked(_ node: UnsafePointer<GumboNode>) {
    guard markedAuthor == nil else { return }
    let mark = node.attribute("itemprop") ?? node.attribute("rel")
    guard let mark, mark == "author" else { return }
    let text = Self.text(of: node)
    if !text.isEmpty, text.utf8.count < 80 { markedAuthor = text }
  }

  /// Calls `body` with the place of each text of a script.
  private static func forScripts(
    _ node: UnsafePointer<GumboNode>, _ source: HTMLTree.Source, _ body: (TextRange) -> Void
  ) {
    for child in node.childNodes
    where child.pointee.type == GUMBO_NODE_TEXT || child.pointee.type == GUMBO_NODE_WHITESPACE {
      let text = textOfNode(child)
      let start = source.start(of: text)
      let length = Int(text.pointee.original_text.length)
      body(start..<min(source.bytes.count, start + length))
    }
  }

  /// Whether the heading is a link as a whole, inside or around it.
  private static func isLink(_ node: UnsafePointer<GumboNode>) -> Bool {
    if let parent = node.pointee.parent, parent.pointee.type == GUMBO_NODE_ELEMENT,
      UnsafePointer(parent).tag == GUMBO_TAG_A
    {
      return true
    }
    let parts = node.childNodes.filter { $0.pointee.type != GUMBO_NODE_WHITESPACE }
    return !parts.isEmpty && parts.allSatisfy { $0.isElement && $0.tag == GUMBO_TAG_A }
  }

  /// Whether the link that the heading is, or that is around it, leads to the front of a site.
  private static func leadsHome(_ node: UnsafePointer<GumboNode>) -> Bool {
    guard isLink(node) else { return false }
    let link =
      node.childNodes.first { $0.isElement && $0.tag == GUMBO_TAG_A }
      ?? node.pointee.parent.map { UnsafePointer($0) }
    guard var address = link?.attribute("href")?[...] else { return false }
    if let scheme = address.firstRange(of: "://") {
      address = address[scheme.upperBound...].drop { $0 != "/" }
      return address.isEmpty || address == "/"
    }
    return ["/", "./", "index.html", "/index.html", "index.php", "/index.php"].contains(address)
  }

  /// The text inside of an element in one line, scripts and readings of signs left out.
  private static func text(of node: UnsafePointer<GumboNode>) -> String {
    var text = ""
    var open: [(node: UnsafePointer<GumboNode>, next: Int)] = [(node, 0)]
    while let (node, next) = open.last, text.utf8.count < 2000 {
      guard next < Int(childrenOfNode(node).pointee.length) else {
        open.removeLast()
        if isOfItsOwn(node) { text += " " }
        continue
      }
      open[open.count - 1].next += 1
      let child = childOfNode(node, next)
      if child.isElement {
        let role = HTMLElementRole(child.tag)
        if role == .left || child.tag == GUMBO_TAG_A && child.sign != nil { continue }
        if role != .inline || isOfItsOwn(child) { text += " " }
        open.append((child, 0))
      } else if child.pointee.type != GUMBO_NODE_COMMENT, let part = textOfNode(child).pointee.text
      {
        text += String(cString: part)
      }
    }
    return plain(text)
  }

  /// A text in one line; character references that were written twice are resolved.
  private static func plain(_ text: String) -> String {
    UnescapedText.plain(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
