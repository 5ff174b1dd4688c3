import TextAnalysis

/// Navigation bars, breadcrumbs and menus.
struct NavigationRule: LineRule {
  let kind = RemovalKind.navigation

  private static let homeLinks = CleaningWords[.homeLinks]
  private static let boilerplate = MarkerSet(
    .navigation, .section, .shareButton, .subscription, .listen, .advertisement, .boardLink)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard !facts.kinds.isDisjoint(with: MarkerSet(.navigation, .section)), facts.isLabelLike else {
      return false
    }
    return page.coverage(of: Self.boilerplate, in: line) >= (facts.words >= 4 ? 0.7 : 0.9)
      || (page.isBar(line) && page.coverage(of: Self.boilerplate, in: line) >= 0.25)
      || startsAtHome(line, of: page)
  }

  /// A breadcrumb: `HOME`, then at most four short words.
  private func startsAtHome(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    guard facts.words <= 5, facts.scalars <= 40, facts.words >= 2 else { return false }
    return page.text.hasAny(Self.homeLinks, at: block.lowerBound, limit: block.upperBound)
  }

  /// Takes out rows of short items above the first and below the last running text.
  func revise(_ page: inout Page) {
    guard let first = page.firstProse, let last = page.lastProse else { return }
    let isPage = page.hasBoilerplate
    for line in page.lines.indices where line < first || line > last {
      guard !page.isRemoved(line), page.isBar(line) else { continue }
      if isPage || !page.lines[line].kinds.isDisjoint(with: Self.boilerplate) {
        page.removeLine(line, by: kind)
      }
    }
  }
}
