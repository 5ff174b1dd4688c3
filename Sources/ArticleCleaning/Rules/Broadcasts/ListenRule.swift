import TextAnalysis

/// Offers to hear or watch the article: `Listen to this article`, `4 min read`, `기사 듣기`.
struct ListenRule: LineRule {
  let kind = RemovalKind.listen

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.listen), facts.scalars <= 80, facts.isLabelLike else {
      return false
    }
    return page.coverage(of: MarkerSet(.listen, .shareButton, .navigation), in: line) >= 0.6
  }
}
