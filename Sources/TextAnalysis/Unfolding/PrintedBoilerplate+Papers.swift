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
  private static let reach = 90

  private func isBlockStart(_ index: Int, _ lines: [FoldedLine]) -> Bool {
    touches(lines[index])
      && (index == 0 || lines[index].beginsPage || !touches(lines[index - 1]))
  }

  private func blockEnd(from start: Int, _ lines: [FoldedLine]) -> Int {
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

  // MARK: Contents

  /// Takes out lines with a row of stops, where several are, what is between two of them, and the
  /// heading above them.
  private func markContents(_ lines: inout [FoldedLine]) {
    let entries = lines.indices.filter { touches(lines[$0]) && hasLeaders(lines[$0]) }
    guard entries.count >= 3 else { return }
    for index in entries { lines[index].rule = Self.contents }
    for (entry, next) in zip(entries, entries.dropFirst()) where next - entry <= 10 {
      for index in entry + 1..<next where touches(lines[index]) && isEntryPart(lines[index]) {
        lines[index].rule = Self.contents
      }
    }
    for index in lines.indices.dropFirst(entries[entries.count - 1] + 1).prefix(3)
    where touches(lines[index]) && isNumeral(lines[index].content) {
      lines[index].rule = Self.contents
    }
    if let above = lines[..<entries[0]].lastIndex(where: { !$0.isBlank }), isAlone(above, lines),
      lines[..<above].contains(where: { !$0.isBlank }),
      lines[above].width <= Self.longestContentsHeading, !lines[above].isTerminated
    {
      lines[above].rule = Self.contents
    }
  }

  /// Takes out the headings that a table of contents lists.
  private func markListedHeadings(_ lines: inout [FoldedLine]) {
    let entries = lines.filter { $0.rule == Self.contents && hasLeaders($0) }
    guard !entries.isEmpty else { return }
    let listed = Set(entries.map { letters(of: $0, upTo: leadersStart($0.content)) })
    for index in lines.indices where touches(lines[index]) {
      let line = lines[index]
      if listed.contains(letters(of: line, upTo: line.content.upperBound)) {
        lines[index].rule = Self.heading
      }
    }
  }

  /// The most columns of the heading of a table of contents.
  private static let longestContentsHeading = 20

  private func letters(of line: FoldedLine, upTo end: Int) -> [UInt8] {
    utf8[line.content.lowerBound..<end].filter { !$0.isSpace }
  }

  /// Whether a line of a table of contents begins with its number, or is the page's number.
  private func isEntryPart(_ line: FoldedLine) -> Bool {
    let first = utf8[line.content.lowerBound]
    return first.isDigit || first == UInt8(ascii: ".")
  }

  private func isNumeral(_ range: TextRange) -> Bool {
    range.allSatisfy { utf8[$0].isDigit || utf8[$0] == UInt8(ascii: ".") || utf8[$0] == 0x20 }
  }

  // MARK: Authors

  /// Takes out authors, where they work and dates between the title and the heading of the abstract,
  /// and the series above the title.
  private func markAuthors(_ lines: inout [FoldedLine]) {
    guard
      let heading = lines.prefix(Self.longestFront).firstIndex(where: {
        touches($0) && isHeading($0, among: Self.abstractHeadings)
      }), isBlockStart(heading, lines)
    else { return }
    let starts = lines[..<heading].indices.filter { isBlockStart($0, lines) }
    for (number, start) in starts.enumerated() {
      let block = start..<min(heading, blockEnd(from: start, lines) + 1)
      let isFront =
        number == 0
        ? starts.count > 2 && beginsSeries(lines[start]) : block.allSatisfy { isName(lines[$0]) }
      if isFront { for index in block { lines[index].rule = Self.authors } }
    }
    lines[heading].rule = Self.heading
  }

  /// How many lines may be above the abstract.
  private static let longestFront = 40

  private static let series = LanguageWords.print.strings(.printSeries)

  private func beginsSeries(_ line: FoldedLine) -> Bool {
    let small = String(decoding: utf8[line.content].prefix(40), as: UTF8.self).lowercased()
    return line.width <= 80 && Self.series.contains { small.hasPrefix($0) }
  }

  /// Whether a line has no word of four small letters or more, and a few words only, or marks of
  /// notes, a comma or an address as names have.
  private func isName(_ line: FoldedLine) -> Bool {
    guard !line.isTerminated, line.width <= 100 else { return false }
    let words = utf8[line.content].split { $0 == 0x20 }
    let hasLongWord = words.contains { word in
      word.count >= 4 && word.allSatisfy { $0.isLetter && !$0.isUpper }
    }
    let hasMark = utf8[line.content].contains { $0.isDigit || ",*@&".utf8.contains($0) }
    // `and`, `und`, `de`
    let hasLink = words.contains { $0.count <= 3 && $0.allSatisfy { $0.isLetter && !$0.isUpper } }
    return words.count <= 4 || !hasLongWord && (hasMark || hasLink)
  }

  private static let abstractHeadings = Set(LanguageWords.print.strings(.printAbstracts))

  // MARK: Front

  /// Takes out lines of the first page that say where the paper is found, who answers for it and who
  /// paid: they end no sentence, or are short.
  private func markFrontNotes(_ lines: inout [FoldedLine]) {
    guard hasAbstract(lines) else { return }
    for index in lines.indices.prefix(Self.longestFrontPage) where touches(lines[index]) {
      let content = lines[index].content
      let head = String(decoding: utf8[content].prefix(Self.reach), as: UTF8.self).lowercased()
      let text = head.drop { "*†‡∗ ".contains($0) }
      let isNote = Self.frontNotes.contains { text.hasPrefix($0) }
      let isRole = head.count < Self.reach && Self.frontRoles.contains { head.hasSuffix($0 + ")") }
      let isClaim = head.prefix(16).contains("©") && hasYear(lines[index])
      if isNote || isRole || isClaim || isPageNumber(lines[index]) {
        lines[index].rule = Self.paperNote
      }
    }
  }

  /// Whether the first page has the heading of an abstract and a note such as the key words.
  func hasAbstract(_ lines: [FoldedLine]) -> Bool {
    let front = lines.prefix(Self.longestFrontPage)
    guard front.contains(where: { !$0.isBlank && isHeading($0, among: Self.abstractHeadings) })
    else { return false }
    return front.contains { line in
      guard !line.isBlank, line.content.count <= 400 else { return false }
      let head = String(decoding: utf8[line.content].prefix(Self.reach), as: UTF8.self)
        .lowercased()
      return Array(head.utf8).withUnsafeBufferPointer { PaperLine($0).isNote }
    }
  }

  /// How many lines the first page of a paper may have.
  private static let longestFrontPage = 80
  private static let frontNotes = LanguageWords.print.strings(.printFrontNotes)
  private static let frontRoles = LanguageWords.print.strings(.printRoles)

  // MARK: Tables

  /// Takes out rows of cells, of which at least half hold figures.
  private func markTables(_ lines: inout [FoldedLine]) {
    var index = 0
    while index < lines.count {
      guard lines[index].hasGap, lines[index].rule == nil else {
        index += 1
        continue
      }
      let rows = lines[index...].prefix { $0.hasGap && $0.rule == nil }.indices
      if rows.count >= 2, rows.count(where: { hasFigures(lines[$0].content) }) * 2 >= rows.count {
        for row in rows { lines[row].rule = Self.table }
      }
      index = rows.upperBound
    }
  }

  /// Whether a row has two cells or more, of few words each, and figures in all but the first, or in
  /// two.
  private func hasFigures(_ row: TextRange) -> Bool {
    var (cells, figures, words, spaces) = (0, 0, 0, 2)
    for offset in row {
      let byte = utf8[offset]
      guard byte != 0x20, byte != 0x09 else {
        spaces += byte == 0x20 ? 1 : 2
        continue
      }
      if spaces >= 2 {
        cells += 1
        words = 1
        if beginsWithFigure(offset, row.upperBound) { figures += 1 }
      } else if spaces == 1 {
        words += 1
        if words > 6 { return false }
      }
      spaces = 0
    }
    return cells >= 2 && figures >= min(2, cells - 1)
  }

  private func beginsWithFigure(_ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset < end, offset < start + 3, !utf8[offset].isDigit, !utf8[offset].isLetter {
      offset += utf8.scalar(at: offset).length
    }
    return offset < end && utf8[offset].isDigit
  }
}

