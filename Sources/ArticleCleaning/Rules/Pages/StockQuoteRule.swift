import TextAnalysis

/// The prices of a company's shares and links to news about it, which a site shows when the company's name is
/// pointed at and which a copied text has behind the name, inside of a sentence:
/// `나린전자 나린전자 012345 | 코스피 증권정보 현재가 … 관련기사 … close 는 …`.
///
/// The sentence is in two pieces, neither of which reads alone, and goes with what parts it.
struct StockQuoteRule: CleaningRule {
  let kind = RemovalKind.relatedArticles

  /// How far the prices are in front of the links at most, in bytes, and how far the button that closes
  /// them is behind.
  private static let (longestPrices, longestLinks) = (300, 900)

  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].kinds.contains(.relatedHeading) && page.lines[line].hangul > 0
      && !page.isRemoved(line)
    {
      for marker in page.markers(in: line) where marker.kind == .relatedHeading {
        if let sentence = sentence(around: marker.range, line, of: page) {
          page.cutInside(sentence, by: kind)
        }
      }
    }
  }

  /// The sentence that has prices in front of the heading of the links and the button behind them.
  private func sentence(around heading: TextRange, _ line: Int, of page: Page) -> TextRange? {
    let block = page.blocks[line]
    let front = max(block.lowerBound, heading.lowerBound - Self.longestPrices)
    let behind = min(block.upperBound, heading.upperBound + Self.longestLinks)
    guard front < heading.lowerBound, heading.upperBound < behind,
      let prices = page.text.first(" 증권정보 현재가 ", in: front..<heading.lowerBound),
      let close = page.text.first(" close ", in: heading.upperBound..<behind)
    else { return nil }
    let start = page.segmentStart(before: prices, in: line)
    return start..<(page.sentenceEnd(behind: close, in: line) ?? block.upperBound)
  }
}
