import TextAnalysis

/// The metadata at the beginning of Markdown, and the title in them: YAML between lines of dashes, TOML
/// between lines of plus signs, Pandoc's lines behind a percent sign, fields up to the first blank line.
struct MarkdownFrontMatter {
  /// Their lines.
  private(set) var lines: Range<Int>
  private(set) var title: String?
  private let ranges: [TextRange]
  private let utf8: [UInt8]
  /// The most lines of metadata.
  private static let mostLines = 200

  /// Reads the metadata; nil where there are none.
  init?(_ ranges: [TextRange], of utf8: [UInt8]) {
    (self.ranges, self.utf8, lines) = (ranges, utf8, 0..<0)
    guard let first = ranges.first else { return nil }
    let isTOML = utf8[first].elementsEqual("+++".utf8)
    if isTOML || utf8[first].elementsEqual("---".utf8) {
      guard let end = fencedEnd(isTOML ? ["+++"] : ["---", "..."]) else { return nil }
      lines = 0..<end + 1
      title = MarkdownTitleField(Array(ranges[1..<end]), of: utf8, isTOML: isTOML).value
    } else if utf8[first].starts(with: "% ".utf8) {
      readPercentLines()
    } else if !readFields() {
      return nil
    }
  }

  private func content(_ index: Int) -> ArraySlice<UInt8> {
    utf8[TextLines.trimmed(ranges[index], of: utf8)]
  }

  /// The line that ends metadata between two marks; nil where two rules have text between them.
  private func fencedEnd(_ ends: [String]) -> Int? {
    guard let field = ranges.dropFirst().first(where: { utf8[$0].contains { !$0.isSpace } }),
      Self.isField(utf8[field])
    else { return nil }
    return ranges.indices.dropFirst().prefix(Self.mostLines).first { line in
      ends.contains { content(line).elementsEqual($0.utf8) }
    }
  }

  /// Whether a line of metadata gives a field, or is a comment.
  private static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix { $0.isLetter || $0.isDigit || $0 >= 0x80 || "_-\"".utf8.contains($0) }
    let sign = line[name.endIndex...].first { !$0.isSpace }
    return line.first == UInt8(ascii: "#")
      || !name.isEmpty && (sign == UInt8(ascii: ":") || sign == UInt8(ascii: "="))
  }

  /// `% Title`, `% Authors`, `% Date`; what is indented below one of them belongs to it.
  private mutating func readPercentLines() {
    var (marks, words) = (0, [UInt8]())
    var line = 0
    while line < ranges.count {
      let isMark = utf8[ranges[line]].starts(with: "%".utf8)
      guard isMark && marks < 3 || !isMark && utf8[ranges[line]].first?.isSpace == true,
        !content(line).isEmpty
      else { break }
      if isMark { marks += 1 }
      if marks == 1 {
        words += words.isEmpty ? [] : [0x20]
        words += content(line).drop { $0 == UInt8(ascii: "%") || $0.isSpace }
      }
      line += 1
    }
    lines = 0..<line
    title = words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }

  /// `Title: …` and at least one other field, up to a blank line.
  private mutating func readFields() -> Bool {
    let end = ranges.indices.prefix(Self.mostLines).first { content($0).isEmpty } ?? 0
    guard end >= 2,
      ranges[..<end].allSatisfy({ Self.isField(utf8[$0]) && utf8[$0].first != 0x23 })
    else { return false }
    title = MarkdownTitleField(Array(ranges[..<end]), of: utf8, isTOML: false).value
    lines = 0..<end
    return title != nil
  }
}
