import TextAnalysis

/// The headline that was given with the page, where the text repeats it: on a line of its own, or
/// joined to the first words of the body as releases of offices have it,
/// `나린군, 새 도서관 착공- 내년 봄 개관 -□ 나린군은 4일 …`.
struct KnownTitleRule: CleaningRule {
  let id = "headline"

  /// The headline alone may stand on one of so many first lines of what is left.
  private static let firstLines = 3
  /// A shorter headline may as well be the subject of the first sentence.
  private static let leastWords = 4
  /// So many characters of the first sentence must be left behind the headline.
  private static let leastRest = 30

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    guard let title = page.knownTitle,
      page.lines.indices.first(where: { !page.isRemoved($0) }) == line,
      let end = end(of: title, in: page.blocks[line], page.text)
    else { return nil }
    let rest = page.text.trimmed(end..<page.blocks[line].upperBound)
    if rest.isEmpty { return nil }
    let isMarked = Self.opensItem(page.text.scalar(at: rest.lowerBound))
    return isMarked || isParted(page.blocks[line].lowerBound..<end, from: rest, line, of: page)
      ? page.text.skipParagraphSign(in: end..<page.blocks[line].upperBound) : nil
  }

  /// Takes out a line that is the headline, after all rules that look for one by its form.
  func revise(_ page: inout Page) {
    guard let title = page.knownTitle else { return }
    var left = 0
    for line in page.lines.indices where left < Self.firstLines && !page.isRemoved(line) {
      left += 1
      guard page.text.bytes[page.blocks[line]].elementsEqual(title) else { continue }
      page.removeLine(line, by: id)
      return
    }
  }

  /// Where the headline at the start of `block` ends, whatever white space stands in it; nil when
  /// the block starts otherwise.
  private func end(of title: [UInt8], in block: TextRange, _ text: PageText) -> Int? {
    var offset = block.lowerBound
    for byte in title where byte > 0x20 {
      offset = text.skipSpaces(in: offset..<block.upperBound)
      guard offset < block.upperBound, text.bytes[offset] == byte else { return nil }
      offset += 1
    }
    return offset
  }

  /// Whether no sentence goes on from the headline into what stands behind it: white space between
  /// them, a headline of some words with its signs, or a subject behind it.
  private func isParted(
    _ title: TextRange, from rest: TextRange, _ line: Int, of page: Page
  ) -> Bool {
    let words = HeadlineWords(page.text, title)
    guard page.lines[line].hangul > 0, title.upperBound < rest.lowerBound,
      words.ranges.count >= Self.leastWords, !page.text.endsInMidSentence(title)
    else { return false }
    let sentenceEnd = page.sentenceEnds(in: line).first { $0 > rest.lowerBound } ?? rest.upperBound
    guard
      page.text.scalarCount(in: rest.lowerBound..<sentenceEnd, limit: Self.leastRest)
        == Self.leastRest
    else { return false }
    let opening = page.text.wordEnd(from: rest.lowerBound, limit: rest.lowerBound + 90)
    return words.isHeadlineEnd(words.ranges.count - 1)
      || page.text.containsAny(["…", "↑", "↓", "“", "‘", "\"", "'"], in: title)
      || HeadlineWords(page.text, rest.lowerBound..<max(opening, min(rest.upperBound, sentenceEnd)))
        .subject(from: 0) != nil
  }

  /// Whether a list's item or a bracket begins with `scalar`.
  private static func opensItem(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x2A, 0x2D, 0x3C, 0x5B, 0xB7, 0x2013, 0x2022, 0x203B, 0x25A0...0x25FF, 0x2610,
      0x300A...0x300E, 0xFF65:
      true
    default: false
    }
  }
}
