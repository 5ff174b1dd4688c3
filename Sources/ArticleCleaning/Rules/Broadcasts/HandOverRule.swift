import TextAnalysis

/// Sentences of a broadcast that only say who reports next: `홍길동 기자의 보도입니다.`
struct HandOverRule: EndRule {
  let kind = RemovalKind.signOff

  private static let endings = LanguageWords.of(.korean).phrases(.handOvers)
  /// The most bytes of such a sentence.
  private static let longest = 90

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].hangul > 0 else { return nil }
    let block = page.blocks[line]
    let start = page.segmentStart(before: block.upperBound, in: line)
    let isHandOver =
      block.upperBound - start <= Self.longest
      && Self.handsOver(page.text.withoutStops(start..<block.upperBound), page.text)
    return isHandOver ? start : nil
  }

  /// Whether the words of a sentence, without its full stop, hand over to a reporter.
  static func handsOver(_ words: TextRange, _ text: PageText) -> Bool {
    endings.end(text.bytes[words])
  }
}
