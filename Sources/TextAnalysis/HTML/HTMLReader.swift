/// Walks over a page and gathers its text.
struct HTMLReader {
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()
  /// The contents of the elements that mark an article, as ranges of ``text``.
  private var articles: [TextRange] = []
  private var mains: [TextRange] = []
  private var openArticles: [(name: String, start: Int)] = []
  /// How deep inside of page furniture the reader is, and in which elements.
  private var furniture: [String] = []
  private var pageTitle: String?
  private var metadataTitle: String?
  private var headings: [TextRange] = []
  private var headingStart: Int?
  /// White space that is due before the next word: a space, a line break or a blank line.
  private var pending = Gap.none
  private var pendingOrigin = 0

  private enum Gap: Int {
    case none, space, line, paragraph

    var bytes: [UInt8] {
      switch self {
      case .none: []
      case .space: [0x20]
      case .line: [0x0A]
      case .paragraph: [0x0A, 0x0A]
      }
    }
  }

  /// Reads the whole page.
  mutating func read(_ utf8: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < utf8.count {
      switch utf8[offset] {
      case UInt8(ascii: "<"): offset = readMarkup(utf8, at: offset)
      case UInt8(ascii: "&"): offset = readReference(utf8, at: offset)
      default: offset = readText(utf8, at: offset)
      }
    }
    while !openArticles.isEmpty { closeArticle() }
  }

  /// The headline.
  var title: String? {
    let heading = headings.count == 1 ? String(decoding: text[headings[0]], as: UTF8.self) : nil
    return [metadataTitle, heading, pageTitle].lazy.compactMap { $0 }.first { !$0.isEmpty }
  }

  /// The part of ``text`` that is the article: the longest marked one, unless it is a small part of
  /// the whole (a page of teasers), which then is all of the text.
  var articleRange: TextRange {
    let candidates = articles.isEmpty ? mains : articles
    guard let longest = candidates.max(by: { $0.count < $1.count }),
      longest.count * 5 >= text.count
    else { return text.indices }
    return longest
  }

  private mutating func readMarkup(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let rest = utf8[offset...]
    if rest.starts(with: "<!--".utf8) {
      return Self.offset(after: "-->", in: utf8, from: offset + 4)
    }
    if rest.starts(with: "<!".utf8) || rest.starts(with: "<?".utf8) {
      return Self.offset(after: ">", in: utf8, from: offset)
    }
    guard let tag = HTMLTag(in: utf8, at: offset) else {
      append(utf8, offset..<offset + 1)
      return offset + 1
    }
    switch HTMLElement(name: tag.name) {
    case .raw where !tag.isEnd: return skip(tag, utf8)
    case .raw: return tag.end
    case .furniture:
      if tag.isEnd {
        if let open = furniture.lastIndex(of: tag.name) { furniture.removeSubrange(open...) }
      } else {
        furniture.append(tag.name)
      }
      wait(for: .paragraph, at: offset)
    case .lineBreak: wait(for: .line, at: offset)
    case .block: readBlock(tag, at: offset)
    case .inline: if tag.name == "meta" { readMetadata(tag, utf8) }
    }
    return tag.end
  }

  private mutating func readBlock(_ tag: HTMLTag, at offset: Int) {
    let isCell = tag.name == "td" || tag.name == "th"
    wait(for: isCell ? .space : .paragraph, at: offset)
    switch tag.name {
    case "article", "main":
      if tag.isEnd {
        closeArticle()
      } else {
        // An article inside of a menu means that the menu was never closed.
        furniture.removeAll()
        openArticles.append((tag.name, text.count))
      }
    case "h1":
      if tag.isEnd, let start = headingStart {
        if start < text.count { headings.append(trimmed(start..<text.count)) }
        headingStart = nil
      } else if !tag.isEnd {
        headingStart = text.count
      }
    default: break
    }
  }

  private mutating func closeArticle() {
    guard let (name, start) = openArticles.popLast(), start < text.count else { return }
    if name == "article" {
      articles.append(trimmed(start..<text.count))
    } else {
      mains.append(trimmed(start..<text.count))
    }
  }

