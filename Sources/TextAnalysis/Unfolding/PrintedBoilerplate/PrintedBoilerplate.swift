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
    markRaisedNotes(&lines)
    markPageNumbers(&lines)
    markRepeatedLines(&lines)
    markStamps(&lines)
    markHeadsInText(&lines)
    markNumbersInText(&lines)
    // Those that running heads are next to.
    markPageNumbers(&lines)
    markHeadsBesidePageNumbers(&lines)
    markFootnotes(&lines)
    markNotesBelowRule(&lines)
    markBracketedNotes(&lines)
    markBlocksOfNotes(&lines)
    markReferences(&lines)
    markAcknowledgements(&lines)
    markPapers(&lines)
  }

  /// Whether the text is printed matter: it has pages, a paper's abstract and notes on how to find it, or
  /// notes below a rule or in a block.
  func isPrint(_ lines: [FoldedLine]) -> Bool {
    hasPages(lines) || hasAbstract(lines)
      || lines.indices.dropLast().contains { index in
        touches(lines[index]) && isRule(lines[index])
          && noteNumber(lines[index + 1]).map { isMarked($0, in: lines[..<index]) } ?? false
      }
      || lines.indices.contains { notes(from: $0, lines) != nil }
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
}
