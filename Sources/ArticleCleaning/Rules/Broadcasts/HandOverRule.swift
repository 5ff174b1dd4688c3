import TextAnalysis

/// Sentences of a broadcast that only say who reports next: `홍길동 기자의 보도입니다.`
struct HandOverRule: CleaningRule {
  let kind = RemovalKind.signOff

  private static let endings = LanguageWords.of(.korean).phrases(.handOvers)
  /// The most bytes of such a sentence.
  private static let longest = 90

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].hangul > 0 else { return nil }
    let block = page.blocks[line]
    let start = page.segmentStart(before: block.upperBound, in: line)
    guard block.upperBound - start <= Self.longest else { return nil }
    var end = block.upperBound
    while end > start, page.text.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return Self.endings.end(page.text.bytes[start..<end]) ? start : nil
  }
}
