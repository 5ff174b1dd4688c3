/// Whether a text, or a field of a record, is a piece of a web page.
public enum MarkupLooks {
  /// Elements that hold paragraphs of a page.
  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "main",
    "body", "table", "tr", "td", "blockquote", "header", "figure", "html",
  ]
  private static let inlines: Set<String> = [
    "b", "i", "em", "strong", "span", "a", "u", "br", "font", "sup", "sub", "img", "small",
  ]

  /// Whether the text holds an element of paragraphs with its end, or two other elements with theirs
  /// or line breaks.
  ///
  /// A lone `<b>`, or a tag of another kind, is text: some texts speak of tags. So are tags in a text
  /// that neither begins nor ends with one, but for paragraphs and line breaks in number.
  ///
  /// - Complexity: O(*n*).
  public static func isMarkup(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    text.withContiguousStorageIfAvailable(isMarkup(bytes:))
      ?? Array(text).withUnsafeBufferPointer(isMarkup(bytes:))
  }

  /// The same over bytes that lie together: every record is looked at, and a generic loop over a
  /// collection costs a sixth of a summary.
  private static func isMarkup(bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.contains(UInt8(ascii: "<")) else { return false }
    let isEnclosed =
      bytes.first { !$0.isSpace } == UInt8(ascii: "<")
      || bytes.last { !$0.isSpace } == UInt8(ascii: ">")
    var reader = TagCounter()
    for byte in bytes {
      reader.read(byte)
      if isEnclosed ? reader.closed >= 2 : reader.breaks >= leastBreaks { return true }
    }
    return false
  }

  /// So many paragraphs or line breaks make a page of a text that does not begin with a tag.
  private static let leastBreaks = 3

  /// Counts the tags that go by.
  private struct TagCounter {
    private var name: [UInt8] = []
    private var isInTag = false
    private var isNameRead = false
    private var isEnd = false
    private var opened: Set<String> = []
    /// Elements that were closed; those of paragraphs count twice.
    private(set) var closed = 0
    /// Paragraphs that were closed, and line breaks.
    private(set) var breaks = 0

    mutating func read(_ byte: UInt8) {
      if byte == UInt8(ascii: "<") {
        isInTag = true
        (isNameRead, isEnd) = (false, false)
        name.removeAll(keepingCapacity: true)
        return
      }
      guard isInTag else { return }
      if byte == UInt8(ascii: ">") {
        finish()
        isInTag = false
      } else if byte == UInt8(ascii: "/"), name.isEmpty {
        isEnd = true
      } else if !isNameRead {
        if byte.isLetter || (byte.isDigit && !name.isEmpty) {
          name.append(byte.lowercased)
          if name.count > 10 { isInTag = false }
        } else if name.isEmpty {
          isInTag = false
        } else {
          isNameRead = true
        }
      }
    }

    private mutating func finish() {
      let name = String(decoding: name, as: UTF8.self)
      let isBlock = MarkupLooks.blocks.contains(name)
      guard isBlock || MarkupLooks.inlines.contains(name) else { return }
      if name == "br" {
        closed += 1
        breaks += 1
      } else if !isEnd {
        opened.insert(name)
        return
      } else if opened.contains(name) {
        closed += isBlock ? 2 : 1
        if name == "p" { breaks += 1 }
      }
    }
  }
}
