import TextAnalysis

/// Notes under press releases: the office in charge, the public licence, `<끝>`.
struct PressNoteRule: CleaningRule {
  let id = "press-note"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    if isEndMark(block, of: page.text) || isContact(line, of: page) { return true }
    guard facts.kinds.contains(.pressNote), facts.scalars <= 160,
      let marker = page.markers(in: line).first(where: { $0.kind == .pressNote }),
      marker.range.lowerBound - block.lowerBound <= 8
    else { return false }
    return facts.isLabelLike || isLicence(line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let word = page.text.wordStart(endingAt: block.upperBound, limit: block.lowerBound)
    return isEndMark(word..<block.upperBound, of: page.text) ? word : nil
  }

  private func isEndMark(_ range: TextRange, of text: PageText) -> Bool {
    guard range.count <= 12 else { return false }
    return text.hasAny(
      ["<끝>", "〈끝〉", "[끝]", "(끝)", "【끝】", "끝."], at: range.lowerBound, limit: range.upperBound)
  }

  private static let contactKeys: Set<String> = [
    "작성과", "작성팀", "작성자", "연락처", "제공일", "제공자", "담당부서", "담당자", "담당", "문의", "문의처", "문의전화", "자료제공",
    "보도자료제공", "배포일", "제공부서", "자료문의",
  ]

  /// `연 락 처: 061) 850-0000` and the like, or a bracket around a whole line with a telephone
  /// number in it.
  private func isContact(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    guard facts.hangul > 0, facts.scalars <= 120, facts.ending == .open else { return false }
    if isOpeningBracket(page.text.scalar(at: block.lowerBound)),
      let close = page.text.closingBracket(of: block.lowerBound, limit: block.upperBound),
      close + page.text.scalarLength(at: close) == block.upperBound
    {
      return hasTelephone(block, page.text)
    }
    if page.text.hasAny(
      ["담당자 ", "담당 ", "문의 ", "연락처 ", "담당부서 ", "담당 부서 "], at: block.lowerBound,
      limit: block.upperBound),
      hasTelephone(block, page.text)
    {
      return true
    }
    guard let colon = block.prefix(48).first(where: { page.text.bytes[$0] == 0x3A }) else {
      return false
    }
    var key = ""
    for scalar in page.text.string(in: block.lowerBound..<colon).unicodeScalars
    where !scalar.properties.isWhitespace {
      key.unicodeScalars.append(scalar)
    }
    return Self.contactKeys.contains(key)
  }

  /// Whether three or four digits, a hyphen and four digits occur in `range`.
  private func hasTelephone(_ range: TextRange, _ text: PageText) -> Bool {
    range.contains { offset in
      text.bytes[offset] == 0x2D && offset - 3 >= range.lowerBound && offset + 4 < range.upperBound
        && (offset - 3..<offset).allSatisfy { isDigit(text.bytes[$0]) }
        && (offset + 1...offset + 4).allSatisfy { isDigit(text.bytes[$0]) }
    }
  }

  private func isLicence(_ line: Int, of page: Page) -> Bool {
    page.text.hasAny(
      ["본 공공저작물", "공공누리"], at: page.blocks[line].lowerBound, limit: page.blocks[line].upperBound)
  }
}
