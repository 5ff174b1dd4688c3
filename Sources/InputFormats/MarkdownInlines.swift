import TextAnalysis

/// The text of a line of Markdown without the marks of emphasis, code, links, images and HTML.
enum MarkdownInlines {
  /// Adds the text at `range`.
  ///
  /// - Parameter targets: The names in small letters of the targets that links may have: `[name]`.
  /// - Complexity: O(*n*): a bracket is looked for within 1,000 bytes.
  static func append(
    _ range: TextRange, of utf8: [UInt8], to extracted: inout ExtractedText,
    targets: Set<[UInt8]> = []
  ) {
    var offset = range.lowerBound
    var written = offset
    func skip(to end: Int, _ extracted: inout ExtractedText) {
      extracted.append(utf8, written..<offset)
      offset = end
      written = end
    }
    while offset < range.upperBound {
      let byte = utf8[offset]
      let after = offset + 1 < range.upperBound ? utf8[offset + 1] : 0x20
      switch byte {
      case UInt8(ascii: "\\") where isMark(after):
        skip(to: offset + 1, &extracted)
        offset += 1
      case UInt8(ascii: "*"), UInt8(ascii: "`"):
        let isSpaced = after.isSpace && (offset == range.lowerBound || utf8[offset - 1].isSpace)
        if isSpaced { offset += 1 } else { skip(to: offset + 1, &extracted) }
      case UInt8(ascii: "_"):
        // Inside of a word it is a letter of a name.
        let before = offset > range.lowerBound ? utf8[offset - 1] : 0x20
        let isInside =
          (before.isLetter || before.isDigit || before >= 0x80)
          && (after.isLetter || after.isDigit || after >= 0x80)
        if isInside { offset += 1 } else { skip(to: offset + 1, &extracted) }
      case UInt8(ascii: "~") where after == byte: skip(to: offset + 2, &extracted)
      case UInt8(ascii: "=") where after == byte && isHighlight(at: offset, in: range, of: utf8):
        skip(to: offset + 2, &extracted)
      case UInt8(ascii: "&"):
        extracted.append(utf8, written..<offset)
        written = offset
        let end = extracted.appendReference(utf8, at: offset)
        offset = end ?? offset + 1
        if let end { written = end }
      case UInt8(ascii: ":"):
        if let end = pictureEnd(at: offset, in: range, of: utf8) {
          skip(to: end, &extracted)
        } else {
          offset += 1
        }
      case UInt8(ascii: "^") where after == UInt8(ascii: "["):
        // A note in the midst of the text that calls it.
        if let end = closing(after, UInt8(ascii: "]"), at: offset + 1, in: range, of: utf8) {
          skip(to: end + 1, &extracted)
        } else {
          offset += 1
        }
      case UInt8(ascii: "!") where after == UInt8(ascii: "["):
        if let end = link(at: offset + 1, in: range, of: utf8)?.end {
          skip(to: end, &extracted)
        } else {
          offset += 1
        }
      case UInt8(ascii: "["):
        if let link = link(at: offset, in: range, of: utf8, targets: targets) {
          skip(to: link.end, &extracted)
          if !link.isNote { append(link.label, of: utf8, to: &extracted, targets: targets) }
        } else {
          offset += 1
        }
      case UInt8(ascii: "<")
      where after.isLetter || after == UInt8(ascii: "/")
        || after == UInt8(ascii: "!"):
        if let end = utf8[offset..<min(range.upperBound, offset + reach)].firstIndex(of: 0x3E) {
          skip(to: end + 1, &extracted)
        } else {
          offset += 1
        }
      default: offset += 1
      }
    }
    extracted.append(utf8, written..<range.upperBound)
  }

  private static let reach = 1000

  /// Whether a line is a picture and nothing else, perhaps with a link from it or its attributes.
  static func isPicture(_ range: TextRange, of utf8: [UInt8]) -> Bool {
    guard utf8[range].starts(with: "![".utf8) || utf8[range].starts(with: "[![".utf8) else {
      return false
    }
    let start = range.lowerBound + (utf8[range].starts(with: "!".utf8) ? 1 : 0)
    guard let end = link(at: start, in: range, of: utf8)?.end else { return false }
    let rest = utf8[end..<range.upperBound]
    return rest.isEmpty || rest.first == UInt8(ascii: "{") && rest.last == UInt8(ascii: "}")
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    "\\`*_{}[]()#+-.!~|<>".utf8.contains(byte)
  }

