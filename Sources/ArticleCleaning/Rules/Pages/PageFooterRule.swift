import TextAnalysis

/// Short lines below the article among boilerplate that other rules took out: menus, company data,
/// link texts. A line counts when it is behind a removed notice, list or button row and no
/// running text follows.
struct PageFooterRule: CleaningRule {
  let kind = RemovalKind.pageFooter

  private static let surveys = CleaningWords[.surveys]

  private static let boilerplate: Set<RemovalKind> = [
    .copyright, .relatedArticles, .shareButtons, .subscription, .tipLine, .reporterPage, .hashtags,
    .navigation, .pageFooter, .pressNote, .boardLinks, .listen, .authorNote,
  ]

  /// Surveys of satisfaction that boards put below an item.
  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    guard facts.hangul > 0, facts.scalars <= 80, facts.statements == 0 else { return false }
    return page.text.hasAny(
      Self.surveys, at: block.lowerBound,
      limit: block.upperBound) && facts.ending != .koreanFinal
  }

  func revise(_ page: inout Page) {
    guard
      let last = page.lines.indices.last(where: { !page.isRemoved($0) && page.isProse($0) })
    else { return }
    var isBehindBoilerplate = false
    for line in page.lines.indices.dropFirst(last + 1) {
      if page.isRemoved(line) {
        isBehindBoilerplate =
          isBehindBoilerplate || page.remover(of: line).map(Self.boilerplate.contains) == true
      } else if isBehindBoilerplate {
        page.removeLine(line, by: kind)
      }
    }
  }
}
