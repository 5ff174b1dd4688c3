import CGumbo

/// Elements that are left out and that a page never closes, so that they hold what is behind them.
extension UnsafePointer<GumboNode> {
  /// How many nodes are looked at.
  private static var reach: Int { 2_000 }
  /// So many paragraphs are no menu, button or caption.
  private static var leastParagraphs: Int { 3 }

  /// Whether it is a menu, button or caption without an end tag that holds a headline or the paragraphs
  /// of a text.
  ///
  /// - Complexity: O(1), for the number of nodes that are looked at has a limit.
  var swallowsText: Bool {
    guard tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_BUTTON || tag == GUMBO_TAG_FIGCAPTION,
      !hasOwnEndTag
    else { return false }
    var waiting = [self]
    var (count, paragraphs) = (0, 0)
    while let node = waiting.popLast(), count < Self.reach {
      count += 1
      if node.tag == GUMBO_TAG_H1 { return true }
      if node.tag == GUMBO_TAG_P { paragraphs += 1 }
      if paragraphs >= Self.leastParagraphs { return true }
      waiting += node.childNodes.filter(\.isElement)
    }
    return false
  }

  /// Whether the tag that ended it is its own, and not that of an element around it.
  private var hasOwnEndTag: Bool {
    let end = elementOfNode(self).pointee.original_end_tag
    let name: StaticString =
      switch tag {
      case GUMBO_TAG_NAV: "nav"
      case GUMBO_TAG_BUTTON: "button"
      default: "figcaption"
      }
    guard let data = end.data, end.length >= name.utf8CodeUnitCount + 2 else { return false }
    return UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount).enumerated()
      .allSatisfy { UInt8(bitPattern: data[$0.offset + 2]).lowercased == $0.element }
  }
}
