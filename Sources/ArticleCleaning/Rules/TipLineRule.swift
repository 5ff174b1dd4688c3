import TextAnalysis

/// Calls for tips from readers: `기사제보 및 보도자료 …`, `제보는 카카오톡 …`, `Got a tip?`.
struct TipLineRule: CleaningRule {
  let id = "tip-line"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.tipLine), facts.scalars <= 160 else { return false }
    return startsWithCall(page.blocks[line].lowerBound, line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.tipLine) else { return nil }
    let start = page.segmentStart(before: page.blocks[line].upperBound, in: line)
    return startsWithCall(start, line, of: page) ? start : nil
  }

  private func startsWithCall(_ start: Int, _ line: Int, of page: Page) -> Bool {
    guard let marker = page.markers(in: line).last(where: { $0.kind == .tipLine }) else {
      return false
    }
    return marker.range.lowerBound >= start && marker.range.lowerBound - start <= 40
      && page.blocks[line].upperBound - start <= 400
      && !page.hasProseEnd(in: start..<page.blocks[line].upperBound, line: line)
  }
}
