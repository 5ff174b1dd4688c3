import TextAnalysis

/// Subheads between dashes before the first sentence, as releases of offices have them:
/// `- 내년 봄 개관 - - 어린이실 두 배로 - 나린군은 4일 …`, `- 내년 봄 개관□ 나린군은 4일 …`.
struct DashedSubheadRule: EndRule {
  let kind = RemovalKind.subhead

  /// A subhead has at most this many bytes, about 130 characters.
  private static let longest = 390
  /// So many bytes of the block must be left behind the subhead.
  private static let leastRest = 75
  /// The subject of the sentence behind the last dash is in so many bytes.
  private static let subjectReach = 150

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard page.lines[line].hangul > 0, page.text.isDash(at: block.lowerBound),
      page.isProse(line) || isCutOff(block, page.text),
      !page.hasProse(above: line),
      let end = end(of: block, page.text), block.upperBound - end >= Self.leastRest,
      !page.hasStatementEnd(in: block.lowerBound..<end, line: line)
    else { return nil }
    return page.text.skipParagraphSign(in: end..<block.upperBound)
  }

  /// Whether the text ends in the middle of a sentence, as excerpts of releases do.
  private func isCutOff(_ block: TextRange, _ text: PageText) -> Bool {
    text.has("…", endingAt: block.upperBound, limit: block.lowerBound)
  }

  /// Behind the dash that closes the subhead, or before what opens the next item or the body.
  private func end(of block: TextRange, _ text: PageText) -> Int? {
    let limit = min(block.upperBound, block.lowerBound + Self.longest)
    let first = text.skipSign(in: block.lowerBound..<limit)
    var offset = first
    while offset < limit {
      let next = offset + text.scalarLength(at: offset)
      let isFree = text.isSpace(at: text.scalarStart(before: offset))
      if offset > first {
        let isSign = text.skipParagraphSign(in: offset..<block.upperBound) == next
        if isSign, isFree || text.scalar(at: offset) != 0x3147 { return offset }
        if text.isDash(at: offset) {
          if isFree, !isBetweenDigits(offset..<next, text) { return next }
          if !isFree, next < limit, text.isSpace(at: next) {
            return startsSentence(next..<block.upperBound, text) ? next : offset
          }
        }
      }
      offset = next
    }
    return nil
  }

  /// Whether somebody of whom news tell does something at the start of `rest`.
  private func startsSentence(_ rest: TextRange, _ text: PageText) -> Bool {
    let reach = text.wordStart(
      endingAt: min(rest.upperBound, rest.lowerBound + Self.subjectReach), limit: rest.lowerBound)
    let words = HeadlineWords(text, rest.lowerBound..<reach)
    return !words.ranges.isEmpty && words.actor(from: 0) != nil
  }

  private func isBetweenDigits(_ dash: TextRange, _ text: PageText) -> Bool {
    let after = text.skipSpaces(in: dash.upperBound..<text.bytes.count)
    let before = text.trimmed(max(0, dash.lowerBound - 4)..<dash.lowerBound).upperBound
    return after < text.bytes.count && text.bytes[after].isDigit && before > 0
      && text.bytes[before - 1].isDigit
  }
}
