import TextAnalysis

/// Navigation bars, breadcrumbs and menus.
struct NavigationRule: CleaningRule {
  let id = "navigation"

  private static let furniture = MarkerSet(
    .navigation, .section, .shareButton, .subscription, .listen, .advertisement, .boardLink)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard !facts.kinds.isDisjoint(with: MarkerSet(.navigation, .section)), facts.isLabelLike else {
      return false
    }
    return page.coverage(of: Self.furniture, in: line) >= (facts.words >= 4 ? 0.7 : 0.9)
  }
}
