import TextAnalysis

/// Names of sections before the headline: `정치`, `사회 > 사건`, `World | Asia`.
struct SectionLabelRule: LineRule {
  let kind = RemovalKind.sectionLabel

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.section), facts.scalars <= 60, facts.isLabelLike else {
      return false
    }
    return page.coverage(of: MarkerSet(.section), in: line) >= 0.9
  }
}
