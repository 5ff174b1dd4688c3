import TextAnalysis

/// The headline that was given with the page, where the text repeats it: on a line of its own, or
/// joined to the first words of the body as releases of offices have it,
/// `나린군, 새 도서관 착공- 내년 봄 개관 -□ 나린군은 4일 …`.
struct KnownTitleRule: EndRule {
  let kind = RemovalKind.headline

  private static let particlesAndSpace = CleaningWords[.particlesAndSpace]

  /// The headline may be alone on one of so many first lines of what is left.
  private static let firstLines = 3
  /// A shorter headline may as well be the subject of the first sentence, also before a bracket or
  /// dash.
  private static let leastWords = 4
  /// So many characters of the first sentence must be left behind the headline.
  private static let leastRest = 30

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    guard let known = page.knownTitle, page.firstLeft == line,
      let end = end(of: known, in: page.blocks[line], page.text)
    else { return nil }
    let rest = page.text.trimmed(end..<page.blocks[line].upperBound)
    if rest.isEmpty { return nil }
    let title = page.blocks[line].lowerBound..<end
    return isMarked(title, by: rest, line, of: page) || isParted(title, from: rest, line, of: page)
      ? page.text.skipParagraphSign(in: end..<page.blocks[line].upperBound) : nil
  }

  /// Takes out a line that is the headline, after all rules that look for one by its form.
  func revise(_ page: inout Page) {
    guard let title = page.knownTitle?.bytes else { return }
    cutSeparator(&page)
    var left = 0
    for line in page.lines.indices where left < Self.firstLines && !page.isRemoved(line) {
      left += 1
      guard page.text.bytes[page.blocks[line]].elementsEqual(title) else { continue }
      page.removeLine(line, by: kind)
      return
    }
  }

  /// Takes out the sign between a headline that was cut off and the sentence behind it, where no
  /// rule for subheads has taken it along.
  private func cutSeparator(_ page: inout Page) {
    let line = page.firstLeft
    guard line < page.lines.count else { return }
    let block = page.blocks[line]
    let follows = page.removals.contains {
      $0.kind == kind && $0.range.lowerBound >= page.lines[line].range.lowerBound
        && $0.range.upperBound <= block.lowerBound
        && page.text.skipSpaces(in: $0.range.upperBound..<block.upperBound) == block.lowerBound
    }
    let end = block.lowerBound + page.text.scalarLength(at: block.lowerBound)
    guard follows, end < block.upperBound, page.text.isSpace(at: end),
      Self.isSeparator(page.text.scalar(at: block.lowerBound))
    else { return }
    page.cutHead(of: line, to: end, by: .separator)
  }

  /// Where the headline at the start of `block` ends, whatever white space is in it; nil when
  /// the block starts otherwise.
  private func end(of title: PageText, in block: TextRange, _ text: PageText) -> Int? {
    var offset = block.lowerBound
    var place = 0
    while place < title.bytes.count {
      let space = title.spaceLength(at: place)
      place += space
      if space > 0 { continue }
      offset = text.skipSpaces(in: offset..<block.upperBound)
      guard offset < block.upperBound, text.bytes[offset] == title.bytes[place] else { return nil }
      offset += 1
      place += 1
    }
    return offset
  }

  /// Whether no sentence goes on from the headline into what is behind it: white space between
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
    return words.isHeadlineEnd(words.ranges.count - 1)
      || page.text.containsAny(["…", "↑", "↓", "“", "‘", "\"", "'"], in: title)
      || HeadlineWords(page.text, rest.lowerBound..<min(rest.upperBound, sentenceEnd))
        .subject(from: 0) != nil
  }

  /// Whether a list's item or a bracket is behind the headline. Behind a name it may belong to the
  /// sentence: `나린군(羅隣郡)은`, `나린군·솔내군은`, `Kestrel-class ships`, `The kite – a bird – is`.
  private func isMarked(
    _ title: TextRange, by rest: TextRange, _ line: Int, of page: Page
  ) -> Bool {
    let text = page.text
    let sign = text.scalar(at: rest.lowerBound)
    if ListMark(sign) == .sign { return true }
    switch sign {
    case 0x2A, 0x7C, 0x2610: return true
    case 0x2D, 0x2013, 0x2014:
      let next = text.skipSign(in: rest)
      if next < rest.upperBound, text.bytes[next].isLetter, !text.bytes[next].isUpper {
        return false
      }
      let isFree = next > rest.lowerBound + text.scalarLength(at: rest.lowerBound)
      if isFree, page.lines[line].hangul > 0 { return true }
    case 0x28, 0x3C, 0x5B, 0xB7, 0x300A...0x300E, 0xFF65: break
    default: return false
    }
    return HeadlineWords(text, title).ranges.count >= Self.leastWords && !goesOn(behind: rest, text)
  }

  /// Whether a particle or a small letter follows the round bracket at the start of `rest`.
  private func goesOn(behind rest: TextRange, _ text: PageText) -> Bool {
    guard text.bytes[rest.lowerBound] == 0x28,
      let close = text.closingBracket(of: rest.lowerBound, limit: rest.upperBound)
    else { return false }
    let next = text.skipSpaces(in: text.scalarEnd(at: close)..<rest.upperBound)
    if next < rest.upperBound, text.bytes[next].isLetter { return !text.bytes[next].isUpper }
    return text.hasAny(
      Self.particlesAndSpace, at: text.scalarEnd(at: close),
      limit: rest.upperBound)
  }

  /// Whether `scalar` parts a headline from what is behind it: a dash, bar, colon or slash.
  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2F, 0x3A, 0x7C, 0x2010, 0x2013...0x2015: true
    default: false
    }
  }
}
