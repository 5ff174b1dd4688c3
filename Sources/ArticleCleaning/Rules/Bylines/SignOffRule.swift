import TextAnalysis

/// The last words of a broadcast report and its camera credits: `지금까지 국회에서 KTN 홍길동입니다.`,
/// `(영상취재 : …)`, `영상편집: …`.
struct SignOffRule: LineRule, EndRule {
  let kind = RemovalKind.signOff

  private static let signOffEnds = CleaningWords[.signOffEnds]
  private static let cameraCredits = CleaningWords[.cameraCredits]
  private static let particles = CleaningWords[.particlesAndSpace]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    return facts.hangul > 0 && facts.scalars <= 90 && isCameraCredit(page.blocks[line], page.text)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].hangul > 0 else { return nil }
    let block = page.blocks[line]
    let start = page.segmentStart(before: block.upperBound, in: line)
    guard block.upperBound - start <= 220 else { return nil }
    if start > block.lowerBound, isCreditTail(start..<block.upperBound, line, of: page) {
      return start
    }
    let isEnd = page.text.hasAny(
      Self.signOffEnds, endingAt: block.upperBound, limit: start)
    guard isEnd else { return nil }
    let words = start..<block.upperBound
    return isSignOff(words, page.text) || isPlacedSignOff(words, line, of: page) ? start : nil
  }

  /// How many signs there are, without an address in brackets.
  private func letters(in range: TextRange, _ text: PageText) -> Int {
    guard let open = range.first(where: { text.bytes[$0] == 0x5B }),
      let close = text.closingBracket(of: open, limit: range.upperBound)
    else { return text.scalarCount(in: range) }
    return text.scalarCount(in: range) - text.scalarCount(in: open..<text.scalarEnd(at: close))
  }

  private func isCameraCredit(_ block: TextRange, _ text: PageText) -> Bool {
    var start = block.lowerBound
    if isOpeningBracket(text.scalar(at: start)) { start += text.scalarLength(at: start) }
    return text.hasAny(
      Self.cameraCredits,
      at: start, limit: block.upperBound)
  }

  /// `촬영기자 홍길동 편집 성춘향.` behind the last words: credits that say nothing.
  private func isCreditTail(_ tail: TextRange, _ line: Int, of page: Page) -> Bool {
    isCameraCredit(tail, page.text) && page.text.scalarCount(in: tail) <= Self.longestCredit
      && page.sentenceKind(from: tail.lowerBound, to: tail.upperBound) == .nominal
  }

  /// The most scalars of such credits.
  private static let longestCredit = 60
  /// The most bytes in front of the station's name: where the reporter is.
  private static let longestPlace = 60

  /// `나린항에서 KTN 홍길동입니다`, at the end of the running text.
  private func isPlacedSignOff(_ range: TextRange, _ line: Int, of page: Page) -> Bool {
    let place = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestPlace)
    guard let station = page.text.end(ofLast: "에서 ", in: place) else { return false }
    return isSignOff(station..<range.upperBound, page.text) && page.lastProse ?? -1 <= line
  }

  /// `지금까지 … 입니다`, or a station in capitals and a name: `KTN 뉴스 홍길동입니다`.
  private func isSignOff(_ range: TextRange, _ text: PageText) -> Bool {
    if text.has("지금까지 ", at: range.lowerBound, limit: range.upperBound) {
      return range.count <= 200
    }
    var offset = range.lowerBound
    while offset < range.upperBound, text.bytes[offset].isUpper { offset += 1 }
    guard (2...5).contains(offset - range.lowerBound),
      !text.hasAny(Self.particles, at: offset, limit: range.upperBound)
    else { return false }
    return range.count <= 70
      && !text.hasAny(["것입니다.", "때문입니다."], endingAt: range.upperBound, limit: offset)
      && letters(in: offset..<range.upperBound, text) <= 16
  }
}