  /// Skips an element whose content is no text, up to its end tag; a page's title is kept.
  private mutating func skip(_ tag: HTMLTag, _ utf8: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = tag.end
    while let next = utf8[offset...].firstIndex(of: UInt8(ascii: "<")) {
      // Only a tag that can be the end is read to its own end, which may be far.
      if Self.isEndTag(of: tag.name, in: utf8, at: next), let end = HTMLTag(in: utf8, at: next) {
        if tag.name == "title", pageTitle == nil { pageTitle = plain(utf8, tag.end..<next) }
        return end.end
      }
      offset = next + 1
    }
    return utf8.count
  }

  private static func isEndTag(
    of name: String, in utf8: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    let start = offset + 2
    let end = start + name.utf8.count
    guard end <= utf8.count, utf8[offset + 1] == UInt8(ascii: "/"),
      utf8[start..<end].elementsEqual(name.utf8, by: { $0 | 0x20 == $1 })
    else { return false }
    return end == utf8.count || utf8[end] <= 0x20 || "/>".utf8.contains(utf8[end])
  }

  private mutating func readMetadata(_ tag: HTMLTag, _ utf8: UnsafeBufferPointer<UInt8>) {
    guard metadataTitle == nil, let property = tag.attribute("property", in: utf8),
      utf8[property].elementsEqual("og:title".utf8),
      let content = tag.attribute("content", in: utf8)
    else { return }
    metadataTitle = plain(utf8, content)
  }

  /// Text of the page without markup, references resolved.
  private func plain(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> String {
    var reader = HTMLReader()
    var offset = range.lowerBound
    let part = UnsafeBufferPointer(rebasing: utf8[..<range.upperBound])
    while offset < range.upperBound {
      offset =
        part[offset] == UInt8(ascii: "&")
        ? reader.readReference(part, at: offset) : reader.readText(part, at: offset)
    }
    return String(decoding: reader.text, as: UTF8.self)
  }

  private mutating func readReference(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    guard let reference = HTMLCharacterReference(in: utf8, at: offset) else {
      append(utf8, offset..<offset + 1)
      return offset + 1
    }
    if reference.scalar <= 0x20 || reference.scalar == 0xA0 {
      wait(for: .space, at: offset)
    } else if furniture.isEmpty {
      flush()
      let before = text.count
      text.appendUTF8(of: reference.scalar)
      map.append(text.count - before, madeFrom: offset..<reference.end)
    }
    return reference.end
  }

  /// Reads one word, or the white space before the next.
  private mutating func readText(_ utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let afterSpace = utf8.skippingWhiteSpace(from: offset, to: utf8.count)
    if afterSpace > offset {
      wait(for: .space, at: offset)
      return afterSpace
    }
    var end = offset
    while end < utf8.count, utf8[end] != UInt8(ascii: "<"), utf8[end] != UInt8(ascii: "&") {
      if utf8.whiteSpaceLength(at: end) > 0 { break }
      end += utf8.scalar(at: end).length
    }
    // A first byte that begins markup comes here from metadata only, where it is text.
    if end == offset { end += 1 }
    append(utf8, offset..<end)
    return end
  }

  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    guard furniture.isEmpty else { return }
    flush()
    text.append(contentsOf: utf8[range])
    map.appendVerbatim(range.count, from: range.lowerBound)
  }

  private mutating func wait(for gap: Gap, at offset: Int) {
    if pending == .none { pendingOrigin = offset }
    if gap.rawValue > pending.rawValue { pending = gap }
  }

  private mutating func flush() {
    if pending != .none, !text.isEmpty {
      text.append(contentsOf: pending.bytes)
      map.append(pending.bytes.count, madeFrom: pendingOrigin..<pendingOrigin)
    }
    pending = .none
  }

  /// The range without the white space at its beginning, which was due before its first word.
  private func trimmed(_ range: TextRange) -> TextRange {
    let start = text[range].firstIndex { $0 > 0x20 } ?? range.upperBound
    return start..<range.upperBound
  }

  private static func offset(
    after mark: String, in utf8: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let mark = Array(mark.utf8)
    var offset = start
    while offset + mark.count <= utf8.count {
      if utf8[offset] == mark[0], utf8[offset..<offset + mark.count].elementsEqual(mark) {
        return offset + mark.count
      }
      offset += 1
    }
    return utf8.count
  }
}
