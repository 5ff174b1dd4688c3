import CGumbo

/// Small nodes that are signs and no text, and what they say.
extension UnsafePointer<GumboNode> {
  /// What a link inside of the page is for that shows a sign in place of words.
  enum Sign {
    /// The way back from a note to where it is called.
    case back
    /// The number of a note, the mark beside a heading that links to it.
    case other
  }

  /// How many nodes a mark of a footnote has at most.
  private static var largestMark: Int { 12 }

  /// Whether an element holds, or is in, a link to a place of the page and no letters, or holds words
  /// in square brackets: the mark of a footnote.
  var isNoteMark: Bool {
    let outer = pointee.parent.map { UnsafePointer($0).isLinkInPage } ?? false
    guard let (text, holdsLink) = shortText else { return false }
    return Self.isInBrackets(text) || (outer || holdsLink) && !text.contains { $0.isLetter }
  }

  /// What the sign says that is all that a link to a place of the page shows; nil when it shows words,
  /// or nothing.
  var sign: Sign? {
    guard isLinkInPage, let (text, _) = shortText, !text.isEmpty else { return nil }
    // The arrows that notes end with; bytes of U+21A9 and U+21B5.
    let backs: [[UInt8]] = [[0xE2, 0x86, 0xA9], [0xE2, 0x86, 0xB5]]
    if backs.contains(where: { text.starts(with: $0) }) { return .back }
    if Self.isInBrackets(text) { return text.contains { $0.isLetter } ? nil : .other }
    // Signs alone, and those of Latin-1, such as the pilcrow, whose bytes count as letters elsewhere.
    let isPilcrow = text.elementsEqual([0xC2, 0xB6]) || text.elementsEqual([0xC2, 0xA7])
    return isPilcrow || text.elementsEqual("#".utf8) ? .other : nil
  }

  private static func isInBrackets(_ text: [UInt8]) -> Bool {
    text.first == UInt8(ascii: "[") && text.last == UInt8(ascii: "]")
  }

  /// The text of a small node without spaces around it, and whether it holds a link to a place of the
  /// page; nil when it has too many nodes for a mark.
  private var shortText: (text: [UInt8], holdsLink: Bool)? {
    var isLink = false
    var text: [UInt8] = []
    var waiting = [self]
    var count = 0
    while let node = waiting.popLast() {
      count += 1
      if count > Self.largestMark { return nil }
      if node.isElement {
        isLink = isLink || node.isLinkInPage
        waiting += node.childNodes.reversed()
      } else if node.pointee.type == GUMBO_NODE_TEXT, let part = textOfNode(node).pointee.text {
        text += UnsafeBufferPointer<UInt8>(text: part)
      }
    }
    let end = text.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0
    return (Array(text[..<end].drop { $0.isSpace }), isLink)
  }

  private var isLinkInPage: Bool {
    isElement && tag == GUMBO_TAG_A && attribute("href")?.hasPrefix("#") ?? false
  }

  /// Whether the markup left it open and the parser began it again in a later element: such a link
  /// would go on to the end of the page.
  var isReopened: Bool {
    pointee.parse_flags.rawValue & GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT.rawValue != 0
  }

  /// Whether it is a field for a mail address.
  var isMailField: Bool {
    if attribute("type")?.lowercased() == "email" { return true }
    return ["name", "placeholder", "id"].contains { name in
      attribute(name).map { $0.lowercased().contains("mail") } ?? false
    }
  }
}
