import TextAnalysis

/// The sentences at the ends of what is left of a mail, as far as formulas need them.
extension MailBodyReader {
  private static let abbreviations: Set<[UInt8]> = Set(
    [Language.english, .german, .french, .spanish].flatMap {
      LanguageWords.of($0)[.nameAbbreviations]
    })

  /// What is left of the lines from one on up to a blank one.
  func paragraph(from first: Int) -> TextRange {
    var last = first
    while last + 1 < lines.count, rules[last + 1] == nil, !content(last + 1).isEmpty { last += 1 }
    return left[first].lowerBound..<left[last].upperBound
  }

  /// The lines with one at the end that no blank one parts.
  func paragraph(to last: Int) -> ClosedRange<Int> {
    var first = last
    while first > 0, rules[first - 1] == nil, !content(first - 1).isEmpty { first -= 1 }
    return first...last
  }

  /// The sentence that begins at an offset of a paragraph, with its mark.
  func sentence(from start: Int, of paragraph: TextRange) -> TextRange {
    var offset = start
    while offset < paragraph.upperBound {
      if let end = markEnd(offset, paragraph.upperBound), offset > start { return start..<end }
      offset += 1
    }
    return start..<paragraph.upperBound
  }

  /// The last sentence of lines, which may have begun in one before.
  func lastSentence(of lines: ClosedRange<Int>) -> TextRange {
    let paragraph = left[lines.lowerBound].lowerBound..<left[lines.upperBound].upperBound
    var start = paragraph.lowerBound
    while true {
      var next = sentence(from: start, of: paragraph).upperBound
      while next < paragraph.upperBound, body.text[next].isSpace { next += 1 }
      // What has no letter, such as `:)`, is the end of what is before it.
      guard next < paragraph.upperBound,
        body.text[next..<paragraph.upperBound].contains(where: { $0.isLetter || $0 >= 0x80 })
      else { return start..<paragraph.upperBound }
      start = next
    }
  }

  /// The end of the marks at an offset that end a sentence there.
  private func markEnd(_ offset: Int, _ limit: Int) -> Int? {
    guard let first = Self.markLength(body.text[offset..<limit]) else { return nil }
    var end = offset + first
    while end < limit, let next = Self.markLength(body.text[end..<limit]) { end += next }
    if first == 3 { return end }
    guard end == limit || body.text[end].isSpace else { return nil }
    if body.text[offset] == UInt8(ascii: ".") {
      let word = body.text[..<offset].reversed().prefix { !$0.isSpace }.reversed()
      if Self.abbreviations.contains(word.map(\.lowercased)) { return nil }
    }
    return end
  }

  /// The length of the mark at the beginning of a text that ends sentences; those of three bytes are
  /// of East Asian writing.
  private static func markLength(_ text: ArraySlice<UInt8>) -> Int? {
    switch text.first {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
    case 0xE3, 0xEF: isTerminator(String(decoding: text.prefix(3), as: UTF8.self)) ? 3 : nil
    default: nil
    }
  }

  /// Whether a text ends with a mark that ends sentences.
  static func isTerminator(_ text: String) -> Bool {
    text.unicodeScalars.last.flatMap { Mark($0.value) }?.isTerminator ?? false
  }
}
