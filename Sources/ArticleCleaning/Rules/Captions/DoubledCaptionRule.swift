import TextAnalysis

/// Captions that a portal gives twice, first as the text that stands for the picture: two equal lines one
/// below the other, behind the headline and before running text. Of a statement that is there twice one stays.
struct DoubledCaptionRule: CleaningRule {
  let kind = RemovalKind.caption

  /// The fewest and the most scalars of such a line.
  private static let lengths = 8...300

  func revise(_ page: inout Page) {
    guard page.title != nil, let last = page.lastProse else { return }
    for line in page.lines.indices.prefix(last).dropLast() where isDoubled(line, in: page) {
      page.removeLine(line + 1, by: kind)
      if !isStatement(line, in: page) { page.removeLine(line, by: kind) }
    }
  }

  /// Whether the next line is the same, and neither the one before them nor the one behind.
  private func isDoubled(_ line: Int, in page: Page) -> Bool {
    guard Self.lengths.contains(page.lines[line].scalars), page.lines[line + 1].blanksBefore == 0,
      isSame(line, line + 1, in: page)
    else { return false }
    return !isSame(line - 1, line, in: page) && !isSame(line + 1, line + 2, in: page)
  }

  /// Whether the line is running text whose first sentence is no caption.
  private func isStatement(_ line: Int, in page: Page) -> Bool {
    guard page.isProse(line), let first = page.sentences(in: line).first else { return false }
    return page.sentenceKind(from: first.lowerBound, to: first.upperBound, ownLine: true)
      == .statement
  }

  private func isSame(_ line: Int, _ next: Int, in page: Page) -> Bool {
    guard line >= 0, next < page.lines.count, !page.isRemoved(line), !page.isRemoved(next) else {
      return false
    }
    let (first, second) = (page.blocks[line], page.blocks[next])
    return first.count == second.count
      && page.text.bytes[first].elementsEqual(page.text.bytes[second])
  }
}
