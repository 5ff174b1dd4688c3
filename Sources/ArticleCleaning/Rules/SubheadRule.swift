import TextAnalysis

/// Subheads: the short lines between headline and running text, and what stands before a
/// bracketed dateline in the same block.
struct SubheadRule: CleaningRule {
  let id = "subhead"

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let kinds = page.lines[line].kinds
    guard kinds.contains(.role) || kinds.contains(.agency) else { return nil }
    let limit = min(block.upperBound, block.lowerBound + 900)
    var offset = block.lowerBound
    while offset < limit {
      if offset > block.lowerBound, isOpeningBracket(page.text.scalar(at: offset)),
        let end = DatelineRule.bracketEnd(at: offset, line: line, of: page), end < block.upperBound
      {
        return page.hasProse(before: offset, in: line) ? nil : offset
      }
      offset += page.text.scalarLength(at: offset)
    }
    return nil
  }

  func revise(_ page: inout Page) {
    guard let headline = page.titleLine, headline + 1 < page.lines.count else { return }
    for line in (headline + 1)..<page.lines.count where !page.isRemoved(line) {
      let facts = page.lines[line]
      guard !facts.isProse, facts.isLabelLike, facts.scalars <= 80 else { break }
      page.removeLine(line, by: id)
    }
  }
}
