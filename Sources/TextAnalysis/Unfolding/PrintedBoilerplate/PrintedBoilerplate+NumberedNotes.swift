/// Notes whose number stands on a line of its own, as programs write raised ones, blocks of notes one below the
/// other, and notes at the end of a page whose number has a bracket.
extension PrintedBoilerplate {
  /// Takes out the number and the lines further in below it, where the text has the number as the mark of a
  /// note: at the foot of a page, or where the authors of a paper work.
  func markRaisedNotes(_ lines: inout [FoldedLine]) {
    for index in lines.indices.dropLast() {
      guard touches(lines[index]), isRaisedNumber(lines[index]), touches(lines[index + 1]),
        lines[index + 1].indent > lines[index].indent,
        index == 0 || !touches(lines[index - 1]),
        isMarked(utf8[lines[index].content], outside: index, lines)
      else { continue }
      var end = index
      while end < lines.count, touches(lines[end]), end - index < Self.longestRaisedNote {
        lines[end].rule = Self.footnote
        end += 1
      }
    }
  }

  /// The most lines of notes that follow each other.
  private static let longestRaisedNote = 16

  /// Whether a line is a number of one or two digits, an asterisk or a dagger.
  private func isRaisedNumber(_ line: FoldedLine) -> Bool {
    let content = utf8[line.content]
    if content.count <= 2, content.allSatisfy(\.isDigit) { return true }
    return [0x2A, 0x2020, 0x2021].contains(utf8.scalar(at: line.content.lowerBound).value)
      && line.width == 1
  }

  /// Whether a number or sign touches the end of a word or a stop in another line.
  private func isMarked(
    _ number: Slice<UnsafeBufferPointer<UInt8>>, outside index: Int, _ lines: [FoldedLine]
  ) -> Bool {
    let first = number[number.startIndex]
    return lines.indices.contains { line in
      guard line != index, lines[line].content.count > number.count else { return false }
      return lines[line].content.dropFirst().dropLast(number.count - 1).contains { offset in
        guard utf8[offset] == first, utf8[offset - 1] > 0x2B, !utf8[offset - 1].isDigit,
          utf8[offset..<offset + number.count].elementsEqual(number)
        else { return false }
        let end = offset + number.count
        return end == utf8.count || !utf8[end].isDigit && !utf8[end].isLetter
      }
    }
  }

  /// Takes out the blocks that begin with `1)` and are the last of their page, where the text above has
  /// that as the mark of a note.
  func markBracketedNotes(_ lines: inout [FoldedLine]) {
    for start in lines.indices where isBlockStart(start, lines) {
      guard let number = noteNumber(lines[start]), isMarked(number, in: lines[..<start]) else {
        continue
      }
      let end = blockEnd(from: start, lines)
      guard end - start < Self.longestRaisedNote, isLastOfPage(end, lines) else { continue }
      for index in start...end { lines[index].rule = Self.footnote }
    }
  }

  /// Takes out the blocks of two notes or more, the numbers of which follow each other and are marks in the text
  /// above: `1 See Harcourt (1987), pp. 31-44.`
  func markBlocksOfNotes(_ lines: inout [FoldedLine]) {
    for start in lines.indices {
      for index in notes(from: start, lines) ?? start..<start { lines[index].rule = Self.footnote }
    }
  }

  /// The lines of a block of notes that begins with a line.
  func notes(from start: Int, _ lines: [FoldedLine]) -> Range<Int>? {
    guard isBlockStart(start, lines), let first = plainNumber(lines[start]),
      isMark(first, above: start, lines)
    else { return nil }
    let end = blockEnd(from: start, lines)
    var number = first
    for index in start...end where plainNumber(lines[index]) == number + 1 { number += 1 }
    return number > first && isMark(number, above: start, lines) ? start..<end + 1 : nil
  }

  private func isMark(_ number: Int, above line: Int, _ lines: [FoldedLine]) -> Bool {
    let digits = Array(String(number).utf8)
    return digits.withUnsafeBufferPointer {
      isMarked($0[...], outside: line, Array(lines[..<line]))
    }
  }

  /// The number of one or two digits that a line begins with, before a space and a capital letter.
  private func plainNumber(_ line: FoldedLine) -> Int? {
    let digits = utf8[line.content].prefix(3).prefix(while: \.isDigit)
    guard (1...2).contains(digits.count), digits.endIndex + 1 < line.content.upperBound,
      line.rule == nil, utf8[digits.endIndex] == 0x20,
      LetterCase(utf8.scalar(at: digits.endIndex + 1).value) == .upper
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private func isLastOfPage(_ index: Int, _ lines: [FoldedLine]) -> Bool {
    let next = lines[(index + 1)...].first { !$0.isBlank }
    return next.map { $0.rule == Self.pageNumber || $0.rule == Self.runningHead || $0.beginsPage }
      ?? true
  }

  /// Takes out the heading of thanks and the like with the block below it.
  func markAcknowledgements(_ lines: inout [FoldedLine]) {
    for heading in lines.indices where isBlockStart(heading, lines) {
      guard isHeading(lines[heading], among: Self.acknowledgements) else { continue }
      var last = blockEnd(from: heading, lines)
      if last == heading {
        guard let block = lines.indices[(heading + 1)...].first(where: { touches(lines[$0]) })
        else { continue }
        last = blockEnd(from: block, lines)
      }
      guard last > heading, last - heading <= Self.longestThanks else { continue }
      for index in heading...last where touches(lines[index]) {
        lines[index].rule = Self.paperNote
      }
    }
  }

  /// The most lines of thanks.
  private static let longestThanks = 14
  private static let acknowledgements = Set(LanguageWords.print.strings(.printAcknowledgements))
}
