import TextAnalysis

/// The last words of a broadcast report and its camera credits: `지금까지 국회에서 KTN 홍길동입니다.`,
/// `(영상취재 : …)`, `영상편집: …`.
struct SignOffRule: CleaningRule {
  let kind = RemovalKind.signOff

  private static let signOffEnds = CleaningWords[.signOffEnds]
  private static let cameraCredits = CleaningWords[.cameraCredits]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    return facts.hangul > 0 && facts.scalars <= 90 && isCameraCredit(page.blocks[line], page.text)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].hangul > 0 else { return nil }
    let block = page.blocks[line]
    let start = page.segmentStart(before: block.upperBound, in: line)
    guard block.upperBound - start <= 220 else { return nil }
    let isEnd = page.text.hasAny(
      Self.signOffEnds, endingAt: block.upperBound, limit: start)
    return isEnd && isSignOff(start..<block.upperBound, page.text) ? start : nil
  }

  /// How many signs there are, without an address in brackets.
  private func letters(in range: TextRange, _ text: PageText) -> Int {
    guard let open = range.first(where: { text.bytes[$0] == 0x5B }),
      let close = text.closingBracket(of: open, limit: range.upperBound)
    else { return text.scalarCount(in: range) }
    return text.scalarCount(in: range) - text.scalarCount(in: open..<close + 1)
  }

  private func isCameraCredit(_ block: TextRange, _ text: PageText) -> Bool {
    var start = block.lowerBound
    if isOpeningBracket(text.scalar(at: start)) { start += text.scalarLength(at: start) }
    return text.hasAny(
      Self.cameraCredits,
      at: start, limit: block.upperBound)
  }

  /// `지금까지 … 입니다`, or a station in capitals and a name: `KTN 뉴스 홍길동입니다`.
  private func isSignOff(_ range: TextRange, _ text: PageText) -> Bool {
    if text.has("지금까지 ", at: range.lowerBound, limit: range.upperBound) {
      return range.count <= 200
    }
    var offset = range.lowerBound
    while offset < range.upperBound, text.bytes[offset].isUpper { offset += 1 }
    guard (2...5).contains(offset - range.lowerBound) else { return false }
    return range.count <= 70
      && !text.hasAny(["것입니다.", "때문입니다."], endingAt: range.upperBound, limit: offset)
      && letters(in: offset..<range.upperBound, text) <= 16
  }
}
