import TextAnalysis

/// Times of publication: `입력 | 2024-08-04 15:24:00`, `수정 2024.08.04. 오후 3:24`,
/// `Published 3 hours ago`, `Updated: August 4, 2024`, `Orsk, 4 августа 2024, 15:24`.
struct DateStampRule: LineRule {
  let kind = RemovalKind.dateStamp

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= Self.longest,
      facts.kinds.contains(.dateWord) || facts.digits >= 3 || mayHaveOtherDigits(facts)
    else { return false }
    let parser = DateParser(page.text, page.blocks[line])
    if parser.dateWords > 0, parser.dateParts > 0 {
      // A line with two whole stamps may name the writer, issue and page as well.
      let isRich = parser.dateWords >= 2 && parser.dateParts >= 6
      let most = isRich ? DateParser.mostOtherLetters : Self.mostOtherLetters
      if parser.otherLetters <= (parser.dateParts > 1 ? most : 0) { return true }
    }
    if parser.otherLetters == 0 {
      return parser.dateParts >= 2 && parser.hasYear || parser.dateParts >= 4 && parser.hasMonth
    }
    let place =
      facts.hangul == 0 && facts.han > 0
      ? nameEnd(in: page.blocks[line], page.text) : placeEnd(in: page.blocks[line], page.text)
    guard let place else { return false }
    let dated = DateParser(page.text, place..<page.blocks[line].upperBound)
    return dated.otherLetters == 0 && dated.hasYear && dated.dateParts >= 3
      && (dated.hasMonth || facts.han > 0)
  }

  /// The most scalars of such a line.
  private static let longest = 120
  /// The most letters of other words beside one that introduces a time.
  private static let mostOtherLetters = 6
  /// The most scalars of a line whose digits may be those of Arabic, Persian or Hindi.
  private static let longestOther = 60
  /// The most bytes and words of a place.
  private static let longestPlace = (bytes: 60, words: 3)

  private func mayHaveOtherDigits(_ facts: Line) -> Bool {
    facts.digits == 0 && facts.scalars <= Self.longestOther && facts.latin == 0
      && facts.hangul == 0 && facts.han == 0 && facts.range.count > facts.scalars
  }

  /// Where the date begins behind a name without a space, `藤堂真理2024年11月8日 11時00分`, or nil.
  private func nameEnd(in range: TextRange, _ text: PageText) -> Int? {
    guard let digit = range.prefix(Self.longestName).first(where: { text.bytes[$0].isDigit }),
      digit > range.lowerBound
    else { return placeEnd(in: range, text) }
    return digit
  }

  /// The most bytes of a name in Chinese characters or kana.
  private static let longestName = 28

  /// The offset behind the comma that follows a place at the front of `range`, or nil: one to three
  /// words of which no first letter is a small one of ASCII.
  private func placeEnd(in range: TextRange, _ text: PageText) -> Int? {
    let reach = range.prefix(Self.longestPlace.bytes)
    guard
      let comma = text.firstScalar(
        in: reach, where: { [0x2C, 0x60C, 0x3001, 0xFF0C].contains($0) })
    else { return nil }
    let words = HeadlineWords(text, range.lowerBound..<comma).ranges
    guard (1...Self.longestPlace.words).contains(words.count),
      words.allSatisfy({ text.mayBeginName(at: $0.lowerBound) })
    else { return nil }
    return comma + text.scalarLength(at: comma)
  }
}
