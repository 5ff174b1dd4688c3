import TextAnalysis

/// The headings of a report: short lines that end no sentence, numbered one after another, each with
/// text below it: `1. 추진 배경`, `Ⅱ. 주요 내용`, `2. Water`.
///
/// The items of a list are no headings: nothing stands between one and the next.
struct NumberedHeadingRule: CleaningRule {
  let kind = RemovalKind.subhead

  /// The most scalars of a heading.
  private static let longest = 40
  /// The most words, its number apart.
  private static let mostWords = 6

  func revise(_ page: inout Page) {
    var run: [(line: Int, number: Int)] = []
    var headings: [Int] = []
    for line in page.lines.indices {
      // Another rule may have taken out one of them.
      guard let number = page.text.headingNumber(in: page.lines[line].range) else { continue }
      let follows = run.last.map { $0.number + 1 == number } ?? false
      let isHeading = isHeading(line, of: page)
      if !follows || !isHeading {
        // A numbered line of another kind behind them makes all of them items.
        if run.count >= 2, !follows || isHeading { headings += run.map(\.line) }
        run = []
      }
      if isHeading { run.append((line, number)) }
    }
    if run.count >= 2 { headings += run.map(\.line) }
    for line in headings where !page.isRemoved(line) { page.removeLine(line, by: kind) }
  }

  private func isHeading(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= Self.longest, facts.words <= Self.mostWords + 1,
      facts.ending == .open, !facts.hasSentence, let last = page.text.bytes[facts.range].last,
      last != 0x3A, last != 0x2C
    else { return false }
    guard
      let next = page.lines.indices[(line + 1)...].first(where: { !page.isRemoved($0) }),
      page.text.headingNumber(in: page.lines[next].range) == nil
    else { return false }
    return page.isProse(next) || beginsItem(next, of: page)
      || !page.lines[next].sentences.isEmpty && page.lines[next].ending != .open
  }

  /// Whether a line has the mark of an item, and more words than a heading.
  private func beginsItem(_ line: Int, of page: Page) -> Bool {
    ListMark(page.text.scalar(at: page.blocks[line].lowerBound)) != nil
      && page.lines[line].words >= 4
  }
}
