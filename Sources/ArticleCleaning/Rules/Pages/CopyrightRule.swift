import TextAnalysis

/// Copyright notices: `ⓒ …`, `<저작권자 …>`, `무단전재 및 재배포 금지`, `All rights reserved`.
struct CopyrightRule: LineRule, EndRule {
  let kind = RemovalKind.copyright

  private static let kinds = MarkerSet(.copyright, .copyrightSign)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.copyright) || startsWithSign(line, of: page), facts.scalars <= 400
    else { return false }
    guard let first = page.markers(in: line).first(where: { Self.kinds.contains($0.kind) })
    else { return false }
    if page.hasProse(before: first.range.lowerBound, in: line) { return false }
    let prefix = page.blocks[line].lowerBound..<first.range.lowerBound
    return page.text.scalarCount(in: prefix) <= 30 && !facts.kinds.contains(.email)
      && !(facts.hangul * 3 > facts.scalars && isKoreanSentence(facts))
  }

  /// Notices name the ban; a sentence about copyright says something of it.
  private func isKoreanSentence(_ facts: Line) -> Bool {
    facts.ending == .sentence && facts.scalars > 120
  }

  private func startsWithSign(_ line: Int, of page: Page) -> Bool {
    guard page.lines[line].scalars <= 120, page.lines[line].ending != .sentence,
      let first = page.markers(in: line).first, first.kind == .copyrightSign
    else { return false }
    return first.range.lowerBound - page.blocks[line].lowerBound <= 4
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    page.tailRun(of: Self.kinds, required: MarkerSet(.copyright), in: line)
  }
}
