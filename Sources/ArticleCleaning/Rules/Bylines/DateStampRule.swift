import TextAnalysis

/// Times of publication: `입력 | 2024-08-04 15:24:00`, `수정 2024.08.04. 오후 3:24`,
/// `Published 3 hours ago`, `Updated: August 4, 2024`, `Orsk, 4 августа 2024, 15:24`.
struct DateStampRule: LineRule {
  let kind = RemovalKind.dateStamp

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    if isRich(line, of: page) || namesWriter(line, of: page) { return true }
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

  private static let readingTimes = CleaningWords[.readingTimes]

  /// Whether a date and how long the article takes to read are in a line, with the writer's name or not:
  /// `Par Anne Moll Publié le 21 mars 2025 à 06h00 Temps de lecture 3 min.`
  private func isRich(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.digits >= Self.leastDigits, facts.scalars <= Self.longestRich,
      facts.statements <= 1, line <= Self.lastOfHead,
      facts.hangul == 0 || facts.kinds.contains(.dateWord)
    else { return false }
    let small = PageText(bytes: page.text.inSmallLetters(page.blocks[line]))
    guard small.containsAny(Self.readingTimes, in: small.bytes.indices) else { return false }
    // The parser stops where there are too many other words.
    let block = page.blocks[line]
    let digit = block.first { page.text.bytes[$0].isDigit } ?? block.lowerBound
    let parser = DateParser(page.text, digit..<block.upperBound)
    return parser.dateParts >= 3 && parser.hasYear
  }

  /// Whether a few words, then a sign that parts them, and a date with a year up to its end are in a line above the
  /// running text: `Szerző: Kovács Anna | Frissítve: 2025.08.04. 18:12`, `Par Anne Moll. Publié le 14 mars 2025`.
  private func namesWriter(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul == 0, facts.scalars <= Self.longest, line <= Self.lastOfHead,
      line > 0 || isRelease(block, text),
      facts.digits >= Self.leastDigits || mayHaveOtherDigits(facts), facts.statements <= 1,
      let digit = firstNumber(of: block, text), digit > block.lowerBound,
      isParted(block.lowerBound..<digit, text) || isRelease(block, text)
    else { return false }
    let date = DateParser(text, digit..<block.upperBound)
    return date.hasYear && date.dateParts >= 3 && date.otherLetters <= Self.mostOfClock
  }

  private static let releaseLabels = CleaningWords[.releaseLabels]

  /// Whether the line begins as the head of a release does: `Communiqué de presse Port-Clair, le 4 juin 2024`.
  private func isRelease(_ block: TextRange, _ text: PageText) -> Bool {
    text.hasAny(Self.releaseLabels, at: block.lowerBound, limit: block.upperBound)
  }

  /// Where the first number that is a word of its own begins.
  private func firstNumber(of block: TextRange, _ text: PageText) -> Int? {
    HeadlineWords(text, block).ranges.first {
      DateParser.isDigit(text.scalar(at: $0.lowerBound))
    }?.lowerBound
  }

  /// Whether the words are few, and a sign parts them, or the last of them, which introduces the date, from
  /// the others.
  private func isParted(_ words: TextRange, _ text: PageText) -> Bool {
    let all = HeadlineWords(text, words).ranges
    guard all.count <= Self.mostWords, let last = all.suffix(2).first else { return false }
    return DateParser(text, last.lowerBound..<words.upperBound).dateWords > 0
      || text.containsAny(["|", "—", "–", "·", "•", "│", "｜"], in: words)
  }

  /// The most words of a name and its desk, the last line of the head of a page, and the most letters of a clock
  /// and its zone.
  private static let mostWords = 9
  private static let lastOfHead = 12
  private static let mostOfClock = 8

  /// The most scalars of such a line.
  private static let longest = 120
  private static let longestRich = 200
  /// The fewest digits of a date, and how long it takes to read.
  private static let leastDigits = 5
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
