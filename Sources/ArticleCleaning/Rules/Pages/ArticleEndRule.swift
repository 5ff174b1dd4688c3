import TextAnalysis

/// What follows a line behind which nothing of an article is: the comments of readers, a note on the
/// writer's followers, a warning about statements on the future. A count of comments in the midst of the
/// article is such a line as well, and then goes alone.
struct ArticleEndRule: CleaningRule {
  let kind = RemovalKind.pageFooter

  private static let labels = WordList(CleaningWords[.endLabels])
  private static let openings = CleaningWords[.endOpenings]
  /// Such a line has at most this many scalars.
  private static let longest = 60
  /// Lines of running text that must be above it.
  private static let leastProse = 2

  func revise(_ page: inout Page) {
    var first = 0
    while let end = endLine(of: page, from: first) {
      guard isInText(end, of: page) else {
        for line in end..<page.lines.count { page.removeLine(line, by: kind) }
        return
      }
      page.removeLine(end, by: kind)
      first = end + 1
    }
  }

  /// The first such line from `first` on with no more running text below it than above it.
  private func endLine(of page: Page, from first: Int) -> Int? {
    let prose = page.lines.indices.filter { !page.isRemoved($0) && page.isProse($0) }
    guard prose.count >= Self.leastProse else { return nil }
    let total = prose.reduce(0) { $0 + page.lines[$1].scalars }
    var (place, above) = (0, 0)
    for line in page.lines.indices {
      if line >= first, place >= Self.leastProse, 2 * above >= total, isEnd(line, of: page) {
        return line
      }
      guard place < prose.count, prose[place] == line else { continue }
      place += 1
      above += page.lines[line].scalars
    }
    return nil
  }

  /// Whether nothing but statements of the article is behind a line, apart from what other rules took out.
  private func isInText(_ label: Int, of page: Page) -> Bool {
    let text = RunningText(page)
    let behind = page.lines.indices.dropFirst(label + 1).filter { !page.isRemoved($0) }
    let isText = behind.map { text.continues(at: $0, of: page) }
    return isText.count { $0 } >= Self.leastProse
      && zip(behind, isText).allSatisfy { $1 || isEnd($0, of: page) }
  }

  private func isEnd(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= Self.longest, facts.statements == 0 else { return false }
    let label = page.text.label(in: facts.range)
    return Self.labels.contains(label[...])
      || facts.ending != .koreanFinal && Self.openings.begin(label[...])
  }
}
