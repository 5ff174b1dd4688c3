import TextAnalysis

/// Headlines of other articles that a site sets between two sentences, as in text copied without its
/// layout: `… 밝혔다. 주요기사 도서관 착공 시장 다시 연다 군은 …`, `▶관련기사 3면 4일 …`.
///
/// They are taken out as far as it is seen where the next sentence starts.
struct MidBodyLinksRule: CleaningRule {
  let kind = RemovalKind.relatedArticles

  /// The headlines and the sentence behind them have at most this many bytes.
  private static let longest = 900

  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].kinds.contains(.relatedHeading) && page.lines[line].hangul > 0
      && !page.isRemoved(line)
    {
      for marker in page.markers(in: line) where marker.kind == .relatedHeading {
        if let links = links(at: marker, line, of: page) { page.cutInside(links, by: kind) }
      }
    }
  }

  private func links(at marker: Marker, _ line: Int, of page: Page) -> TextRange? {
    let block = page.blocks[line]
    let heading = marker.range
    let start = page.bracketStart(before: heading.lowerBound, in: line)
    let segment = page.segmentStart(before: heading.lowerBound + 1, in: line)
    guard page.text.trimmed(segment..<max(segment, start)).count <= 4,
      heading.upperBound < block.upperBound
    else { return nil }
    if let page3 = pageReference(behind: heading.upperBound, in: block, page.text) {
      return start..<page3
    }
    guard page.text.isSpace(at: heading.upperBound) else { return nil }
    let end = page.sentenceEnd(behind: heading.upperBound, in: line) ?? block.upperBound
    guard end - heading.upperBound <= Self.longest else { return nil }
    let rest = page.text.trimmed(heading.upperBound..<end)
    let opening = LaterOpening(page.text, rest).afterHeadlines()
    return opening.map { start..<$0 }
  }

  /// The end of the page of a newspaper: `3면`, `A3·4면`.
  private func pageReference(behind start: Int, in block: TextRange, _ text: PageText) -> Int? {
    let number = text.skipSpaces(in: start..<block.upperBound)
    let end = text.wordEnd(from: number, limit: min(block.upperBound, number + 16))
    guard text.has("면", endingAt: end, limit: number),
      (number..<end - 3).contains(where: { text.bytes[$0].isDigit })
    else { return nil }
    return end
  }
}
