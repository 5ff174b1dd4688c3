import TextAnalysis

/// Links of notice boards: attachments, previews, the list, the previous and the next item.
struct BoardLinksRule: CleaningRule {
  let id = "board-links"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.boardLink), facts.scalars <= 200, facts.ending == .open,
      let marker = page.markers(in: line).first(where: { $0.kind == .boardLink })
    else { return false }
    return marker.range.lowerBound - page.blocks[line].lowerBound <= 4
  }
}
