/// The table of contents, and the headings that it lists.
extension PrintedBoilerplate {
  /// Takes out lines with a row of stops, where several are, what is between two of them, and the
  /// heading above them.
  func markContents(_ lines: inout [FoldedLine]) {
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
  func markListedHeadings(_ lines: inout [FoldedLine]) {
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
}
