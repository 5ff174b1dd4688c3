import TextAnalysis

/// The name of an agency in brackets behind a paragraph of its report: `… up to 40 million dollars.
/// (AFP)`. The same behind what a picture shows makes it a caption.
struct AgencyTagRule: LineRule, EndRule {
  let kind = RemovalKind.photoCredit

  /// The most bytes of a dateline with a colon.
  private static let longestDateline = 40

  /// Verbs that a caption would not have.
  private static let reportVerbs = CleaningWords[.reportVerbs]

  /// Agencies that sign reports only, in brackets.
  private static let reportTags = CleaningWords[.reportTags]
  /// The most bytes of such a bracket: `(dpa/lbn)`.
  private static let longestTag = 24

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let (block, text) = (page.blocks[line], page.text)
    return block.count <= Self.longestTag && text.bytes[block.lowerBound] == UInt8(ascii: "(")
      && hasSigns(block.lowerBound + 1, block, text)
  }

  /// `(rst/lbn)`: the signs of two writers or agencies, in small letters, fill the bracket up to the end.
  private func hasSigns(_ start: Int, _ block: TextRange, _ text: PageText) -> Bool {
    let signs = text.bytes[start..<block.upperBound].dropLast().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return text.bytes[block.upperBound - 1] == UInt8(ascii: ")") && signs.count >= 2
      && signs.allSatisfy { sign in
        (2...4).contains(sign.count) && sign.allSatisfy { $0.isLetter && !$0.isUpper }
      }
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    if let tag = reportTag(line, of: page) { return tag }
    guard page.lines[line].hangul == 0, page.lines[line].kinds.contains(.agency),
      let start = CreditParser(page, line: line).creditStart,
      Self.isBehindReport(at: start, line, of: page)
    else { return nil }
    return start
  }

  /// The start of the bracket with such an agency behind the last sentence of the block, or nil.
  private func reportTag(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    guard page.lines[line].hangul == 0, text.bytes[block.upperBound - 1] == UInt8(ascii: ")"),
      let open = block.suffix(Self.longestTag).last(where: { text.bytes[$0] == UInt8(ascii: "(") }),
      open > block.lowerBound,
      page.segmentStart(before: block.upperBound, in: line) == open
    else { return nil }
    return text.hasAny(Self.reportTags, at: open + 1, limit: block.upperBound)
      || hasSigns(open + 1, block, text) ? open : nil
  }

  /// Whether the name of an agency alone is in brackets at `start`, and what is before it reports:
  /// several sentences, a dateline, or a verb that a caption would not have.
  static func isBehindReport(at start: Int, _ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    let credit = page.markers(of: line, within: start..<block.upperBound)
    guard page.text.bytes[start] == UInt8(ascii: "("), credit.count == 1,
      credit.first?.kind == .agency, block.upperBound - start <= 24
    else { return false }
    let text = page.text.trimmed(block.lowerBound..<start)
    guard !text.isEmpty, page.sentenceEnds(in: line).contains(text.upperBound) else { return false }
    return page.segmentStart(before: text.upperBound, in: line) > text.lowerBound
      || hasDateline(text, page.text) || hasAgencyDateline(text, line, of: page)
      || page.text.containsAny(reportVerbs, in: text)
  }

  /// `PORT ELLIS, Nov 4 (AFP) - `.
  private static func hasAgencyDateline(_ range: TextRange, _ line: Int, of page: Page) -> Bool {
    guard let agency = page.markers(of: line, within: range).first(where: { $0.kind == .agency }),
      agency.range.lowerBound - range.lowerBound <= longestDateline,
      let close = page.text.end(of: ")", at: agency.range.upperBound, limit: range.upperBound)
    else { return false }
    return page.text.hasAny([" - ", " – ", " — "], at: close, limit: range.upperBound)
  }

  /// `PORT ELLIS: `, `PORT ELLIS (AFP) `.
  private static func hasDateline(_ range: TextRange, _ text: PageText) -> Bool {
    var capitals = 0
    for offset in range.prefix(longestDateline) {
      let byte = text.bytes[offset]
      if byte.isUpper { capitals += 1 }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") { return capitals >= 3 }
      guard byte.isUpper || byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
      else { return false }
    }
    return false
  }
}
