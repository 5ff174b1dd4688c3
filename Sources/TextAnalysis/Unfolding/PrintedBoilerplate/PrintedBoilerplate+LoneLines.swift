/// What is alone among the paragraphs of a text of pages.
extension PrintedBoilerplate {
  /// So many folds make a text one of pages, in which a short line alone is no sentence.
  private static let leastFolds = 4

  /// Takes out of a text of pages what is alone among its paragraphs: lines of a table of contents,
  /// headings with a number, and short lines that end no sentence and are folded to none, as other
  /// headings, lines of code and cells of tables are. In text of even lines a short one that begins
  /// small is such a cell whatever its end. What is before the first paragraph may be the title and
  /// stays.
  func markLoneLines(_ lines: inout [FoldedLine], _ plan: FoldPlan) {
    guard plan.isJoined.count(where: { $0 }) >= Self.leastFolds else { return }
    var isGoingOn = [Bool](repeating: false, count: lines.count)
    for index in lines.indices where plan.isJoined[index] {
      isGoingOn[plan.following[index]] = true
    }
    let evidence = FoldEvidence(utf8: utf8)
    var isBehindProse = false
    for index in lines.indices where touches(lines[index]) {
      if hasLeaders(lines[index]) {
        lines[index].rule = Self.contents
        continue
      }
      let isProse = plan.isJoined[index] || isGoingOn[index]
      let isShort =
        lines[index].width * 10 < plan.width * 6 || lines[index].hasGap
        || evidence.headingLevels(lines[index]) > 1
      let isOpen = !lines[index].isTerminated || plan.isEven && isCell(lines[index], evidence)
      if isProse || (lines[index].isTerminated && !isShort) {
        isBehindProse =
          isBehindProse || lines[index].isTerminated || lines[index].width * 4 > plan.width * 3
      } else if isBehindProse || isChapter(lines[index]), isShort, isOpen, !lines[index].isItem,
        !evidence.opensSentenceInside(lines[index])
      {
        lines[index].rule = Self.heading
      }
    }
  }

  /// Whether a line begins with one of the Roman numerals that are signs of their own: `Ⅱ. 현황`.
  private func isChapter(_ line: FoldedLine) -> Bool {
    (0x2160...0x216B).contains(utf8.scalar(at: line.content.lowerBound).value)
  }

  /// Whether a line begins as no sentence does: with a small letter, or the sign of a formula.
  private func isCell(_ line: FoldedLine, _ evidence: FoldEvidence) -> Bool {
    evidence.beginsSmall(line) || utf8[line.content.lowerBound] == UInt8(ascii: "=")
  }

  /// Whether a row of stops leads from a heading to its page.
  func hasLeaders(_ line: FoldedLine) -> Bool {
    leadersStart(line.content) < line.content.upperBound
  }

  /// Where a row of stops begins, or the end of the line; stops of other kinds than the full one count
  /// before a number only.
  func leadersStart(_ line: TextRange) -> Int {
    let isEntry = utf8[line].last?.isDigit == true
    var (stops, start, offset) = (0, line.lowerBound, line.lowerBound)
    while offset < line.upperBound {
      let (value, length) = utf8.scalar(at: offset)
      switch value {
      case 0x2E,
        0xB7 where isEntry, 0x2024...0x2027 where isEntry, 0x22C5 where isEntry,
        0x22EF where isEntry, 0x30FB where isEntry, 0x318D where isEntry:
        if stops == 0 { start = offset }
        stops += 1
        if stops == 4 { return start }
      case 0x20: break
      default: stops = 0
      }
      offset += length
    }
    return line.upperBound
  }
}
