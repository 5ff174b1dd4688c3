import TextAnalysis

/// Labels of advertisements: `Advertisement`, `광고`, `Story continues below advertisement`.
struct AdvertisementRule: CleaningRule {
  let id = "advertisement"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.advertisement), facts.scalars <= 80 else { return false }
    return page.coverage(of: MarkerSet(.advertisement, .navigation, .shareButton), in: line) >= 0.6
  }
}
