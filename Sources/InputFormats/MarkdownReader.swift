import TextAnalysis

/// Reads Markdown: its paragraphs and items of lists as text, the first heading as title; code,
/// tables, front matter, further headings and the marks of emphasis and links are no text.
///
/// The blocks are those of CommonMark 0.31 and GitHub's tables, as far as reading prose needs them.
struct MarkdownReader {
  private let utf8: [UInt8]
  private let lines: [TextRange]
  private var extracted = ExtractedText()
  private var title: String?
  /// The names in small letters that lines with the targets of links give them.
  private var targets: Set<[UInt8]> = []
  /// Whether the line before was text of the same paragraph.
  private var isInParagraph = false

  static func readableText(of source: SourceText) -> ReadableText {
    var reader = MarkdownReader(source.utf8)
    reader.read()
    return reader.extracted.readable(of: source, title: reader.title, showsOriginal: true)
  }

  private init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    lines = TextLines.ranges(of: utf8, in: 0..<utf8.count)
  }

  private mutating func read() {
    var index = skipFrontMatter()
    for line in lines[index...] {
      let text = utf8[TextLines.trimmed(line, of: utf8)]
      guard isDefinition(text) else { continue }
      targets.insert(text.dropFirst().prefix { $0 != UInt8(ascii: "]") }.map(\.lowercased))
    }
    while index < lines.count {
      let next = readBlock(at: index)
      index = max(index + 1, next)
    }
  }

  private func content(_ index: Int) -> TextRange { TextLines.trimmed(lines[index], of: utf8) }

  /// The end of the metadata at the beginning, whose title is taken.
  private mutating func skipFrontMatter() -> Int {
    guard let matter = MarkdownFrontMatter(lines, of: utf8), let last = matter.lines.last else {
      return 0
    }
    title = matter.title
    extracted.leaveOut(
      lines[0].lowerBound..<lines[last].upperBound, of: utf8, by: "front-matter")
    return last + 1
  }

  /// Reads the line at `index` and those that belong to it, and returns the next one.
  private mutating func readBlock(at index: Int) -> Int {
    let range = content(index)
    let line = utf8[range]
    guard !line.isEmpty else {
      isInParagraph = false
      return index + 1
    }
    if isFence(line) { return skipFence(from: index) }
    if let last = MarkdownMarkup.end(ofBlockAt: index, lines, of: utf8) {
      leaveOut(index...last, by: "markup")
      return last + 1
    }
    if isIndentedCode(index) {
      leaveOut(index, by: "code")
      return index + 1
    }
    if MarkdownLine.isGridRule(line)
      || line.contains(UInt8(ascii: "|")) && index + 1 < lines.count
        && MarkdownLine.isTableRule(utf8[content(index + 1)])
    {
      return skipTable(from: index)
    }
    let level = MarkdownLine.headingLevel(line)
    if level > 0 {
      readHeading(range.lowerBound + level..<range.upperBound, level: level)
      return index + 1
    }
    if !isInParagraph, index + 1 < lines.count, MarkdownLine.itemMarkLength(line) == 0,
      isUnderline(utf8[content(index + 1)])
    {
      readHeading(range, level: utf8[content(index + 1)].first == UInt8(ascii: "=") ? 1 : 2)
      return index + 2
    }
    if line.starts(with: "[^".utf8), isDefinition(line) { return skipNote(from: index) }
    if MarkdownLine.isRule(line) || isDefinition(line) {
      leaveOut(index, by: isDefinition(line) ? "link" : "separator")
      return index + 1
    }
    if let caption = captionLine(behind: index) {
      leaveOut(index...caption, by: "caption")
      return caption + 1
    }
    if let rule = MarkdownLine.extensionRule(line) {
      leaveOut(index, by: rule)
      // What an admonition says is indented below its label.
      wasInList = rule == MarkdownLine.admonition
      return index + 1
    }
    readText(range)
    return index + 1
  }

  private mutating func leaveOut(_ index: Int, by rule: String) {
    leaveOut(index...index, by: rule)
  }

  private mutating func leaveOut(_ span: ClosedRange<Int>, by rule: String) {
    extracted.leaveOut(
      lines[span.lowerBound].lowerBound..<lines[span.upperBound].upperBound, of: utf8, by: rule)
    isInParagraph = false
  }

  /// Leaves out a note with its further lines: those right below, and indented ones behind blank lines.
  private mutating func skipNote(from index: Int) -> Int {
    var last = index
    while last + 1 < lines.count, !content(last + 1).isEmpty,
      !isDefinition(utf8[content(last + 1)])
    {
      last += 1
    }
    while let next = lines.indices[(last + 1)...].first(where: { !content($0).isEmpty }),
      utf8[lines[next]].starts(with: "  ".utf8) || utf8[lines[next].lowerBound] == 0x09
    {
      last = next
    }
    leaveOut(index...last, by: "link")
    return last + 1
  }

  /// The line in italics that tells what the picture above it shows, where the line at `index` is a
  /// picture and nothing else.
  private func captionLine(behind index: Int) -> Int? {
    guard !isInParagraph, MarkdownInlines.isPicture(content(index), of: utf8),
      let next = lines.indices[(index + 1)...].first(where: { !content($0).isEmpty }),
      next <= index + 2, content(next).count <= Self.longestCaption,
      MarkdownLine.isItalic(utf8[content(next)])
    else { return nil }
    return next
  }

  /// The most bytes of what is written below a picture.
  private static let longestCaption = 400

  /// Whether a line begins a block of code: three backticks or tildes, and no backtick behind those.
  private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "~~~".utf8)
      || line.starts(with: "```".utf8)
        && !line.drop { $0 == UInt8(ascii: "`") }.contains(UInt8(ascii: "`"))
  }

  private mutating func skipFence(from index: Int) -> Int {
    let range = content(index)
    let mark = utf8[range].prefix { $0 == utf8[range.lowerBound] }
    let end = lines.indices[(index + 1)...].first { line in
      let text = utf8[content(line)]
      return text.starts(with: mark) && text.allSatisfy { $0 == mark[mark.startIndex] }
    }
    let last = end ?? lines.count - 1
    extracted.leaveOut(
      lines[index].lowerBound..<lines[last].upperBound, of: utf8, by: "code")
    isInParagraph = false
    return last + 1
  }

  private mutating func skipTable(from index: Int) -> Int {
    var last = min(index + 1, lines.count - 1)
    while last + 1 < lines.count,
      utf8[lines[last + 1]].contains(UInt8(ascii: "|"))
        || MarkdownLine.isGridRule(utf8[content(last + 1)])
    {
      last += 1
    }
    extracted.leaveOut(
      lines[index].lowerBound..<lines[last].upperBound, of: utf8, by: "table")
    isInParagraph = false
    return last + 1
  }

  /// Whether a line is indented by four columns behind a blank line and is no item of a list.
  private func isIndentedCode(_ index: Int) -> Bool {
    guard !isInParagraph, !wasInList else { return false }
    let line = utf8[lines[index]]
    return line.starts(with: "    ".utf8) || line.first == 0x09
  }

  /// Whether the last text was an item of a list, whose further paragraphs are indented.
  private var wasInList = false

  private func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
      return false
    }
    return line.count >= 2 && line.allSatisfy { $0 == first }
  }

  /// Whether a line gives the target of links, one word, and perhaps a title (`[1]: https://… "…"`), or is
  /// a footnote (`[^1]: …`).
  private func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    let rest = line[(close + 1)...]
    guard rest.starts(with: ": ".utf8) else { return false }
    if line.starts(with: "[^".utf8) { return true }
    let target = rest[(rest.startIndex + 2)...].drop(while: \.isSpace)
    let title = target.drop { !$0.isSpace }.drop(while: \.isSpace)
    return title.first.map { "\"'(".utf8.contains($0) } ?? true
  }

  private mutating func readHeading(_ range: TextRange, level: Int) {
    var end = range.upperBound
    while end > range.lowerBound, utf8[end - 1] == UInt8(ascii: "#") || utf8[end - 1].isSpace {
      end -= 1
    }
    let heading = TextLines.trimmed(
      MarkdownLine.withoutAttributes(range.lowerBound..<end, of: utf8), of: utf8)
    isInParagraph = false
    wasInList = false
    if title == nil, extracted.text.isEmpty, !heading.isEmpty {
      var plain = ExtractedText()
      MarkdownInlines.append(heading, of: utf8, to: &plain, targets: targets)
      let words = TextLines.trimmed(plain.text.indices, of: plain.text)
      title = String(decoding: plain.text[words], as: UTF8.self)
    } else {
      extracted.leaveOut(heading, of: utf8, by: "heading")
    }
  }

  /// Reads a line of a paragraph, an item or a quotation.
  private mutating func readText(_ range: TextRange) {
    var start = range.lowerBound
    while start < range.upperBound, utf8[start] == UInt8(ascii: ">") {
      start += 1
      while start < range.upperBound, utf8[start].isSpace { start += 1 }
    }
    let mark = itemMarkLength(start..<range.upperBound)
    if mark > 0 {
      extracted.separate("\n\n", at: range.lowerBound)
      wasInList = true
    } else if isInParagraph {
      extracted.separate(" ", at: range.lowerBound)
    } else {
      extracted.separate("\n\n", at: range.lowerBound)
      if utf8[range.lowerBound] != 0x20 { wasInList = wasInList && isIndented(range) }
    }
    start = min(range.upperBound, start + mark)
    let isEmpty = start >= range.upperBound
    if !isEmpty {
      MarkdownInlines.append(
        start..<range.upperBound, of: utf8, to: &extracted, targets: targets)
    }
    isInParagraph = !isEmpty
  }

  /// The length of the mark of an item; a number other than 1 begins no list inside of a paragraph.
  private func itemMarkLength(_ range: TextRange) -> Int {
    let line = utf8[range]
    let number = line.prefix(while: \.isDigit)
    if isInParagraph, !wasInList, !number.isEmpty, !number.elementsEqual("1".utf8) { return 0 }
    return MarkdownLine.itemMarkLength(line)
  }

  private func isIndented(_ range: TextRange) -> Bool {
    range.lowerBound > 0 && utf8[range.lowerBound - 1].isSpace
      && utf8[range.lowerBound - 1] != 0x0A
  }
}
