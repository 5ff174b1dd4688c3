import TextAnalysis

/// Labels of advertisements: `Advertisement`, `광고`, `Story continues below advertisement`.
struct AdvertisementRule: CleaningRule {
  let id = "advertisement"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.advertisement), facts.scalars <= 80 else { return false }
    let block = page.blocks[line]
    if page.text.hasAny(
      ["[광고]", "(광고)", "<광고>", "기사와 무관한 광고", "▼ 기사 아래로", "▼ 광고", "기사 아래로 계속"], at: block.lowerBound,
      limit: block.upperBound)
    {
      return true
    }
    return page.coverage(of: MarkerSet(.advertisement, .navigation, .shareButton), in: line) >= 0.6
  }
}
