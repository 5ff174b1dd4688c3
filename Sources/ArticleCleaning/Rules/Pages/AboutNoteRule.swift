import TextAnalysis

/// What a release says at its end of the company behind it: the paragraph under `About Hale Pumps`,
/// `Über Hale Pumps`, `늘봄식품 소개`, which names the company, as the text above does.
struct AboutNoteRule: CleaningRule {
  let kind = RemovalKind.pressNote

  private static let openings = CleaningWords[.aboutOpenings]
  private static let ends = CleaningWords[.aboutEnds]
  /// The most scalars of the heading, and the fewest bytes of a name.
  private static let longestHeading = 60
  private static let shortestName = 3

  func revise(_ page: inout Page) {
    let headings = page.lines.indices.dropFirst().dropLast().filter {
      page.lines[$0].scalars <= Self.longestHeading && page.lines[$0].isLabelLike
        && isHeading($0, of: page)
    }
    for line in headings {
      page.removeLine(line, by: kind)
      page.removeLine(line + 1, by: kind)
      for next in page.lines.indices.dropFirst(line + 2) {
        guard page.lines[next].blanksBefore == 0, page.isProse(next) else { break }
        page.removeLine(next, by: kind)
      }
    }
  }

  /// Whether the line names whom the paragraph below it and one above it name too, with no more running
  /// text below it than above it.
  private func isHeading(_ line: Int, of page: Page) -> Bool {
    guard !page.isRemoved(line), let name = name(in: line, of: page),
      !page.isRemoved(line + 1), page.isProse(line + 1),
      names(name, page.blocks[line + 1], page.text)
    else { return false }
    let prose = page.lines.indices.filter { !page.isRemoved($0) && page.isProse($0) }
    let above = prose.prefix { $0 < line }
    return above.contains { names(name, page.blocks[$0], page.text) }
      && 2 * scalars(above, of: page) >= scalars(prose[...], of: page)
  }

  private func scalars(_ lines: ArraySlice<Int>, of page: Page) -> Int {
    lines.reduce(0) { $0 + page.lines[$1].scalars }
  }

  /// The name in the heading, without the mark of a list before it and a colon behind it.
  private func name(in line: Int, of page: Page) -> TextRange? {
    let text = page.text
    var heading = page.blocks[line]
    if Mark(text.scalar(at: heading.lowerBound)) == .bullet {
      heading = text.skipSign(in: heading)..<heading.upperBound
    }
    if text.has(":", endingAt: heading.upperBound, limit: heading.lowerBound) {
      heading = text.trimmed(heading.lowerBound..<heading.upperBound - 1)
    }
    var name = heading
    if let length = text.length(ofAny: Self.openings, at: name.lowerBound, limit: name.upperBound) {
      name = name.lowerBound + length..<name.upperBound
    } else if let length = text.length(
      ofAny: Self.ends, endingAt: name.upperBound, limit: name.lowerBound)
    {
      name = name.lowerBound..<name.upperBound - length
    } else {
      return nil
    }
    return name.count >= Self.shortestName && text.mayBeginName(at: name.lowerBound) ? name : nil
  }

  /// Whether the first word of the name is in `block`.
  private func names(_ name: TextRange, _ block: TextRange, _ text: PageText) -> Bool {
    let word = text.bytes[
      name.lowerBound..<text.wordEnd(from: name.lowerBound, limit: name.upperBound)]
    guard let first = word.first else { return false }
    return block.contains { offset in
      text.bytes[offset] == first && offset + word.count <= block.upperBound
        && text.bytes[offset..<offset + word.count].elementsEqual(word)
    }
  }
}
