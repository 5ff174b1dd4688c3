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
      elementOfNode(self).pointee.original_end_tag.length == 0
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
}
