import TextAnalysis

/// Links to a reporter's page: `기자페이지 바로가기 >`, `○○○ 기자의 다른 기사 보기`.
struct ReporterPageRule: LineRule, EndRule {
  let kind = RemovalKind.reporterPage

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.reporterPage) else { return false }
    return facts.scalars <= 60 && facts.ending == .open
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.reporterPage),
      let marker = page.markers(in: line).last(where: { $0.kind == .reporterPage })
    else { return nil }
    let rest = marker.range.upperBound..<page.blocks[line].upperBound
    return page.text.scalarCount(in: rest) <= 20 ? marker.range.lowerBound : nil
  }
}
