/// The lines of paginated text that belong to the page and not to the text: page numbers, running
/// heads and feet, footnotes, and the list of references at the end.
struct PrintedBoilerplate {
  let utf8: UnsafeBufferPointer<UInt8>

  static let pageNumber = "page-number"
  static let runningHead = "running-head"
  static let footnote = "footnote"
  static let references = "references"
  static let contents = "contents"
  static let heading = "heading"
  /// The rules of lines over which no sentence goes on.
  static let endingRules: [String?] = [contents, authors, paperNote, heading]

  /// Sets the rule of each line that is boilerplate.
  func mark(_ lines: inout [FoldedLine]) {
    markPageNumbers(&lines)
    markRepeatedLines(&lines)
    markStamps(&lines)
    markHeadsInText(&lines)
    // Those that running heads are next to.
    markPageNumbers(&lines)
    markHeadsBesidePageNumbers(&lines)
    markFootnotes(&lines)
    markNotesBelowRule(&lines)
    markReferences(&lines)
    markPapers(&lines)
  }

  private func markPageNumbers(_ lines: inout [FoldedLine]) {
    for index in lines.indices where isAlone(index, lines) {
      if isPageNumber(lines[index]) {
        lines[index].rule = Self.pageNumber
      } else if isHeadWithPage(lines[index]) {
        lines[index].rule = Self.runningHead
      }
    }
  }

