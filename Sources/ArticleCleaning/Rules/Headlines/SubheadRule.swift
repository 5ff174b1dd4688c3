import TextAnalysis

/// Subheads: the short lines between headline and running text, and what is before a
/// bracketed dateline in the same block.
struct SubheadRule: EndRule {
  let kind = RemovalKind.subhead

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let kinds = page.lines[line].kinds
    guard kinds.contains(.role) || kinds.contains(.agency) else { return nil }
    let limit = min(block.upperBound, block.lowerBound + 900)
    var offset = block.lowerBound
    while offset < limit {
      if offset > block.lowerBound, isOpeningBracket(page.text.scalar(at: offset)),
        let end = DatelineRule.bracketEnd(at: offset, line: line, of: page), end < block.upperBound
      {
        return isHeadOnly(before: offset, in: line, of: page) ? offset : nil
      }
      offset += page.text.scalarLength(at: offset)
    }
    return nil
  }

  /// Whether only captions and questions end before `offset`, no statement of the body.
  private func isHeadOnly(before offset: Int, in line: Int, of page: Page) -> Bool {
    var start = page.blocks[line].lowerBound
    for end in page.sentenceEnds(in: line) {
      guard end <= offset else { break }
      let isQuestion =
        page.text.has("?", at: end - 1, limit: end) || page.text.has("?”", at: end - 4, limit: end)
        || page.text.has("?\"", at: end - 2, limit: end)
      if page.sentenceKind(from: start, to: end) == .statement && !isQuestion,
        page.hasProseEnd(in: start..<end, line: line)
      {
        return false
      }
      start = page.text.skipSpaces(in: end..<max(end, offset))
    }
    return true
  }

  /// Takes out the short lines between headline and running text, and the marked ones between paragraphs.
  func revise(_ page: inout Page) {
    removeDeck(of: &page)
    for line in page.lines.indices.dropFirst().dropLast()
    where page.lines[line].hangul > 0 && !page.isRemoved(line)
      && isBetweenParagraphs(line, of: page)
    {
      page.removeLine(line, by: kind)
    }
    removeSetApart(of: &page)
  }

  /// The most scalars of a subhead without a mark: of Hangul or Chinese characters, and other.
  private static let longestSetApart = (wide: 30, other: 80)

  /// Takes out the short lines with empty lines around them between paragraphs: statements without the full
  /// stop that all others have (`여름이 스무 날 길어졌다`), and questions where there are several (`Who is covered?`).
  private func removeSetApart(of page: inout Page) {
    let lines = page.lines.indices.dropFirst().dropLast().filter { isSetApart($0, of: page) }
    let questions = lines.filter { isQuestion($0, of: page) }
    for line in lines
    where page.usesFullStops && isOpenStatement(line, of: page)
      || questions.count > 1 && questions.contains(line)
    {
      page.removeLine(line, by: kind)
    }
  }

  private func isSetApart(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.blanksBefore > 0, !page.isRemoved(line), page.blocks[line] == facts.range,
      facts.scalars
        <= (facts.hangul > 0 || facts.isHan
          ? Self.longestSetApart.wide : Self.longestSetApart.other),
      !page.turns.contains(line), page.lines[line + 1].blanksBefore > 0
    else { return false }
    return [line - 1, line + 1].allSatisfy {
      page.lines[$0].statements > 0 && page.lines[$0].ending == .sentence && !page.isRemoved($0)
    }
  }

  /// Whether a Korean line ends as a statement without its full stop, or is a quotation that has none.
  private func isOpenStatement(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul > 0 else { return false }
    if facts.ending == .koreanFinal { return true }
    return facts.ending == .open && facts.sentences.isEmpty
      && text.hasAny(["“", "\"", "‘"], at: block.lowerBound, limit: block.upperBound)
      && text.hasAny(["”", "\"", "’"], endingAt: block.upperBound, limit: block.lowerBound)
  }

  private static let turningWords = CleaningWords[.turningWords]
  /// The fewest words of a question, and the most scalars.
  private static let question = (words: 3, scalars: 60)

  /// Whether a line is one question of some words, which takes up nothing before it, and nobody's words.
  private func isQuestion(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    return facts.sentences.count == 1 && facts.scalars <= Self.question.scalars
      && (facts.words >= Self.question.words || facts.isHan)
      && !text.hasAny(Self.turningWords, at: block.lowerBound, limit: block.upperBound)
      && text.hasAny(["?", "？"], endingAt: block.upperBound, limit: block.lowerBound)
      && Mark(text.scalar(at: block.lowerBound)) == nil
  }

  /// `◇ 수급 예측 빗나가`, alone between two paragraphs.
  private func isBetweenParagraphs(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    switch page.text.scalar(at: page.blocks[line].lowerBound) {
    case 0x25A0, 0x25B2...0x25B3, 0x25B6...0x25B7, 0x25C6...0x25C7, 0x25CF: break
    default: return false
    }
    return facts.isLabelLike && (facts.ending == .open || page.usesFullStops)
      && facts.scalars <= 50
      && !page.blocks[line].contains { page.text.bytes[$0] == 0x3A }
      && [line - 1, line + 1].allSatisfy { page.isProse($0) && !isMarked($0, of: page) }
  }

  /// Takes out the short lines between headline and running text. Without other boilerplate on the
  /// page only what is marked as a subhead, up to two Korean lines that end with a noun, or a line of
  /// another language right below the headline.
  private func removeDeck(of page: inout Page) {
    guard let headline = page.titleLine, headline + 1 < page.lines.count else { return }
    let isPage = page.hasBoilerplate
    var unmarked = 0
    for line in (headline + 1)..<page.lines.count where !page.isRemoved(line) {
      let facts = page.lines[line]
      guard !page.isProse(line), facts.isLabelLike,
        facts.scalars <= (facts.hangul > 0 ? 80 : 140)
      else { return }
      if !isPage, !isMarked(line, of: page) {
        unmarked += 1
        guard facts.hangul > 0 ? unmarked <= 2 : isDeck(line, below: headline, of: page),
          facts.ending == .open,
          !page.text.endsInMidSentence(page.blocks[line]),
          !page.blocks[line].contains(where: { page.text.bytes[$0] == 0x3A }),
          hasProseNext(line, of: page)
        else { return }
      }
      page.removeLine(line, by: kind)
    }
  }

  /// Whether the line of some words touches the headline, and an empty line parts it from the text.
  private func isDeck(_ line: Int, below headline: Int, of page: Page) -> Bool {
    line == headline + 1 && page.lines[line].words >= 5 && page.lines[line].blanksBefore == 0
      && line + 1 < page.lines.count && page.lines[line + 1].blanksBefore > 0
  }

  private func isMarked(_ line: Int, of page: Page) -> Bool {
    ListMark(page.text.scalar(at: page.blocks[line].lowerBound)) != nil
  }

  private func hasProseNext(_ line: Int, of page: Page) -> Bool {
    page.lines.indices.dropFirst(line + 1).prefix(2).contains { page.isProse($0) }
  }
}
