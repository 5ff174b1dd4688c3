import TextAnalysis

/// Labels of advertisements: `Advertisement`, `광고`, `Story continues below advertisement`.
struct AdvertisementRule: LineRule {
  let kind = RemovalKind.advertisement

  private static let advertisementLabels = CleaningWords[.advertisementLabels]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.advertisement), facts.scalars <= 80 else { return false }
    let block = page.blocks[line]
    if page.text.hasAny(
      Self.advertisementLabels, at: block.lowerBound,
      limit: block.upperBound)
    {
      return true
    }
    return page.coverage(of: MarkerSet(.advertisement, .navigation, .shareButton), in: line) >= 0.6
  }
}
