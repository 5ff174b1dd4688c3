/// What printed papers have beside their text: a table of contents, the lines of authors, notes on
/// how to find the paper, notes to the title, and figures and tables with their captions.
extension PrintedBoilerplate {
  static let authors = "authors"
  static let paperNote = "paper-note"
  static let caption = "caption"
  static let table = "table"

  /// Sets the rule of each line that only papers have.
  func markPapers(_ lines: inout [FoldedLine]) {
    markContents(&lines)
    markAuthors(&lines)
    markTables(&lines)
    markFrontNotes(&lines)
    for start in lines.indices where isBlockStart(start, lines) {
      let end = paragraphEnd(from: start, lines)
      let bytes = lines[start...end].reduce(0) { $0 + $1.content.count }
      guard bytes <= Self.longestNotice, let rule = rule(ofBlock: start...end, lines) else {
        continue
      }
      for index in start...end { lines[index].rule = rule }
    }
    markListedHeadings(&lines)
  }

  /// The most bytes of a caption or note.
  private static let longestNotice = 1600

  /// The rule of a paragraph, or nil when it is text.
  private func rule(ofBlock block: ClosedRange<Int>, _ lines: [FoldedLine]) -> String? {
    let line = lines[block.lowerBound]
    if isTitleNote(line) { return Self.footnote }
    if block.count == 1, isSpacedHeading(line) { return Self.heading }
    let head = String(decoding: utf8[line.content].prefix(Self.reach), as: UTF8.self).lowercased()
    return Array(head.utf8).withUnsafeBufferPointer { small in
      let start = PaperLine(small)
      let isTitle = !lines[block.upperBound].isTerminated && beginsLargeBehindNumber(line)
      if start.isCaption(isTitle: isTitle) { return Self.caption }
      if start.isNote, block.count <= 4 { return Self.paperNote }
      if start.isDate, block.count <= 2, line.width <= 100, hasYear(line) { return Self.paperNote }
      if isBelowFigure(block.lowerBound, lines), start.isSource { return Self.caption }
      return nil
    }
  }

  /// The most bytes of a line's beginning that are compared.
  static let reach = 90

  func isBlockStart(_ index: Int, _ lines: [FoldedLine]) -> Bool {
    touches(lines[index])
      && (index == 0 || lines[index].beginsPage || !touches(lines[index - 1]))
  }

  func blockEnd(from start: Int, _ lines: [FoldedLine]) -> Int {
    var end = start
    while end + 1 < lines.count, touches(lines[end + 1]), !lines[end + 1].beginsPage { end += 1 }
    return end
  }

  /// The last line of the paragraph that begins with a line: the lines of a block up to a short one
  /// that ends a sentence. A line too long to be folded is a paragraph.
  private func paragraphEnd(from start: Int, _ lines: [FoldedLine]) -> Int {
    var end = start
    let last = blockEnd(from: start, lines)
    while end < last, lines[end].width <= FoldPlan.widestFold,
      !lines[end].isTerminated || lines[end].width * 10 >= lines[start].width * 7
    { end += 1 }
    return end
  }

  /// Whether no small letter begins the word behind the first number of a line.
  private func beginsLargeBehindNumber(_ line: FoldedLine) -> Bool {
    guard let digit = line.content.prefix(40).first(where: { utf8[$0].isDigit }) else {
      return false
    }
    var offset = digit
    while offset < line.content.upperBound, utf8.whiteSpaceLength(at: offset) == 0 { offset += 1 }
    offset = utf8.skippingWhiteSpace(from: offset, to: line.content.upperBound)
    return offset < line.content.upperBound && LetterCase(utf8.scalar(at: offset).value) != .lower
  }

  /// Whether a line begins with an asterisk of mathematics or a dagger, and a capital letter.
  private func isTitleNote(_ line: FoldedLine) -> Bool {
    let (value, length) = utf8.scalar(at: line.content.lowerBound)
    guard value == 0x2217 || value == 0x2020 || value == 0x2021 else { return false }
    let start = utf8.skippingWhiteSpace(
      from: line.content.lowerBound + length, to: line.content.upperBound)
    guard start < line.content.upperBound else { return false }
    let next = utf8.scalar(at: start).value
    return LetterCase(next) == .upper || isHangulSyllable(next) || isUnspaced(next)
  }

  /// `1    Introduction`
  private func isSpacedHeading(_ line: FoldedLine) -> Bool {
    guard line.hasGap, !line.isTerminated, line.width <= 80 else { return false }
    let words = utf8[line.content].split { $0 == 0x20 }
    guard (2...9).contains(words.count), words[0].count <= 5,
      words[0].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") })
    else { return false }
    let spaces = utf8[words[0].endIndex..<words[1].startIndex].count
    let title = words[1].startIndex..<line.content.upperBound
    return spaces >= 3 && !utf8[title].contains(where: \.isDigit)
      && LetterCase(utf8.scalar(at: title.lowerBound).value) != .lower
  }

  private func isBelowFigure(_ index: Int, _ lines: [FoldedLine]) -> Bool {
    guard let before = lines[..<index].suffix(3).last(where: { !$0.isBlank })?.rule else {
      return false
    }
    return before == Self.caption || before == Self.table
  }
}
