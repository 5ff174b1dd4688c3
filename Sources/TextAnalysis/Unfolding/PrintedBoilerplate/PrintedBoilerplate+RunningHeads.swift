/// Heads and feet that come again on each page.
extension PrintedBoilerplate {
  /// A line's text without digits and spaces, by which running heads of several pages are the same.
  private func key(_ line: FoldedLine) -> [UInt8] {
    utf8[line.content].filter { !$0.isDigit && !$0.isSpace }
  }

  /// Takes out short lines that come again and again next to blank lines or ends of pages.
  func markRepeatedLines(_ lines: inout [FoldedLine]) {
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
  func markStamps(_ lines: inout [FoldedLine]) {
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
  func markHeadsInText(_ lines: inout [FoldedLine]) {
    let first = lines.indices.prefix(20).filter { !lines[$0].isBlank }.prefix(3)
    let fronts = first.map { key(lines[$0]) }.filter { $0.count >= 12 }
    guard !fronts.isEmpty, let last = first.last else { return }
    for index in lines.indices.dropFirst(3)
    where touches(lines[index]) && lines[index].content.count <= 4
      && utf8[lines[index].content].allSatisfy(\.isDigit)
    {
      for beside in [index + 1, index - 1]
      where lines.indices.contains(beside) && beside > last && touches(lines[beside])
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
  func markHeadsBesidePageNumbers(_ lines: inout [FoldedLine]) {
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
}
