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
    if index == 0 { index = skipTitleBlock() }
    while index < lines.count {
      let next = readBlock(at: index)
      index = max(index + 1, next)
    }
  }

  private func content(_ index: Int) -> TextRange { TextLines.trimmed(lines[index], of: utf8) }

  /// The lines of a value that are further in than its field, with a space between them.
  private func folded(below field: Int, before end: Int) -> [UInt8] {
    let inside = lines.indices[(field + 1)..<end].prefix {
      utf8[lines[$0]].first.map(\.isSpace) ?? false
    }
    return Array(inside.map { utf8[content($0)] }.joined(separator: [0x20]))
  }

  /// A value without the quotation marks around it and the signs before those inside.
  private static func withoutQuotes(_ value: String) -> String {
    let value = value.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    guard let quote = value.first, quote == "\"" || quote == "'", value.count > 1,
      value.last == quote
    else { return String(value) }
    let inside = String(value.dropFirst().dropLast())
    return quote == "'"
      ? inside.replacing("''", with: "'") : inside.replacing("\\\"", with: "\"")
  }

  /// The end of the title, the authors and the date that Pandoc reads behind per cent signs in the first
  /// lines.
  private mutating func skipTitleBlock() -> Int {
    let block = lines.prefix { utf8[$0].starts(with: "% ".utf8) }
    guard let first = block.first, let last = block.last else { return 0 }
    title = String(decoding: utf8[first].dropFirst(2), as: UTF8.self)
    extracted.leaveOut(first.lowerBound..<last.upperBound, of: utf8, by: "front-matter")
    return block.count
  }

  /// The end of the metadata at the beginning, between two lines of dashes (YAML) or of plus signs
  /// (TOML), whose title is taken.
  private mutating func skipFrontMatter() -> Int {
    guard let first = lines.first else { return 0 }
    let isTOML = utf8[first].elementsEqual("+++".utf8)
    let ends = isTOML ? ["+++"] : ["---", "..."]
    guard isTOML || utf8[first].elementsEqual("---".utf8),
      let field = lines.dropFirst().first(where: { utf8[$0].contains { !$0.isSpace } }),
      isField(utf8[field]),
      let end = lines.indices.dropFirst().prefix(200).first(where: { line in
        ends.contains { utf8[content(line)].elementsEqual($0.utf8) }
      })
    else { return 0 }
    let sign = UInt8(ascii: isTOML ? "=" : ":")
    for field in 1..<end where utf8[lines[field]].starts(with: "title".utf8) {
      let rest = utf8[lines[field]].dropFirst(5).drop(while: \.isSpace)
      guard rest.first == sign else { continue }
      let value = rest.dropFirst().drop(while: \.isSpace)
      let isFolded = !isTOML && value.first.map { ">|".utf8.contains($0) } ?? false
      let text = isFolded ? folded(below: field, before: end) : Array(value)
      title = Self.withoutQuotes(String(decoding: text, as: UTF8.self))
    }
    extracted.leaveOut(first.lowerBound..<lines[end].upperBound, of: utf8, by: "front-matter")
    return end + 1
  }

  /// Whether a line of metadata gives a field, or is a comment; otherwise two rules have text between
  /// them.
  private func isField(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.prefix { $0.isLetter || $0.isDigit || $0 >= 0x80 || "_-\"".utf8.contains($0) }
    let sign = line[name.endIndex...].first { !$0.isSpace }
    return line.first == UInt8(ascii: "#")
      || !name.isEmpty && (sign == UInt8(ascii: ":") || sign == UInt8(ascii: "="))
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
    if isIndentedCode(index) {
      leaveOut(index, by: "code")
      return index + 1
    }
    if line.contains(UInt8(ascii: "|")), index + 1 < lines.count,
      MarkdownLine.isTableRule(utf8[content(index + 1)])
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
    if MarkdownLine.isRule(line) || isDefinition(line) {
      leaveOut(index, by: isDefinition(line) ? "link" : "separator")
      return index + 1
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
    extracted.leaveOut(lines[index], of: utf8, by: rule)
    isInParagraph = false
  }

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
    var last = index + 1
    while last + 1 < lines.count, utf8[lines[last + 1]].contains(UInt8(ascii: "|")) { last += 1 }
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
    let heading = TextLines.trimmed(range.lowerBound..<end, of: utf8)
    isInParagraph = false
    wasInList = false
    if title == nil, extracted.text.isEmpty, !heading.isEmpty {
      var plain = ExtractedText()
      MarkdownInlines.append(heading, of: utf8, to: &plain)
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
    if !isEmpty { MarkdownInlines.append(start..<range.upperBound, of: utf8, to: &extracted) }
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
