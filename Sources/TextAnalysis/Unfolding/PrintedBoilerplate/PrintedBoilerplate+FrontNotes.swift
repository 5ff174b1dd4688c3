/// Notes on the first page of a paper: where it is found, who answers for it, who paid.
extension PrintedBoilerplate {
  /// Takes out lines of the first page that say where the paper is found, who answers for it and who
  /// paid: they end no sentence, or are short.
  func markFrontNotes(_ lines: inout [FoldedLine]) {
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
    guard front.contains(where: { !$0.isBlank && beginsAbstract($0) })
    else { return false }
    return front.contains { line in
      guard !line.isBlank, line.content.count <= 400 else { return false }
      let head = String(decoding: utf8[line.content].prefix(Self.reach), as: UTF8.self)
        .lowercased()
      return Array(head.utf8).withUnsafeBufferPointer { PaperLine($0).isNote }
    }
  }

  /// Whether a line is the heading of an abstract, or begins with it and a capital letter behind it.
  func beginsAbstract(_ line: FoldedLine) -> Bool {
    if isHeading(line, among: Self.abstractHeadings) { return true }
    let content = line.content
    guard utf8[content.lowerBound].isUpper else { return false }
    let word = utf8[content].prefix { $0.isLetter }
    let rest = utf8[content].dropFirst(word.count).drop { " .:".utf8.contains($0) }
    guard rest.count > 20, rest.startIndex > word.endIndex,
      LetterCase(utf8.scalar(at: rest.startIndex).value) == .upper
    else { return false }
    return Self.abstractHeadings.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// How many lines the first page of a paper may have.
  private static let longestFrontPage = 80
  private static let frontNotes = LanguageWords.print.strings(.printFrontNotes)
  private static let frontRoles = LanguageWords.print.strings(.printRoles)
}
