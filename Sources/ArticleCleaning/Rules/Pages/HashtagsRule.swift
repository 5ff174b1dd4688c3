import TextAnalysis

/// Rows of hashtags: `#경제 #물가 #금리`.
struct HashtagsRule: LineRule, EndRule {
  let kind = RemovalKind.hashtags

  func removesLine(_ line: Int, of page: Page) -> Bool {
    page.text.bytes[page.blocks[line].lowerBound] == 0x23
      && tailStart(ofLine: line, of: page) == page.blocks[line].lowerBound
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    var end = block.upperBound
    var start: Int?
    for _ in 0..<40 {
      let word = page.text.wordStart(endingAt: end, limit: max(block.lowerBound, end - 90))
      guard word < end, page.text.bytes[word] == 0x23, end - word > 1,
        !page.text.bytes[word + 1].isDigit
      else { break }
      start = word
      let before = page.text.trimmed(block.lowerBound..<word)
      if before.isEmpty { break }
      end = before.upperBound
    }
    return start
  }
}
