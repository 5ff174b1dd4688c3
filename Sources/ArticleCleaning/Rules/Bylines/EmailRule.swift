import TextAnalysis

/// E-mail addresses that stand alone at the end of a block, on a line of their own, or between two
/// sentences, there with the ban on resale that agencies put behind a photographer's address.
struct EmailRule: EndRule {
  let kind = RemovalKind.email

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.email),
      let marker = page.markers(in: line).last, marker.kind == .email
    else { return nil }
    let rest = page.text.trimmed(marker.range.upperBound..<page.blocks[line].upperBound)
    guard rest.count <= 3, rest.allSatisfy({ !page.text.bytes[$0].isLetter }) else {
      return nil
    }
    let start = page.bracketStart(before: marker.range.lowerBound, in: line)
    let segment = page.segmentStart(before: start + 1, in: line)
    return start == segment ? start : nil
  }

  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].kinds.contains(.email) && page.lines[line].hangul > 0
      && !page.isRemoved(line)
    {
      for range in between(line, of: page) { page.cutInside(range, by: kind) }
    }
  }

  /// Addresses that open a segment and have white space behind them, so that no particle ties them
  /// to a sentence.
  private func between(_ line: Int, of page: Page) -> [TextRange] {
    let block = page.blocks[line]
    return page.markers(in: line).compactMap { marker in
      guard marker.kind == .email, marker.range.upperBound < block.upperBound,
        page.text.isSpace(at: marker.range.upperBound),
        page.segmentStart(before: marker.range.lowerBound + 1, in: line) == marker.range.lowerBound
      else { return nil }
      return marker.range.lowerBound..<banEnd(from: marker.range.upperBound, line, of: page)
    }
  }

  /// The end of `*재판매 및 DB 금지` behind `start`, or `start`.
  private func banEnd(from start: Int, _ line: Int, of page: Page) -> Int {
    let limit = page.blocks[line].upperBound
    var end = start
    while true {
      var next = page.text.skipSpaces(in: end..<limit)
      if next < limit, page.text.bytes[next] == 0x2A {
        next = page.text.skipSpaces(in: (next + 1)..<limit)
      }
      guard let ban = page.marker(of: line, at: next), ban.kind == .copyright,
        ban.range.upperBound <= limit
      else { break }
      end = ban.range.upperBound
      let last = page.text.skipSpaces(in: end..<limit)
      end = page.text.end(of: "금지", at: last, limit: limit) ?? end
    }
    return end
  }
}
