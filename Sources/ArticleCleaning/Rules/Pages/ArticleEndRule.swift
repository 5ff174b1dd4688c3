import TextAnalysis

/// What follows a line behind which nothing of an article is: the comments of readers, a note on the
/// writer's followers, a warning about statements on the future.
struct ArticleEndRule: CleaningRule {
  let kind = RemovalKind.pageFooter

  private static let labels = WordList(CleaningWords[.endLabels])
  private static let openings = CleaningWords[.endOpenings]
  /// Such a line has at most this many scalars.
  private static let longest = 60
  /// Lines of running text that must be above it.
  private static let leastProse = 2

  func revise(_ page: inout Page) {
    guard let end = endLine(of: page) else { return }
    for line in end..<page.lines.count { page.removeLine(line, by: kind) }
  }

  /// The first such line with no more running text below it than above it.
  private func endLine(of page: Page) -> Int? {
    let prose = page.lines.indices.filter { !page.isRemoved($0) && page.isProse($0) }
    guard prose.count >= Self.leastProse else { return nil }
    let total = prose.reduce(0) { $0 + page.lines[$1].scalars }
    var (place, above) = (0, 0)
    for line in page.lines.indices {
      if place >= Self.leastProse, 2 * above >= total, isEnd(line, of: page) { return line }
      guard place < prose.count, prose[place] == line else { continue }
      place += 1
      above += page.lines[line].scalars
    }
    return nil
  }

  private func isEnd(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= Self.longest, facts.statements == 0 else { return false }
    let label = page.text.label(in: facts.range)
    return Self.labels.contains(label[...])
      || facts.ending != .koreanFinal && Self.openings.begin(label[...])
  }
}
