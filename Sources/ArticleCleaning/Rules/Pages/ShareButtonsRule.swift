import TextAnalysis

/// Buttons and counters for sharing, recommending, printing and commenting, as a line of their own
/// or as the row that news sites put behind the last sentence or in front of the first:
/// `Share this withEmailFacebookTwitterCopy this linkThe council …`.
struct ShareButtonsRule: LineRule, EndRule {
  let kind = RemovalKind.shareButtons

  private static let boilerplate = MarkerSet(
    .shareButton, .pageEnd, .navigation, .subscription, .listen, .dateWord, .reporterPage,
    .boardLink)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.shareButton), facts.scalars <= 160, facts.isLabelLike else {
      return false
    }
    return page.coverage(of: Self.boilerplate, in: line) >= 0.75
  }

  private static let row = CleaningWords[.shareRow]
  /// A row in front of a sentence has at least so many buttons.
  private static let leastButtons = 4
  /// The bytes in which the longest name of a button is.
  private static let longestButton = 48

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    guard page.lines[line].latin > 0, var end = button(at: block.lowerBound, block, text) else {
      return nil
    }
    var buttons = 1
    while let next = button(at: text.skipSpaces(in: end..<block.upperBound), block, text) {
      (end, buttons) = (next, buttons + 1)
    }
    return buttons >= Self.leastButtons ? end : nil
  }

  /// The end of the button that is named at `offset`.
  private func button(at offset: Int, _ block: TextRange, _ text: PageText) -> Int? {
    let limit = min(block.upperBound, offset + Self.longestButton)
    return text.inSmallLetters(offset..<limit).withUnsafeBufferPointer { name in
      Self.row.length(in: name, at: 0, limit: name.count).map { offset + $0 }
    }
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let kinds = page.lines[line].kinds
    if kinds.contains(.pageEnd),
      let first = page.markers(in: line).first(where: { $0.kind == .pageEnd }),
      page.blocks[line].upperBound - first.range.upperBound <= 4_000
    {
      return page.bracketStart(before: first.range.lowerBound, in: line)
    }
    return buttonRowStart(ofLine: line, of: page)
  }

  /// At least two buttons that fill the space behind the last sentence.
  private func buttonRowStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.shareButton) else { return nil }
    var end = page.blocks[line].upperBound
    var start: Int?
    var buttons = 0
    for marker in page.markers(in: line).reversed() {
      guard Self.boilerplate.contains(marker.kind),
        isGap(marker.range.upperBound..<end, of: page.text)
      else { break }
      if marker.kind == .shareButton { buttons += 1 }
      start = marker.range.lowerBound
      end = marker.range.lowerBound
    }
    return buttons >= 2 ? start : nil
  }

  /// Whether only spaces, digits and signs are in `range`.
  private func isGap(_ range: TextRange, of text: PageText) -> Bool {
    guard range.count <= 24 else { return false }
    return range.allSatisfy { text.bytes[$0] < 0x80 && !text.bytes[$0].isLetter }
  }
}
