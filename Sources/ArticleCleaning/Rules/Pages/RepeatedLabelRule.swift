import TextAnalysis

/// Items of a board's list, each with a headline in a line of its own that the excerpt below it
/// repeats: `[문화] 나린군, 도서관 착공` over `나린군, 도서관 착공 “내년 봄 개관” 나린군은 4일 …`.
struct RepeatedLabelRule: CleaningRule {
  let kind = RemovalKind.headline

  /// A shorter headline may be repeated by chance.
  private static let shortest = 24

  func revise(_ page: inout Page) {
    for line in page.lines.indices.dropLast() {
      let next = line + 1
      guard !page.isRemoved(next), page.lines[next].hangul > 0, page.isProse(next),
        page.lines[line].ending != .sentence,
        let headline = headline(of: line, in: page),
        repeats(headline, at: page.blocks[next], page.text)
      else { continue }
      page.removeLine(line, by: kind)
      let end = page.blocks[next].lowerBound + headline.count
      page.cutHead(
        of: next, to: sentenceStart(in: page.blocks[next], behind: end, page.text), by: kind)
    }
  }

  /// The line without a label in brackets.
  private func headline(of line: Int, in page: Page) -> TextRange? {
    let whole = page.lines[line].range
    var start = whole.lowerBound
    if isOpeningBracket(page.text.scalar(at: start)),
      let close = page.text.closingBracket(of: start, limit: whole.upperBound)
    {
      start = page.text.skipSign(in: close..<whole.upperBound)
    }
    return whole.upperBound - start >= Self.shortest ? start..<whole.upperBound : nil
  }

  private func repeats(_ headline: TextRange, at block: TextRange, _ text: PageText) -> Bool {
    block.count > headline.count
      && text.bytes[block].prefix(headline.count).elementsEqual(text.bytes[headline])
  }

  /// The word that names again whom the headline begins with, or the end of the headline.
  private func sentenceStart(in block: TextRange, behind end: Int, _ text: PageText) -> Int {
    let words = HeadlineWords(text, block.lowerBound..<min(block.upperBound, end + 300))
    guard let first = words.ranges.first, text.bytes[first.upperBound - 1] == 0x2C else {
      return end
    }
    let name = first.lowerBound..<first.upperBound - 1
    let again = words.ranges.indices.first {
      words.ranges[$0].lowerBound >= end && words.names($0, as: name)
        && words.subject(from: $0) != nil
    }
    return again.map { words.ranges[$0].lowerBound } ?? end
  }
}
