import TextAnalysis

/// The head of a mail as it is copied from the page of a portal: fields with tabs, in brackets or
/// without colons, below the subject or a line that says that a mail was quoted.
struct PastedMailHead {
  private(set) var fields: [MailHeaders.Field] = []
  /// Where the text begins.
  private(set) var end: Int

  private static let words = LanguageWords.mail
  private static let writers = Set(words.strings(.mailFrom))
  private static let names = writers.union(words.strings(.mailFields))
  private static let quoteHeads = words.strings(.mailQuoteHeads)
  private static let notes = Set(words.strings(.mailPageLabels))
  private static let mostLines = 16
  private static let longestTitle = 200
  private static let longestDate = 60

  /// Reads the head of a text; nil where it has none.
  init?(_ utf8: [UInt8], in range: TextRange) {
    var lines = Self.firstLines(of: utf8, in: range)[...]
    end = range.lowerBound
    var title: TextRange?
    var hasNote = false
    if let first = lines.first, Self.isQuoteHead(utf8[first]) {
      lines = lines.dropFirst()
    } else if let first = lines.first, Self.field(utf8, first) == nil {
      guard first.count <= Self.longestTitle, !first.isEmpty else { return nil }
      title = first
      lines = lines.dropFirst()
      while let next = lines.first, next.isEmpty || Self.isNote(utf8[next]) {
        hasNote = hasNote || !next.isEmpty
        lines = lines.dropFirst()
      }
    }
    let block = lines.prefix { !$0.isEmpty }
    guard block.count >= 2, lines.count > block.count else { return nil }
    var hasWriter = false
    var isDated = false
    for line in block {
      if let field = Self.field(utf8, line) {
        fields.append(field)
        hasWriter = hasWriter || Self.writers.contains(field.name)
      } else if Self.isDate(utf8[line]) {
        isDated = true
      } else if Self.isNote(utf8[line]) {
        hasNote = true
      } else if title != nil, utf8[line].last == UInt8(ascii: ">"), utf8[line].contains(0x40) {
        hasWriter = true
      } else {
        return nil
      }
    }
    guard hasWriter, fields.count >= 2 || title != nil && (hasNote || isDated && !fields.isEmpty)
    else { return nil }
    if let title { fields.append(MailHeaders.Field(name: "subject", value: title)) }
    end = lines[block.endIndex].upperBound
    while end < range.upperBound, utf8[end].isSpace { end += 1 }
  }

  private static func firstLines(of utf8: [UInt8], in range: TextRange) -> [TextRange] {
    var start = range.lowerBound
    while start < range.upperBound, utf8[start].isSpace { start += 1 }
    var lines: [TextRange] = []
    while lines.count < mostLines, start < range.upperBound {
      let end = utf8[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      lines.append(TextLines.trimmed(start..<end, of: utf8))
      start = end + 1
    }
    return lines
  }

  /// The field of a known name that a line is.
  private static func field(_ utf8: [UInt8], _ line: TextRange) -> MailHeaders.Field? {
    let text = utf8[line]
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "[") {
      guard let close = text.prefix(60).firstIndex(of: UInt8(ascii: "]")) else { return nil }
      return field(utf8, text.startIndex + 1..<close, close + 1..<line.upperBound)
    }
    if let mark = text.prefix(60).firstIndex(where: { $0 == 0x09 || $0 == UInt8(ascii: ":") }) {
      if let field = field(utf8, line.lowerBound..<mark, mark + 1..<line.upperBound) {
        return field
      }
    }
    // A name of other letters than those of English, which few sentences begin with, needs no mark.
    guard first >= 0x80 else { return nil }
    let spaces = text.indices.filter { text[$0] == 0x20 }.prefix(2).reversed()
    return spaces.lazy.compactMap {
      field(utf8, line.lowerBound..<$0, $0 + 1..<line.upperBound)
    }.first
  }

  private static func field(
    _ utf8: [UInt8], _ name: TextRange, _ value: TextRange
  ) -> MailHeaders.Field? {
    let small = String(decoding: utf8[TextLines.trimmed(name, of: utf8)], as: UTF8.self)
      .lowercased()
    let value = TextLines.trimmed(value, of: utf8)
    guard names.contains(small), !value.isEmpty else { return nil }
    return MailHeaders.Field(name: small, value: value)
  }

  /// Whether a line has dashes around what says that a mail is quoted.
  private static func isQuoteHead(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "--".utf8), line.count <= 120 else { return false }
    let small = String(decoding: line, as: UTF8.self).lowercased().drop { "- ".contains($0) }
    return quoteHeads.contains { small.hasPrefix($0) }
  }

  /// Whether a line is a label of the page: `받은편지함`, `나에게`.
  private static func isNote(_ line: ArraySlice<UInt8>) -> Bool {
    line.count <= longestDate && notes.contains(MailFormulas.sentence(line))
  }

  /// Whether a line has a time and little else.
  private static func isDate(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longestDate, line.count(where: \.isDigit) >= 3 else { return false }
    return line.indices.dropFirst().dropLast().contains {
      line[$0] == UInt8(ascii: ":") && line[$0 - 1].isDigit && line[$0 + 1].isDigit
    }
  }
}