  /// Whether the text is one of pages: two numbers of pages are alone on lines, the later the higher.
  func hasPages(_ lines: [FoldedLine]) -> Bool {
    let places = lines.indices.filter { isAlone($0, lines) && isPageNumber(lines[$0]) }
    guard places.count >= 2 else { return false }
    let numbers = places.compactMap { place in
      Int(
        String(
          decoding: utf8[lines[place].content].drop { !$0.isDigit }.prefix { $0.isDigit },
          as: UTF8.self))
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Whether the text is printed matter: it has pages, a paper's abstract and notes on how to find it, or
  /// notes below a rule.
  func isPrint(_ lines: [FoldedLine]) -> Bool {
    hasPages(lines) || hasAbstract(lines)
      || lines.indices.dropLast().contains { index in
        touches(lines[index]) && isRule(lines[index])
          && noteNumber(lines[index + 1]).map { isMarked($0, in: lines[..<index]) } ?? false
      }
  }

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

  /// Whether nothing but blank lines, boilerplate and page ends is next to a line.
  func isAlone(_ index: Int, _ lines: [FoldedLine]) -> Bool {
    guard !lines[index].isBlank, lines[index].rule == nil else { return false }
    let isFirst = index == 0 || lines[index].beginsPage || !touches(lines[index - 1])
    let isLast =
      index + 1 == lines.count || lines[index + 1].beginsPage || !touches(lines[index + 1])
    return isFirst && isLast
  }

  func touches(_ line: FoldedLine) -> Bool { !line.isBlank && line.rule == nil }

  /// Whether a line is a number alone, or one between dashes, or with a word for page before it or
  /// the number of all pages behind it.
  func isPageNumber(_ line: FoldedLine) -> Bool {
    let bytes = utf8[line.content]
    // Most short lines are settled by their bytes.
    guard bytes.count <= Self.longestNumber,
      bytes.contains(where: { $0.isDigit || Self.romanDigits.contains($0 | 0x20) })
    else { return false }
    var text = String(decoding: bytes, as: UTF8.self).lowercased()
    if bytes.contains(where: { $0 >= 0x80 }) {
      // `23쪽`, `第23頁`
      for sign in Self.joinedPageWords { text = text.replacing(sign, with: " \(sign) ") }
    }
    let words = text.split { " -–—―∼~～|/[]().:\t－／　〔〕【】".contains($0) }
    return isPageNumber(words)
  }

  private func isPageNumber(_ words: [Substring]) -> Bool {
    let numbers = words.filter { $0.utf8.count <= 4 && $0.utf8.allSatisfy(\.isDigit) }
    let others = words.filter { !$0.utf8.allSatisfy(\.isDigit) }
    guard (1...2).contains(numbers.count), numbers.count + others.count == words.count else {
      return isRoman(words)
    }
    return others.allSatisfy { Self.pageWords.contains(String($0)) }
  }

  /// Whether a wide gap parts a head or foot from the number of its page, which a word for page names:
  /// `Annual report 2024      Page 7 of 64`.
  private func isHeadWithPage(_ line: FoldedLine) -> Bool {
    guard line.hasGap, !line.isTerminated, line.width <= FoldPlan.widestFold else { return false }
    return cells(of: line.content).contains { cell in
      guard cell.count <= Self.longestNumber, utf8[cell].contains(where: \.isDigit) else {
        return false
      }
      let words =
        String(decoding: utf8[cell], as: UTF8.self).lowercased()
        .split { "·•|".contains($0) }.last?.split { " -–—/[]().:".contains($0) } ?? []
      return isPageNumber(words) && words.contains { Self.pageTitles.contains(String($0)) }
    }
  }

  /// What wide gaps part on a line.
  private func cells(of line: TextRange) -> [TextRange] {
    var cells: [TextRange] = []
    var (start, spaces) = (line.lowerBound, 0)
    for offset in line {
      guard utf8[offset] == 0x20 || utf8[offset] == 0x09 else {
        if spaces >= 3 {
          cells.append(utf8.trimmingWhiteSpace(start..<offset))
          start = offset
        }
        spaces = 0
        continue
      }
      spaces += utf8[offset] == 0x20 ? 1 : 3
    }
    return cells + [start..<line.upperBound]
  }

  private func isRoman(_ words: [Substring]) -> Bool {
    words.count == 1 && words[0].utf8.count <= 6
      && words[0].utf8.allSatisfy(Self.romanDigits.contains)
  }

  /// The most bytes of a line that is a page's number.
  private static let longestNumber = 30
  private static let romanDigits = Array("ivxl".utf8)
  private static let joinedPageWords = ["쪽", "페이지", "頁", "页", "ページ", "第"]
  private static let pageTitles = Set(LanguageWords.print.strings(.printPageWords))
  private static let pageWords = pageTitles.union(LanguageWords.print.strings(.printPageJoints))

  /// A line's text without digits and spaces, by which running heads of several pages are the same.
  private func key(_ line: FoldedLine) -> [UInt8] {
    utf8[line.content].filter { !$0.isDigit && !$0.isSpace }
  }

  /// Takes out short lines that come again and again next to blank lines or ends of pages.
  private func markRepeatedLines(_ lines: inout [FoldedLine]) {
    var places: [[UInt8]: [Int]] = [:]
    for index in lines.indices where isEdge(index, lines) {
      let line = lines[index]
      guard line.width <= 100, !line.isTerminated, line.content.count >= 4 else { continue }
      places[key(line), default: []].append(index)
    }
    for indexes in places.values where indexes.count >= 2 {
      if countsPages(indexes, lines) {
        for index in indexes where index > 0 || indexes.count > 2 {
          lines[index].rule = Self.runningHead
        }
        continue
      }
      let atBreaks = indexes.count { isNearPageBreak($0, lines) }
      // The first of them may be the title itself, which the heads repeat, if it has no gap.
      let isHead = indexes.allSatisfy { lines[$0].hasGap }
      guard atBreaks * 2 >= indexes.count, indexes.count >= 3 || atBreaks == 2 || isHead else {
        continue
      }
      for index in indexes where isHead || isNearPageBreak(index, lines) {
        lines[index].rule = Self.runningHead
      }
    }
  }

  /// Takes out what is stamped on each page: a line in capital letters alone, three times or more the
  /// same (`DRAFT – NOT FOR CIRCULATION`).
  private func markStamps(_ lines: inout [FoldedLine]) {
    var places: [[UInt8]: [Int]] = [:]
    for index in lines.indices where isAlone(index, lines) && !lines[index].isTerminated {
      let content = utf8[lines[index].content]
      guard lines[index].width <= 80, content.contains(0x20), content.contains(where: \.isUpper),
        !content.contains(where: { $0.isLetter && !$0.isUpper })
      else { continue }
      places[Array(content), default: []].append(index)
    }
    for indexes in places.values where indexes.count >= 3 {
      for index in indexes { lines[index].rule = Self.runningHead }
    }
  }

  /// Takes out a page's number and the running head beside it where no blank lines part them from the
  /// text: the head ends with what the first lines of the text say, as the name of a journal.
  private func markHeadsInText(_ lines: inout [FoldedLine]) {
    let fronts = lines.lazy.filter { !$0.isBlank }.prefix(3).map(key).filter { $0.count >= 12 }
    guard !fronts.isEmpty else { return }
    for index in lines.indices.dropFirst(3)
    where touches(lines[index]) && lines[index].content.count <= 4
      && utf8[lines[index].content].allSatisfy(\.isDigit)
    {
      for beside in [index + 1, index - 1]
      where lines.indices.contains(beside) && touches(lines[beside])
        && lines[beside].width <= 100 && !lines[beside].isTerminated
      {
        let head = key(lines[beside])
        guard fronts.contains(where: { head.count >= $0.count && head.suffix($0.count) == $0[...] })
        else { continue }
        lines[index].rule = Self.pageNumber
        lines[beside].rule = Self.runningHead
        break
      }
    }
  }

  /// Whether repeated lines count the pages themselves: each with a higher number than the one
  /// before, and a wide gap or a word for page beside it.
  private func countsPages(_ indexes: [Int], _ lines: [FoldedLine]) -> Bool {
    var numbers: [[Int]] = []
    for index in indexes {
      let words = utf8[lines[index].content].split { $0.isSpace }
      guard
        lines[index].hasGap || Self.isBarred(words)
          || words.contains(where: {
            Self.pageWords.contains(String(decoding: $0, as: UTF8.self).lowercased())
          })
      else { return false }
      let found = words.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      guard found.count == numbers.first?.count ?? found.count else { return false }
      numbers.append(found)
    }
    guard let columns = numbers.first?.count else { return false }
    return (0..<columns).contains { column in
      zip(numbers, numbers.dropFirst()).allSatisfy { $0[column] < $1[column] }
    }
  }

  /// Whether a bar or a dot parts the number of a page from a head: `Annual review | 12`, `12 • Review`.
  private static func isBarred(_ words: [Slice<UnsafeBufferPointer<UInt8>>]) -> Bool {
    guard words.count >= 3 else { return false }
    func isBar(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
      ["|", "·", "•", "／", "/"].contains { word.elementsEqual($0.utf8) }
    }
    func isNumber(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
      word.count <= 4 && word.allSatisfy(\.isDigit)
    }
    return isNumber(words[words.count - 1]) && isBar(words[words.count - 2])
      || isNumber(words[0]) && isBar(words[1])
  }

  private func isEdge(_ index: Int, _ lines: [FoldedLine]) -> Bool {
    guard touches(lines[index]) else { return false }
    return index == 0 || index + 1 == lines.count || lines[index].beginsPage
      || !touches(lines[index - 1]) || !touches(lines[index + 1])
  }

  /// Whether a form feed or a page number is at most two lines of text away, blank lines apart.
  private func isNearPageBreak(_ index: Int, _ lines: [FoldedLine]) -> Bool {
    if lines[index].beginsPage { return true }
    var (before, seen) = (index - 1, 0)
    while before >= 0, seen < 2 {
      if lines[before].rule == Self.pageNumber { return true }
      if !lines[before].isBlank {
        seen += 1
        if lines[before].beginsPage { return true }
      }
      before -= 1
    }
    var (after, passed) = (index + 1, 0)
    while after < lines.count, passed < 2 {
      if lines[after].rule == Self.pageNumber || lines[after].beginsPage { return true }
      if !lines[after].isBlank { passed += 1 }
      after += 1
    }
    return false
  }

  /// Takes out a line alone next to a page number that has the looks of a running head: a wide gap
  /// inside, words that the first lines of the text have too, or a few words below the number that
  /// begin no small.
  private func markHeadsBesidePageNumbers(_ lines: inout [FoldedLine]) {
    let numbers = lines.indices.filter { lines[$0].rule == Self.pageNumber }
    guard let first = numbers.first else { return }
    let opening = Set(
      lines[..<min(first, 6)].flatMap { utf8[$0.content].split(whereSeparator: \.isSpace) }
        .map { String(decoding: $0, as: UTF8.self) })
    let isDoubleSpaced = FoldPlan.isDoubleSpaced(lines)
    let evidence = FoldEvidence(utf8: utf8)
    for number in numbers {
      for direction in [1, -1] {
        var index = number + direction
        while lines.indices.contains(index), lines[index].isBlank { index += direction }
        guard lines.indices.contains(index), index > 0, isAlone(index, lines),
          !lines[index].isTerminated, lines[index].width < 100
        else { continue }
        let words = utf8[lines[index].content].split(whereSeparator: \.isSpace)
          .map { String(decoding: $0, as: UTF8.self) }
        let known = words.count { opening.contains($0) }
        let isAtTop =
          direction == 1 && !isDoubleSpaced && !evidence.beginsSmall(lines[index])
          && !evidence.opensSentenceInside(lines[index])
        if lines[index].hasGap || words.count <= 12 && (isAtTop || known * 3 >= words.count * 2) {
          lines[index].rule = Self.runningHead
        }
      }
    }
  }

  /// Takes out the blocks at the foot of a page that begin with a note's number.
  private func markFootnotes(_ lines: inout [FoldedLine]) {
    for index in lines.indices where isPageEnd(index, lines) {
      var last = index - 1
      while last >= 0, index - last < Self.footReach, !touches(lines[last]) { last -= 1 }
      guard last > 0, touches(lines[last]) else { continue }
      var start = last
      while start > 0, last - start < Self.longestNote, touches(lines[start - 1]),
        !lines[start].beginsPage
      { start -= 1 }
      guard start > 0, last - start < Self.longestNote, isNote(lines[start]),
        !hasLeaders(lines[start])
      else { continue }
      for line in start...last { lines[line].rule = Self.footnote }
    }
  }

  /// Takes out the notes below a rule (`―――`) that begin with numbers which the text above has as the
  /// marks of notes: `1) 나린시, 「세입 결산서」, 2024.`
  private func markNotesBelowRule(_ lines: inout [FoldedLine]) {
    for rule in lines.indices.dropLast() where touches(lines[rule]) && isRule(lines[rule]) {
      var (index, isOpen) = (rule + 1, false)
      while index < lines.count, !lines[index].isBlank || index == rule + 1 {
        if !lines[index].isBlank {
          let number = noteNumber(lines[index])
          guard isOpen || number.map({ isMarked($0, in: lines[..<rule]) }) ?? false else { break }
          lines[index].rule = Self.footnote
          isOpen = !lines[index].isTerminated
        }
        index += 1
      }
      if lines[rule + 1].rule == Self.footnote { lines[rule].rule = Self.footnote }
    }
  }

  /// Whether a line is one mark again and again, ASCII or drawn.
  private func isRule(_ line: FoldedLine) -> Bool {
    if line.isUnderline { return true }
    let (mark, length) = utf8.scalar(at: line.content.lowerBound)
    guard (0x2010...0x2015).contains(mark) || (0x2500...0x2501).contains(mark) || mark == 0x30FC,
      line.content.count >= 4 * length, line.content.count % length == 0
    else { return false }
    return stride(from: line.content.lowerBound, to: line.content.upperBound, by: length)
      .allSatisfy { utf8.scalar(at: $0).value == mark }
  }

  /// The number before a bracket that a line begins with, with the bracket.
  private func noteNumber(_ line: FoldedLine) -> ArraySlice<UInt8>? {
    let start = Array(utf8[line.content].prefix(4))
    let digits = start.prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), digits.endIndex < start.count,
      start[digits.endIndex] == UInt8(ascii: ")")
    else { return nil }
    return start[...digits.endIndex]
  }

  /// Whether the mark of a note touches a word or a stop.
  private func isMarked(_ number: ArraySlice<UInt8>, in lines: ArraySlice<FoldedLine>) -> Bool {
    lines.contains { line in
      guard line.content.count > number.count, touches(line) else { return false }
      return line.content.dropFirst().dropLast(number.count - 1).contains { offset in
        utf8[offset] == number[number.startIndex] && utf8[offset - 1] > 0x20
          && !utf8[offset - 1].isDigit && utf8[offset..<offset + number.count].elementsEqual(number)
      }
    }
  }

  /// How many lines above the end of a page its foot may be, and the most lines of a note.
  private static let footReach = 12
  private static let longestNote = 8

  private func isPageEnd(_ index: Int, _ lines: [FoldedLine]) -> Bool {
    lines[index].rule == Self.pageNumber || (index > 0 && lines[index].beginsPage)
  }

  /// Whether a line begins with a number of one or two digits, an asterisk or a dagger, and a
  /// capital letter, with no full stop between.
  private func isNote(_ line: FoldedLine) -> Bool {
    var offset = line.content.lowerBound
    let (value, length) = utf8.scalar(at: offset)
    if value == 0x2A || value == 0x2020 || value == 0x2021 {
      offset += length
    } else {
      while offset < line.content.upperBound, offset < line.content.lowerBound + 2,
        utf8[offset].isDigit
      { offset += 1 }
    }
    guard offset > line.content.lowerBound else { return false }
    let start = utf8.skippingWhiteSpace(from: offset, to: line.content.upperBound)
    guard start < line.content.upperBound else { return false }
    let next = utf8.scalar(at: start).value
    return LetterCase(next) == .upper && start > offset
      || (isHangulSyllable(next) && start > offset)
  }

  /// Takes out what follows a heading for references in the second half of the text, when most of
  /// its lines are in the manner of references.
  private func markReferences(_ lines: inout [FoldedLine]) {
    guard
      let heading = lines.lastIndex(where: {
        touches($0) && isHeading($0, among: Self.referenceHeadings)
      }),
      heading * 5 >= lines.count * 2
    else { return }
    let rest = lines.indices[(heading + 1)...].filter { touches(lines[$0]) }
    let years = rest.count { hasYear(lines[$0]) }
    guard years >= 2, years * 4 >= rest.count else { return }
    for index in [heading] + rest { lines[index].rule = Self.references }
  }

  /// Whether a line is one of the headings, with a number before it or not.
  func isHeading(_ line: FoldedLine, among headings: Set<String>) -> Bool {
    guard line.content.count <= 40 else { return false }
    let word = String(decoding: utf8[line.content], as: UTF8.self).lowercased()
      .drop { $0.isNumber || " .".contains($0) }.filter { !" :〈〉<>[]【】".contains($0) }
    return headings.contains(word)
  }

  private static let referenceHeadings: Set<String> = [
    "references", "bibliography", "workscited", "literaturecited", "literatur",
    "literaturverzeichnis", "références", "bibliographie", "bibliografía",
    "referencias", "참고문헌", "참고자료", "参考文献", "參考文獻", "литература",
  ]

  func hasYear(_ line: FoldedLine) -> Bool {
    var digits = 0
    for offset in line.content {
      if utf8[offset].isDigit {
        digits += 1
        continue
      }
      if digits == 4, isCentury(offset - 4) { return true }
      digits = 0
    }
    return digits == 4 && isCentury(line.content.upperBound - 4)
  }

  private func isCentury(_ offset: Int) -> Bool {
    (utf8[offset] == UInt8(ascii: "1") && utf8[offset + 1] == UInt8(ascii: "9"))
      || (utf8[offset] == UInt8(ascii: "2") && utf8[offset + 1] == UInt8(ascii: "0"))
  }
}
