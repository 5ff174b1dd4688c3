import TextAnalysis

/// Offers to hear or watch the article: `Listen to this article`, `4 min read`, `기사 듣기`,
/// `Audio: The archivist at work (4 min)`.
struct ListenRule: LineRule {
  let kind = RemovalKind.listen

  private static let labels = CleaningWords[.mediaLabels]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    if facts.scalars <= Self.longestOffer, facts.statements == 0 || hasLength(line, of: page),
      page.text.hasAny(
        Self.labels, at: page.blocks[line].lowerBound, limit: page.blocks[line].upperBound)
    {
      return true
    }
    guard facts.kinds.contains(.listen), facts.scalars <= 80, facts.isLabelLike else {
      return false
    }
    return page.coverage(of: MarkerSet(.listen, .shareButton, .navigation), in: line) >= 0.6
  }

  /// The most scalars of a link to a recording behind its label: `Audio: The archivist at work (4 min)`.
  private static let longestOffer = 120

  /// Whether a bracket with a number ends the line, as the length of a recording does.
  private func hasLength(_ line: Int, of page: Page) -> Bool {
    let (block, text) = (page.blocks[line], page.text)
    guard text.bytes[block.upperBound - 1] == 0x29,
      let open = block.last(where: { text.bytes[$0] == 0x28 })
    else { return false }
    return text.bytes[open + 1].isDigit
  }
}
