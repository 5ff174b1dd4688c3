import TextAnalysis

/// What notice boards of offices put around a release: names of attached files, counters of downloads,
/// the public licence, notes on attachments and pictures, pages of the board, telephones, and the
/// headlines of the previous and the next release.
struct ReleaseBoardRule: LineRule, EndRule {
  let kind = RemovalKind.boardLinks

  private static let attachmentNotes = CleaningWords[.attachmentNotes]
  private static let fileCounters = CleaningWords[.fileCounters]
  private static let licenceWords = CleaningWords[.licenceWords]
  private static let pagers = WordList(CleaningWords[.pagers])
  /// How far before the end of a block a note on attachments begins, in bytes.
  private static let reach = 400

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let (block, text) = (page.blocks[line], page.text)
    guard facts.scalars <= 200, !facts.hasSentence || facts.kinds.contains(.pressNote) else {
      return false
    }
    if facts.kinds.contains(.pressNote), facts.hangul > 0 {
      return text.containsAny(Self.licenceWords, in: block) && facts.sentences.count <= 3
    }
    guard facts.scalars <= 120 else { return false }
    return text.hasAny(BoardLinksRule.fileEnds, endingAt: block.upperBound, limit: block.lowerBound)
      || facts.latin > 0 && text.containsAny(Self.fileCounters, in: block)
      || text.hasAny(Self.attachmentNotes, at: block.lowerBound, limit: block.upperBound)
  }

  /// `붙임 : 회담 사진.`, `<붙임> 1. … 2. …` behind the last sentence, and a bracket with a telephone.
  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    guard page.lines[line].hangul > 0 else { return nil }
    if block.count <= 60,
      text.hasAny(Self.attachmentNotes, at: block.lowerBound, limit: block.upperBound)
    {
      return block.lowerBound
    }
    if let bracket = telephoneBracket(in: block, text) { return bracket }
    let first = max(block.lowerBound, block.upperBound - Self.reach)
    return page.sentenceEnds(in: line).lazy.filter { $0 >= first && $0 < block.upperBound }
      .map { text.skipSpaces(in: $0..<block.upperBound) }
      .first { note in
        text.hasAny(Self.attachmentNotes, at: note, limit: block.upperBound)
          && text.first("다.", in: note..<block.upperBound) == nil
      }
  }

  private func telephoneBracket(in block: TextRange, _ text: PageText) -> Int? {
    guard text.bytes[block.upperBound - 1] == 0x29 else { return nil }
    let first = max(block.lowerBound, block.upperBound - 200)
    guard let open = (first..<block.upperBound).last(where: { text.bytes[$0] == 0x28 }),
      text.first("☎", in: open..<block.upperBound) != nil
    else { return nil }
    let before = text.trimmed(block.lowerBound..<open).upperBound
    return before < open && before > block.lowerBound && text.bytes[before - 1] == 0x2E ? open : nil
  }

  func revise(_ page: inout Page) {
    removePages(of: &page)
    guard let last = page.lastProse else { return }
    removeTelephones(behind: last, of: &page)
    removeNeighbours(behind: last, of: &page)
  }

  /// Runs of at least three numbers, each on a line, with the words around them.
  private func removePages(of page: inout Page) {
    var run: [Int] = []
    var numbers = 0
    for line in Array(page.lines.indices) + [page.lines.count] {
      let isPage = line < page.lines.count && isPager(line, of: page)
      if isPage {
        run.append(line)
        if page.lines[line].digits > 0 { numbers += 1 }
      } else if line == page.lines.count || !page.isRemoved(line) {
        if numbers >= 3 { for line in run { page.removeLine(line, by: kind) } }
        (run, numbers) = ([], 0)
      }
    }
  }

  private func isPager(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard !page.isRemoved(line), facts.scalars <= 12 else { return false }
    return facts.digits == facts.scalars && facts.digits <= 3
      || Self.pagers.contains(page.text.bytes[page.blocks[line]])
  }

  /// Lines with nothing but a telephone number, and the label before it.
  private func removeTelephones(behind last: Int, of page: inout Page) {
    for line in page.lines.indices.dropFirst(last + 1) where !page.isRemoved(line) {
      let facts = page.lines[line]
      guard facts.digits >= 7, facts.scalars <= 16, facts.hangul == 0, facts.latin == 0 else {
        continue
      }
      page.removeLine(line, by: kind)
      if line - 1 > last, !page.isRemoved(line - 1), page.lines[line - 1].scalars <= 8 {
        page.removeLine(line - 1, by: kind)
      }
    }
  }

  /// One or two headlines with dates or buttons behind them below the text.
  private func removeNeighbours(behind last: Int, of page: inout Page) {
    let below = page.lines.indices.dropFirst(last + 1)
    let left = below.filter { !page.isRemoved($0) }
    guard (1...2).contains(left.count), left.count < below.count,
      left.allSatisfy({ isNeighbour($0, of: page) })
    else { return }
    for line in left { page.removeLine(line, by: kind) }
  }

  private func isNeighbour(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul > 0, (10...70).contains(facts.scalars), facts.isLabelLike else {
      return false
    }
    let words = HeadlineWords(page.text, page.blocks[line])
    return words.ranges.count >= 3
      && (words.startsWithName || words.isHeadlineEnd(words.ranges.count - 1))
  }
}
