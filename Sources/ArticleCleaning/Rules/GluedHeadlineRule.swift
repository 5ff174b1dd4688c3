import TextAnalysis

/// The headline that some archives put directly behind the last word of the page, without white
/// space: `… 재배포 금지]Headline`, `… name@example.comHeadline`, `… 밝혔다.Headline`.
struct GluedHeadlineRule: CleaningRule {
  let id = "headline"

  private static let ends = MarkerSet(
    .copyright, .email, .shareButton, .pageEnd, .boardLink, .subscription)

  func revise(_ page: inout Page) {}

  /// The start of the headline at the end of the last line, or nil.
  static func start(in page: Page) -> Int? {
    guard let line = page.lines.indices.last, page.lines[line].scalars >= 100,
      page.lines[line].hangul > 0
    else { return nil }
    let block = page.blocks[line]
    return afterRecommendation(line, of: page) ?? afterMarker(line, block, of: page)
      ?? afterSentence(line, block, of: page)
  }

  private static func afterMarker(_ line: Int, _ block: TextRange, of page: Page) -> Int? {
    guard let marker = page.markers(in: line).last(where: { ends.contains($0.kind) }) else {
      return nil
    }
    var start = marker.range.upperBound
    if marker.kind == .shareButton {
      start = skipCount(from: start, limit: block.upperBound, page.text)
    }
    while start < block.upperBound,
      isCloser(page.text.scalar(at: start)) || page.text.bytes[start] == 0x2E
    {
      start += page.text.scalarLength(at: start)
    }
    return isHeadline(start..<block.upperBound, line, of: page) ? start : nil
  }

  private static func skipCount(from start: Int, limit: Int, _ text: PageText) -> Int {
    var offset = start
    while offset < limit,
      text.bytes[offset] == 0x20 || isDigit(text.bytes[offset]) || text.bytes[offset] == 0x25
    {
      offset += 1
    }
    return offset
  }

  private static func afterSentence(_ line: Int, _ block: TextRange, of page: Page) -> Int? {
    let start = page.segmentStart(before: block.upperBound, in: line)
    return isHeadline(start..<block.upperBound, line, of: page) ? start : nil
  }

  /// The site repeats the headline in its recommendation box; when the page ends with the same
  /// words, they start there.
  private static func afterRecommendation(_ line: Int, of page: Page) -> Int? {
    let markers = page.markers(in: line)
    guard let box = markers.last(where: { $0.kind == .pageEnd }),
      let list = markers.first(where: {
        $0.kind == .relatedHeading && $0.range.lowerBound > box.range.upperBound
      })
    else { return nil }
    var repeated = page.text.trimmed(box.range.upperBound..<list.range.lowerBound)
    if page.text.has("하셨습니다", at: repeated.lowerBound, limit: repeated.upperBound) {
      repeated = page.text.trimmed((repeated.lowerBound + 15)..<repeated.upperBound)
    }
    let end = page.blocks[line].upperBound
    guard repeated.count >= 12, repeated.count <= 600, end - repeated.count > list.range.upperBound,
      page.text.bytes[repeated].elementsEqual(page.text.bytes[(end - repeated.count)..<end])
    else { return nil }
    return end - repeated.count
  }

  /// Directly behind a letter or sign, of a headline's length, and no sentence.
  private static func isHeadline(_ range: TextRange, _ line: Int, of page: Page) -> Bool {
    guard range.lowerBound > page.blocks[line].lowerBound, range.count >= 16, range.count <= 300,
      !page.text.isSpace(at: range.lowerBound),
      !page.text.isSpace(at: page.text.scalarStart(before: range.lowerBound)),
      !page.hasProseEnd(in: range, line: line)
    else { return false }
    switch page.text.scalar(before: range.upperBound) {
    case 0x2E: return false
    default: return range.contains { page.text.bytes[$0] == 0x20 }
    }
  }
}
