import TextAnalysis

/// Short lines below the article among boilerplate that other rules took out: menus, company data,
/// link texts. A line counts when it is behind a removed notice, list or button row and no
/// running text follows. Behind links to other articles, and what the page says of itself, a sentence,
/// however short, is one of the article; behind a notice it is one where it is written as the article is.
struct PageFooterRule: LineRule {
  let kind = RemovalKind.pageFooter

  private static let surveys = CleaningWords[.surveys]

  private static let boilerplate: Set<RemovalKind> = [
    .copyright, .shareButtons, .subscription, .tipLine, .reporterPage, .hashtags,
    .navigation, .pressNote, .boardLinks, .listen, .authorNote,
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
    removeWhatIsBehindBan(of: &page)
    guard
      let last = page.lines.indices.last(where: { !page.isRemoved($0) && page.isProse($0) })
    else { return }
    // Most articles have nothing behind their last running text.
    guard last + 1 < page.lines.count else { return }
    let text = RunningText(page)
    var isBehindBoilerplate = false
    var isBehindLinks = false
    for line in page.lines.indices.dropFirst(last + 1) {
      if page.isRemoved(line) {
        let remover = page.remover(of: line)
        isBehindBoilerplate =
          isBehindBoilerplate || remover.map(Self.boilerplate.contains) == true
        isBehindLinks = isBehindLinks || remover == .relatedArticles || remover == .pageFooter
      } else if isBehindLinks, page.lines[line].ending == .sentence, !isBehindBoilerplate {
        isBehindLinks = false
      } else if isBehindBoilerplate, text.continues(at: line, of: page) {
        (isBehindBoilerplate, isBehindLinks) = (false, false)
      } else if isBehindBoilerplate || isBehindLinks {
        page.removeLine(line, by: kind)
      }
    }
  }

  /// Behind the line that bans reprinting portals put notes and headlines, which may be sentences:
  /// all goes unless it is too much to be that, or goes on as the article did before.
  private func removeWhatIsBehindBan(of page: inout Page) {
    guard
      let ban = page.lines.indices.last(where: {
        page.lines[$0].kinds.contains(.copyright) && page.remover(of: $0) == .copyright
      })
    else { return }
    let rest = page.lines.indices.dropFirst(ban + 1).filter { !page.isRemoved($0) }
    let prose = page.lines.indices.prefix(ban).reduce(0) {
      $0 + (page.isRemoved($1) || !page.isProse($1) ? 0 : page.lines[$1].scalars)
    }
    let behind = rest.filter { page.isProse($0) }
    guard prose > 0, behind.reduce(0, { $0 + page.lines[$1].scalars }) * 2 <= prose,
      behind.allSatisfy({ page.lines[$0].sentences.count <= 2 })
    else { return }
    let text = RunningText(page)
    guard !rest.contains(where: { text.continues(at: $0, of: page, isSure: true) }) else { return }
    for line in rest { page.removeLine(line, by: kind) }
  }
}
