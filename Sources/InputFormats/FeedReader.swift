import TextAnalysis

/// An item of a feed.
public struct FeedItem: Sendable, Hashable {
  /// What the feed knows the item by: `guid`, `id` or its link.
  public var id: String?
  public var title: String?
  /// The item's text, which may be HTML: the content, else the description.
  public var text: String = ""
  public var date: String?
  public var author: String?
}

/// Reads the items of an RSS (0.9 to 2.0) or Atom feed.
///
/// A feed is read as far as it goes: broken XML is no error, entities beyond those of XML are left to
/// the reader of HTML, and nothing outside of the feed is ever loaded.
public struct FeedReader: Sendable {
  private let utf8: [UInt8]
  private var offset = 0
  private var isAtom = false

  public init(_ feed: SourceText) {
    utf8 = feed.utf8
    isAtom = nextElement(to: utf8.count)?.name == "feed"
  }

  /// The next item, or nil after the last.
  ///
  /// - Complexity: O(*n*) in the length of the item.
  public mutating func next() -> FeedItem? {
    let name = isAtom ? "entry" : "item"
    while let element = nextElement(to: utf8.count) {
      if element.name == name, !element.isEnd {
        return element.isEmpty ? FeedItem() : readItem(named: name)
      }
    }
    return nil
  }

  private mutating func readItem(named item: String) -> FeedItem {
    var result = FeedItem()
    var (content, summary, link): (String?, String?, String?) = (nil, nil, nil)
    while let element = nextElement(to: utf8.count) {
      if element.isEnd {
        if element.name == item { break }
        continue
      }
      switch element.name {
      case "title": result.title = result.title ?? plain(text(of: element))
      case "guid", "id": result.id = result.id ?? text(of: element)
      case "link":
        let target = text(of: element)
        link = link ?? attribute("href", of: element) ?? target
      // The feed that the item was taken from, with a title and an identifier of its own.
      case "source": _ = text(of: element)
      case "content:encoded", "content", "body", "xhtml:body":
        content = content ?? text(of: element)
      case "description", "summary": summary = summary ?? text(of: element)
      case "pubdate", "published", "updated", "dc:date":
        result.date = result.date ?? text(of: element)
      case "author", "dc:creator": result.author = result.author ?? author(text(of: element))
      default: break
      }
    }
    result.id = [result.id, link].compactMap { $0 }.first { !$0.isEmpty }
    result.text = [content, summary].compactMap { $0 }.first { !$0.isEmpty } ?? ""
    return result
  }

  /// A start or end tag.
  private struct Element {
    var name: String
    var tag: TextRange
    var isEnd: Bool
    var isEmpty: Bool
  }

  /// The next tag, over comments, declarations and stray CDATA sections.
  private mutating func nextElement(to end: Int) -> Element? {
    while let start = utf8[offset..<end].firstIndex(of: UInt8(ascii: "<")) {
      if begins(start, "<![CDATA[") {
        offset = self.end(of: "]]>", from: start)
        continue
      }
      if begins(start, "<!--") {
        offset = self.end(of: "-->", from: start)
        continue
      }
      guard let close = utf8[start..<end].firstIndex(of: UInt8(ascii: ">")) else { break }
      offset = close + 1
      var nameStart = start + 1
      let isEnd = nameStart < close && utf8[nameStart] == UInt8(ascii: "/")
      if isEnd { nameStart += 1 }
      let name = utf8[nameStart..<close].prefix { !$0.isSpace && $0 != UInt8(ascii: "/") }
      guard let first = name.first, first.isLetter else { continue }
      return Element(
        name: String(decoding: name.map(\.lowercased), as: UTF8.self), tag: start..<close + 1,
        isEnd: isEnd, isEmpty: utf8[close - 1] == UInt8(ascii: "/"))
    }
    offset = end
    return nil
  }

  /// What is between an element's tags, CDATA and references resolved, markup inside as it is.
  private mutating func text(of element: Element) -> String {
    guard !element.isEmpty else { return "" }
    var text: [UInt8] = []
    let closer = Array("</\(element.name)".utf8)
    while offset < utf8.count {
      if begins(offset, "<![CDATA[") {
        let stop = end(of: "]]>", from: offset)
        text.append(contentsOf: utf8[(offset + 9)..<max(offset + 9, stop - 3)])
        offset = stop
      } else if utf8[offset] == UInt8(ascii: "<"), isEndTag(closer) {
        offset = end(of: ">", from: offset)
        break
      } else if utf8[offset] == UInt8(ascii: "&") {
        appendReference(to: &text)
      } else {
        text.append(utf8[offset])
        offset += 1
      }
    }
    let start = text.firstIndex { !$0.isSpace } ?? text.count
    let stop = (text.lastIndex { !$0.isSpace } ?? start - 1) + 1
    return String(decoding: text[start..<max(start, stop)], as: UTF8.self)
  }

  private func isEndTag(_ closer: [UInt8]) -> Bool {
    let end = offset + closer.count
    guard end < utf8.count else { return false }
    return zip(utf8[offset..<end], closer).allSatisfy { $0.lowercased == $1 }
      && (utf8[end].isSpace || utf8[end] == UInt8(ascii: ">"))
  }

  private static let entities: [(name: String, scalar: UInt32)] = [
    ("lt", 0x3C), ("gt", 0x3E), ("amp", 0x26), ("quot", 0x22), ("apos", 0x27),
  ]

  /// Resolves the reference at ``offset``; one that XML does not know stays for the HTML reader.
  private mutating func appendReference(to text: inout [UInt8]) {
    let name = utf8[(offset + 1)...].prefix(10).prefix { $0.isLetter || $0.isDigit || $0 == 0x23 }
    let end = offset + 1 + name.count
    guard end < utf8.count, utf8[end] == UInt8(ascii: ";"), let scalar = Self.scalar(of: name)
    else {
      text.append(utf8[offset])
      offset += 1
      return
    }
    text.appendUTF8(of: scalar)
    offset = end + 1
  }

  private static func scalar(of name: ArraySlice<UInt8>) -> UInt32? {
    let name = String(decoding: name, as: UTF8.self)
    if let entity = entities.first(where: { $0.name == name }) { return entity.scalar }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value > 0,
      Unicode.Scalar(value) != nil
    else { return nil }
    return value
  }

  private func attribute(_ name: String, of element: Element) -> String? {
    let tag = utf8[element.tag]
    let key = Array("\(name)=".utf8)
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: key) }) else { return nil }
    let quote = start + key.count
    guard quote < tag.endIndex, tag[quote] == 0x22 || tag[quote] == 0x27 else { return nil }
    return String(decoding: tag[(quote + 1)...].prefix { $0 != tag[quote] }, as: UTF8.self)
  }

  /// The name of an author: all that RSS gives, one of several elements of Atom.
  private func author(_ text: String) -> String {
    guard let start = text.firstRange(of: "<name>")?.upperBound,
      let end = text[start...].firstRange(of: "</name>")?.lowerBound
    else { return plain(text) }
    return plain(String(text[start..<end]))
  }

  /// A title without the markup that some feeds put there.
  private func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return text }
    let page = HTMLText(SourceText(text)).text
    return page.string(in: page.fullRange)
  }

  private func begins(_ offset: Int, _ mark: String) -> Bool {
    utf8[offset...].starts(with: mark.utf8)
  }

  private func end(of mark: String, from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var offset = start
    while offset + mark.count <= utf8.count {
      if utf8[offset] == mark[0], utf8[offset...].starts(with: mark) { return offset + mark.count }
      offset += 1
    }
    return utf8.count
  }
}
