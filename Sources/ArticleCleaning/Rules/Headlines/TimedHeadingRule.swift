import TextAnalysis

/// The times of the entries of a live page on lines of their own (`17:42`, `13:42 GMT`, `오후 5시 42분`), and the
/// headings below them, which have no full stop.
struct TimedHeadingRule: CleaningRule {
  let kind = RemovalKind.subhead

  private static let hours = CleaningWords[.hours]
  /// A page has so many such times at least.
  private static let leastTimes = 3
  /// The most scalars of a time and of a heading.
  private static let longest = (time: 18, heading: 90)
  /// The letters of a time beside its digits, at most: a zone, half a day.
  private static let mostLetters = 6

  func revise(_ page: inout Page) {
    let times = page.lines.indices.filter { isTime($0, of: page) }
    guard times.count >= Self.leastTimes else { return }
    for time in times {
      if !page.isRemoved(time) { page.removeLine(time, by: .dateStamp) }
      let heading = time + 1
      if heading < page.lines.count, isHeading(heading, of: page) {
        page.removeLine(heading, by: kind)
      }
    }
  }

  private func isTime(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard (3...4).contains(facts.digits) || facts.hangul > 0 && (1...4).contains(facts.digits),
      facts.scalars <= Self.longest.time, facts.sentences.isEmpty, !page.turns.contains(line),
      hasClock(facts.range, page.text)
    else { return false }
    let time = DateParser(page.text, facts.range)
    return time.otherLetters <= Self.mostLetters && (1...2).contains(time.dateParts)
  }

  /// Whether two digits are behind a colon and a digit, or the word for an hour is behind a digit.
  private func hasClock(_ range: TextRange, _ text: PageText) -> Bool {
    range.dropFirst().contains { offset in
      guard text.bytes[offset - 1].isDigit else { return false }
      if text.bytes[offset] == UInt8(ascii: ":") {
        return offset + 2 < range.upperBound && text.bytes[offset + 1].isDigit
          && text.bytes[offset + 2].isDigit
      }
      return text.hasAny(Self.hours, at: offset, limit: range.upperBound)
    }
  }

  private func isHeading(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= Self.longest.heading, facts.sentences.isEmpty, facts.ending != .sentence,
      !page.isRemoved(line), line + 1 < page.lines.count
    else { return false }
    return page.lines[line + 1].statements > 0
  }
}
