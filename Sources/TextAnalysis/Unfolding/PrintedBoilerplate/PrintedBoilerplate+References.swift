/// The list of references at the end.
extension PrintedBoilerplate {
  /// Takes out what follows a heading for references in the second half of the text, when most of
  /// its lines are in the manner of references.
  func markReferences(_ lines: inout [FoldedLine]) {
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

  private static let referenceHeadings = Set(LanguageWords.print.strings(.printReferences))

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