  /// Whether two equals signs at `offset` are at one end of marked words: `==as here==`.
  private static func isHighlight(at offset: Int, in range: TextRange, of utf8: [UInt8]) -> Bool {
    let isOpen = offset + 2 < range.upperBound && !isEnd(utf8[offset + 2])
    let isClosed = offset > range.lowerBound && !isEnd(utf8[offset - 1])
    return isOpen != isClosed
  }

  /// The end of the name of a picture at `start`, such as `:calendar:`, or nil.
  private static func pictureEnd(at start: Int, in range: TextRange, of utf8: [UInt8]) -> Int? {
    guard start == range.lowerBound || isEnd(utf8[start - 1]) else { return nil }
    let name = utf8[(start + 1)..<min(range.upperBound, start + longestPicture)].prefix {
      $0.isLetter && !$0.isUpper || $0.isDigit || "_+-".utf8.contains($0)
    }
    guard name.count >= 2, name.endIndex < range.upperBound, utf8[name.endIndex] == 0x3A,
      name.contains(where: \.isLetter),
      name.endIndex + 1 == range.upperBound || isEnd(utf8[name.endIndex + 1])
    else { return nil }
    return name.endIndex + 1
  }

  /// The most bytes of such a name.
  private static let longestPicture = 40

  /// Whether a byte ends or begins no word.
  private static func isEnd(_ byte: UInt8) -> Bool {
    byte < 0x80 && !byte.isLetter && !byte.isDigit
  }

  /// A link or a note's mark.
  private struct Link {
    var label: TextRange
    var end: Int
    var isNote: Bool
  }

  /// The link that the bracket at `start` begins: `[label](target)`, `[label][name]`, `[[page|label]]`,
  /// a note `[^1]`, or `[name]` of a known target; nil for brackets that stand for themselves.
  private static func link(
    at start: Int, in range: TextRange, of utf8: [UInt8], targets: Set<[UInt8]> = []
  ) -> Link? {
    guard let close = closing(UInt8(ascii: "["), UInt8(ascii: "]"), at: start, in: range, of: utf8)
    else { return nil }
    let label = start + 1..<close
    if utf8[label].first == UInt8(ascii: "^") {
      return Link(label: label, end: close + 1, isNote: true)
    }
    let next = close + 1 < range.upperBound ? utf8[close + 1] : 0x20
    if next == UInt8(ascii: "("),
      let end = closing(next, UInt8(ascii: ")"), at: close + 1, in: range, of: utf8)
    {
      return Link(label: label, end: end + 1, isNote: false)
    }
    if next == UInt8(ascii: "["),
      let end = closing(next, UInt8(ascii: "]"), at: close + 1, in: range, of: utf8)
    {
      return Link(label: label, end: end + 1, isNote: false)
    }
    if utf8[label].first == UInt8(ascii: "["), utf8[label].last == UInt8(ascii: "]") {
      let page = label.dropFirst().dropLast()
      let bar = page.last { utf8[$0] == UInt8(ascii: "|") }
      return Link(
        label: bar.map { $0 + 1..<page.upperBound } ?? page, end: close + 1, isNote: false)
    }
    if !targets.isEmpty, targets.contains(utf8[label].map(\.lowercased)) {
      return Link(label: label, end: close + 1, isNote: false)
    }
    return nil
  }

  private static func closing(
    _ open: UInt8, _ close: UInt8, at start: Int, in range: TextRange, of utf8: [UInt8]
  ) -> Int? {
    var depth = 0
    for offset in start..<min(range.upperBound, start + reach) {
      if utf8[offset] == open { depth += 1 }
      if utf8[offset] == close {
        depth -= 1
        if depth == 0 { return offset }
      }
    }
    return nil
  }
}
