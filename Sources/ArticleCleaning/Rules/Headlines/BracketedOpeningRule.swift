import TextAnalysis

/// A label in square brackets in front of the first sentence, and the headline behind it when that ends
/// with a verb: `[단독] 나린군, 도서관 두 곳 더 지었다 나린군은 …`, `[새 도서관] 나린군은 …`.
struct BracketedOpeningRule: CleaningRule {
  let kind = RemovalKind.sectionLabel

  /// A label and the headline behind it have at most these many bytes.
  private static let longestLabel = 75
  private static let longestHeadline = 180
  /// So many bytes of the block must be left.
  private static let leastRest = 75

  func revise(_ page: inout Page) {
    guard let line = page.firstProse, page.lines[line].hangul > 0 else { return }
    let (block, text) = (page.blocks[line], page.text)
    guard text.bytes[block.lowerBound] == UInt8(ascii: "["),
      let close = text.closingBracket(
        of: block.lowerBound, limit: min(block.upperBound, block.lowerBound + Self.longestLabel)),
      text.scalarEnd(at: close) < block.upperBound,
      text.isSpace(at: text.scalarEnd(at: close)),
      page.marker(of: line, at: block.lowerBound)?.kind != .speaker
    else { return }
    let rest = text.skipSpaces(in: text.scalarEnd(at: close)..<block.upperBound)
    let end = headlineEnd(rest..<block.upperBound, text) ?? rest
    guard block.upperBound - end >= Self.leastRest else { return }
    page.cutHead(of: line, to: end, by: end > rest ? .headline : kind)
  }

  /// Behind the first word that ends with a verb in the past and no full stop, of three words or more.
  private func headlineEnd(_ rest: TextRange, _ text: PageText) -> Int? {
    let words = HeadlineWords(
      text, rest.lowerBound..<min(rest.upperBound, rest.lowerBound + Self.longestHeadline))
    for (index, word) in words.ranges.enumerated().dropLast() {
      if text.bytes[word.upperBound - 1] == 0x2E { return nil }
      guard index >= 2, text.has("다", endingAt: word.upperBound, limit: word.lowerBound) else {
        continue
      }
      if KoreanFinalEnding.isPast(text.scalar(before: word.upperBound - 3)) {
        return word.upperBound
      }
    }
    return nil
  }
}