/// The beginning of a line of a paper, in small letters.
private struct PaperLine {
  private let utf8: UnsafeBufferPointer<UInt8>
  /// Where the words begin, behind a bracket or the mark of a note.
  private let start: Int

  private static let figures = LanguageWords.print[.printFigures]
  private static let sources = LanguageWords.print[.printSources]
  private static let notes = LanguageWords.print[.printNotes]
  private static let dates = LanguageWords.print[.printDates]

  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    var start = 0
    while start < utf8.count, !utf8[start].isLetter, !utf8[start].isDigit {
      let (value, length) = utf8.scalar(at: start)
      if value >= 0xC0, value < 0x2000 || value > 0x301F || value == 0x3005 { break }
      start += length
    }
    self.start = start
  }

  /// The ends of the phrases that the line begins with.
  private func ends(of phrases: [[UInt8]]) -> [Int] {
    phrases.compactMap { utf8[start...].starts(with: $0) ? start + $0.count : nil }
  }

  /// Whether the line begins as a caption does: with a label, a number, and a stop, colon or bracket;
  /// or with a title behind a space, where the caption ends without a stop.
  ///
  /// - Parameter isTitle: whether what is behind the space may be a title.
  func isCaption(isTitle: Bool) -> Bool {
    ends(of: Self.figures).contains { label in
      var offset = utf8.skippingWhiteSpace(from: label, to: utf8.count)
      let number = offset
      if offset + 1 < utf8.count, utf8[offset].isLetter, isDigitOrStop(offset + 1) { offset += 1 }
      while offset < utf8.count, isDigitOrStop(offset) { offset += 1 }
      guard utf8[number..<offset].contains(where: \.isDigit) else { return false }
      if offset == utf8.count || utf8[offset - 1] == UInt8(ascii: ".") { return true }
      let (mark, length) = utf8.scalar(at: offset)
      switch Mark(mark) {
      case .closer(let pair) where !pair.isQuote: return true
      default:
        if [0x3A, 0x7C, 0x3E, 0xFF1A, 0xFF0E].contains(mark) { return true }
        return isTitle && utf8.whiteSpaceLength(at: offset) > 0 && offset + length < utf8.count
      }
    }
  }

  private func isDigitOrStop(_ offset: Int) -> Bool {
    utf8[offset].isDigit || utf8[offset] == UInt8(ascii: ".") || utf8[offset] == UInt8(ascii: "-")
  }

  /// Whether a colon or a dash follows a phrase of a note, or a word behind it.
  var isNote: Bool {
    ends(of: Self.notes).contains { end in
      var offset = end
      while offset < utf8.count, offset < end + 20 {
        let (value, length) = utf8.scalar(at: offset)
        switch value {
        case 0x3A, 0xFF1A, 0x2013, 0x2014: return true
        case 0x20, 0x28, 0x29, 0x61...0x7A, 0xAC00...0xD7A3, 0x4E00...0x9FFF: offset += length
        default: return false
        }
      }
      return false
    }
  }

  /// Whether a number, a month or a colon may follow a word such as `Received`.
  var isDate: Bool {
    ends(of: Self.dates).contains { end in
      guard end < utf8.count, !utf8[end].isLetter else { return false }
      let words = utf8[end...].split { $0 == 0x20 }
      return words.count <= 12 && words.prefix(2).contains { $0.contains(where: \.isDigit) }
    }
  }

  /// Whether a colon or a stop follows the word for a source.
  var isSource: Bool {
    ends(of: Self.sources).contains { end in
      guard end < utf8.count else { return false }
      let mark = utf8.scalar(at: end).value
      return mark == 0x3A || mark == 0xFF1A || mark == 0x2E || mark == 0x29 || mark == 0x5D
    }
  }
}
