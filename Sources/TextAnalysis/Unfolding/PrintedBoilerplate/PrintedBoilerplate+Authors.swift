/// The authors of a paper, between its title and its abstract.
extension PrintedBoilerplate {
  /// Takes out authors, where they work and dates between the title and the heading of the abstract,
  /// and the series above the title.
  func markAuthors(_ lines: inout [FoldedLine]) {
    guard
      let heading = lines.prefix(Self.longestFront).firstIndex(where: {
        touches($0) && beginsAbstract($0)
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
    if isHeading(lines[heading], among: Self.abstractHeadings) {
      lines[heading].rule = Self.heading
    }
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

  static let abstractHeadings = Set(LanguageWords.print.strings(.printAbstracts))
}
