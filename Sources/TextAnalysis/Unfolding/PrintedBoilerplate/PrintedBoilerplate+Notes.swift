/// Notes at the foot of a page or below a rule.
extension PrintedBoilerplate {
  /// Takes out the blocks at the foot of a page that begin with a note's number.
  func markFootnotes(_ lines: inout [FoldedLine]) {
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
  func markNotesBelowRule(_ lines: inout [FoldedLine]) {
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
  func isRule(_ line: FoldedLine) -> Bool {
    if line.isUnderline { return true }
    let (mark, length) = utf8.scalar(at: line.content.lowerBound)
    guard (0x2010...0x2015).contains(mark) || (0x2500...0x2501).contains(mark) || mark == 0x30FC,
      line.content.count >= 4 * length, line.content.count % length == 0
    else { return false }
    return stride(from: line.content.lowerBound, to: line.content.upperBound, by: length)
      .allSatisfy { utf8.scalar(at: $0).value == mark }
  }

  /// The number before a bracket that a line begins with, with the bracket.
  func noteNumber(_ line: FoldedLine) -> ArraySlice<UInt8>? {
    let start = Array(utf8[line.content].prefix(4))
    let digits = start.prefix(while: \.isDigit)
    guard (1...3).contains(digits.count), digits.endIndex < start.count,
      start[digits.endIndex] == UInt8(ascii: ")")
    else { return nil }
    return start[...digits.endIndex]
  }

  /// Whether the mark of a note touches a word or a stop.
  func isMarked(_ number: ArraySlice<UInt8>, in lines: ArraySlice<FoldedLine>) -> Bool {
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
}
