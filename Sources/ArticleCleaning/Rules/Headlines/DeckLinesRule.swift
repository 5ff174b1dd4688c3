import TextAnalysis

/// The deck of a release whose headline was not pasted with it: one to three lines with a dash or a
/// triangle in front, above the first running text.
struct DeckLinesRule: CleaningRule {
  let kind = RemovalKind.subhead

  private static let mostLines = 3

  func revise(_ page: inout Page) {
    let lines = page.lines.indices.dropFirst(page.firstLeft).filter { !page.isRemoved($0) }
    let deck = lines.prefix { isDeck($0, of: page) }
    guard (1...Self.mostLines).contains(deck.count), deck.count < lines.count,
      page.isProse(lines[deck.count])
    else { return }
    for line in deck { page.removeLine(line, by: kind) }
  }

  private func isDeck(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let (block, text) = (page.blocks[line], page.text)
    let isMarked =
      text.isDash(at: block.lowerBound)
      || (0x25B6...0x25B7).contains(text.scalar(at: block.lowerBound))
    return isMarked && facts.hangul > 0 && facts.scalars <= 90 && facts.statements == 0
      && facts.ending != .koreanFinal && !block.contains { text.bytes[$0] == 0x3A }
  }
}
