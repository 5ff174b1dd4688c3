import TextAnalysis

/// Whether a text without a telling name is Markdown.
enum MarkdownLooks {
  /// Whether a heading with `#` and another mark that prose does not have are there: a fence of
  /// code with its end, the rule of a table, a link with its target, a second heading, or bold type.
  ///
  /// Lines with `#` below others are comments of code, and text with ends of pages is printed.
  ///
  /// - Complexity: O(*n*).
  static func isMarkdown(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(UInt8(ascii: "#")), !text.contains(0x0C) else { return false }
    let utf8 = Array(text)
    var (headings, free, fences, isOther, lines) = (0, 0, 0, false, 0)
    var isBehindBlank = true
    for line in TextLines.ranges(of: utf8, in: 0..<utf8.count) {
      lines += 1
      let content = utf8[TextLines.trimmed(line, of: utf8)]
      defer { isBehindBlank = content.isEmpty }
      if MarkdownLine.headingLevel(content) > 0, utf8[line.lowerBound] == UInt8(ascii: "#") {
        headings += 1
        if isBehindBlank { free += 1 }
      } else if content.starts(with: "```".utf8) {
        fences += 1
      } else if MarkdownLine.isTableRule(content) || hasLinkOrBold(content) {
        isOther = true
      }
    }
    return headings >= 1 && (isOther || fences >= 2 || (free >= 2 && headings * 2 < lines))
  }

  private static func hasLinkOrBold(_ line: ArraySlice<UInt8>) -> Bool {
    var bold = 0
    var offset = line.startIndex
    while offset + 1 < line.endIndex {
      if line[offset] == UInt8(ascii: "]"), line[(offset + 1)...].starts(with: "(http".utf8) {
        return true
      }
      if line[offset] == UInt8(ascii: "*"), line[offset + 1] == UInt8(ascii: "*") {
        bold += 1
        offset += 1
      }
      offset += 1
    }
    return bold >= 2
  }
}

/// What a line of Markdown begins with.
enum MarkdownLine {
  /// The number of `#` before a heading, 0 for other lines.
  static func headingLevel(_ line: ArraySlice<UInt8>) -> Int {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return 0 }
    let after = line.dropFirst(level).first
    return after == nil || after == 0x20 || after == 0x09 ? level : 0
  }

  /// Whether a line is the one that parts a table's header from its rows: `|---|:--:|`.
  static func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { $0.isSpace || "|-:".utf8.contains($0) }
  }

  /// Whether a line is the rule of a table that is drawn with plus signs: `+-----+-----+`.
  static func isGridRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 4 && line.first == UInt8(ascii: "+") && line.last == UInt8(ascii: "+")
      && line.allSatisfy { "+-=:".utf8.contains($0) }
  }

  /// Whether a line is in italics as a whole: `*so*`, `_so_`.
  static func isItalic(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"),
      line.count > 2, line.last == mark
    else { return false }
    let inner = line.dropFirst().dropLast()
    return inner.first != mark && inner.last != mark && !(inner.first?.isSpace ?? true)
      && (mark == UInt8(ascii: "_") || !inner.contains(mark))
  }

  /// A heading without the attributes behind it: `Usage {#usage .wide}`.
  static func withoutAttributes(_ heading: TextRange, of utf8: [UInt8]) -> TextRange {
    guard utf8[heading].last == UInt8(ascii: "}"),
      let open = utf8[heading].lastIndex(of: UInt8(ascii: "{")), open > heading.lowerBound,
      let sign = utf8[open...].dropFirst().drop(while: { $0 == UInt8(ascii: ":") || $0.isSpace })
        .first, "#.-".utf8.contains(sign)
    else { return heading }
    return heading.lowerBound..<open
  }

  /// Whether a line is a rule across the page, or the underline of a heading.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "-*_=".utf8.contains(first) else { return false }
    return line.count { $0 == first } >= 3 && line.allSatisfy { $0 == first || $0.isSpace }
  }

  /// The length of a list's mark with the space behind it, 0 for other lines.
  static func itemMarkLength(_ line: ArraySlice<UInt8>) -> Int {
    guard let first = line.first else { return 0 }
    var length = 1
    if first.isDigit {
      length = line.prefix { $0.isDigit }.count
      guard length <= 4, let mark = line.dropFirst(length).first, mark == 0x2E || mark == 0x29
      else { return 0 }
      length += 1
    } else if !"-*+".utf8.contains(first) {
      return 0
    }
    guard let space = line.dropFirst(length).first, space.isSpace else { return 0 }
    length += line.dropFirst(length).prefix(while: \.isSpace).count
    let rest = line.dropFirst(length)
    for box in ["[ ] ", "[x] ", "[X] "] where rest.starts(with: box.utf8) { return length + 4 }
    return length
  }

  static let admonition = "admonition"

  /// The rule for a line that programs beside CommonMark know and that is no text: the label of an
  /// admonition (`> [!NOTE] Hint`, `!!! note "Hint"`), the fence of a part (`::: warning`), attributes and
  /// commands in braces (`{: .wide}`, `{% include … %}`), the place of the contents (`[TOC]`), the tags of a note (`#garden #house`), a
  /// shortcode (`{{< … >}}`), a remark for the writer (`%% … %%`), a formula on its own (`$$…$$`), an
  /// item of a table of contents (`- [Usage](#usage)`); nil for other lines.
  static func extensionRule(_ line: ArraySlice<UInt8>) -> String? {
    let words = line.drop { $0 == UInt8(ascii: ">") || $0.isSpace }
    if words.count < line.count, words.starts(with: "[!".utf8),
      words.dropFirst(2).drop(while: \.isLetter).first == UInt8(ascii: "]")
    {
      return admonition
    }
    if isTags(line) { return "tags" }
    if ["!!! ", "??? ", "???+ "].contains(where: { line.starts(with: $0.utf8) }) {
      return admonition
    }
    if line.starts(with: ":::".utf8) { return "label" }
    if line.starts(with: "{:".utf8), line.last == UInt8(ascii: "}") { return "code" }
    if line.starts(with: "{%".utf8), line.suffix(2).elementsEqual("%}".utf8) { return "code" }
    if isContentsMark(line) { return "contents" }
    if line.starts(with: "{{".utf8), line.suffix(2).elementsEqual("}}".utf8) { return "code" }
    if line.starts(with: "%%".utf8), line.suffix(2).elementsEqual("%%".utf8) { return "comment" }
    if line.starts(with: "$$".utf8), line.suffix(2).elementsEqual("$$".utf8) { return "code" }
    let item = line.dropFirst(itemMarkLength(line))
    return item.count < line.count && isAnchor(item) ? "contents" : nil
  }

  private static func isContentsMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 8, line.first == UInt8(ascii: "[") else { return false }
    return ["[toc]", "[[toc]]", "[[_toc_]]"].contains {
      line.map(\.lowercased).elementsEqual($0.utf8)
    }
  }

  /// Whether a line holds nothing but words with a number sign before each, which are no numbers.
  private static func isTags(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "#")
      && line.split(whereSeparator: \.isSpace).allSatisfy { word in
        word.first == UInt8(ascii: "#") && word.contains { $0.isLetter || $0 >= 0x80 }
          && word.dropFirst().allSatisfy {
            $0.isLetter || $0.isDigit || $0 >= 0x80 || "_-/".utf8.contains($0)
          }
      }
  }

  /// Whether a text is one link to a place of the same page.
  private static func isAnchor(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: ")"),
      let close = text.firstIndex(of: UInt8(ascii: "]"))
    else { return false }
    return text[(close + 1)...].starts(with: "(#".utf8)
  }
}
