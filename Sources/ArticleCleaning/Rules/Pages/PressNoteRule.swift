import TextAnalysis

/// Notes under press releases: the office in charge, the public licence, `<끝>`, the word that a
/// portal took over the text.
struct PressNoteRule: LineRule, EndRule {
  let kind = RemovalKind.pressNote

  private static let endMarks = CleaningWords[.endMarks]
  private static let contactOpenings = CleaningWords[.contactOpenings]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    if isEndMark(block, of: page.text) || isContact(line, of: page) { return true }
    if facts.hangul > 0, isContactRow(line, of: page) || isPublicationNote(line, of: page) {
      return true
    }
    guard facts.kinds.contains(.pressNote), facts.scalars <= 160,
      let marker = page.markers(in: line).first(where: { $0.kind == .pressNote }),
      marker.range.lowerBound - block.lowerBound <= 8
    else { return false }
    return facts.isLabelLike || isLicence(line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let word = page.text.wordStart(endingAt: block.upperBound, limit: block.lowerBound)
    if isEndMark(word..<block.upperBound, of: page.text) { return word }
    return reprintNote(in: line, of: page) ?? contactTail(of: line, in: page)
  }

  /// The start of `“이 자료는 … 보도자료를 전재하여 제공함을 알려드립니다.”`, with which all that follows goes.
  private func reprintNote(in line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard page.lines[line].hangul > 0,
      let start = page.text.last("이 자료는 ", in: block),
      page.text.containsAny(
        ["보도자료를 전재하여"], in: start..<min(block.upperBound, start + 120))
    else { return nil }
    let before = page.text.scalar(before: start)
    return before == 0x22 || before == 0x201C ? page.text.scalarStart(before: start) : start
  }

  /// The start of `문의: … (061-000-0000)` behind the last sentence, or nil.
  private func contactTail(of line: Int, in page: Page) -> Int? {
    let block = page.blocks[line]
    let start = page.segmentStart(before: block.upperBound, in: line)
    guard start > block.lowerBound, block.upperBound - start <= 300,
      hasContactKey(start..<block.upperBound, page.text)
    else { return nil }
    return hasTelephone(start..<block.upperBound, page.text) ? start : nil
  }

  /// Takes out the lines below a word for whom to ask that is alone on its line: names, offices,
  /// numbers.
  func revise(_ page: inout Page) {
    let last = page.lastProse ?? -1
    for line in page.lines.indices.dropFirst(last + 1)
    where !page.isRemoved(line) && isContactHeading(line, of: page) {
      page.removeLine(line, by: kind)
      for next in page.lines.indices.dropFirst(line + 1) {
        guard page.lines[next].blanksBefore == 0, page.lines[next].scalars <= Self.longestContact,
          page.lines[next].sentences.isEmpty
        else { break }
        page.removeLine(next, by: kind)
      }
    }
  }

  /// `연락처`, `Pressekontakt:`, `■本件に関するお問い合わせ先`.
  private func isContactHeading(_ line: Int, of page: Page) -> Bool {
    let (block, text) = (page.blocks[line], page.text)
    guard page.lines[line].scalars <= 40 else { return false }
    var words = block
    if Mark(text.scalar(at: words.lowerBound)) == .bullet {
      words = text.skipSign(in: words)..<words.upperBound
    }
    while !words.isEmpty, [0x3A, 0xFF1A, 0x20].contains(text.scalar(before: words.upperBound)) {
      words = words.lowerBound..<text.scalarStart(before: words.upperBound)
    }
    let small = text.bytes[words].map(\.lowercased)
    return Self.contactHeadings.contains(small[...])
  }

  private func isEndMark(_ range: TextRange, of text: PageText) -> Bool {
    guard range.count <= 12 else { return false }
    return text.hasAny(
      Self.endMarks, at: range.lowerBound, limit: range.upperBound)
  }

  private static let contactHeadings = WordList(CleaningWords[.contactHeadings])
  /// The longest line of such a block.
  private static let longestContact = 60
  private static let contactKeys = WordList(CleaningWords[.contactKeys])

  /// `연 락 처: 061) 850-0000` and the like, or a bracket around a whole line with a telephone
  /// number in it.
  private func isContact(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    guard facts.hangul > 0, facts.scalars <= 120, facts.ending == .open else { return false }
    if isOpeningBracket(page.text.scalar(at: block.lowerBound)),
      let close = page.text.closingBracket(of: block.lowerBound, limit: block.upperBound),
      page.text.scalarEnd(at: close) == block.upperBound
    {
      return hasTelephone(block, page.text)
    }
    if page.text.hasAny(
      Self.contactOpenings, at: block.lowerBound,
      limit: block.upperBound),
      hasTelephone(block, page.text)
    {
      return true
    }
    return hasContactKey(block, page.text)
  }

  /// A row of the table of those whom to ask: a telephone number behind gaps as between cells.
  private func isContactRow(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    return facts.digits >= 7 && facts.scalars <= 120 && facts.sentences.isEmpty
      && text.containsAny(["   ", "\t"], in: block) && hasTelephone(block, text)
  }

  /// `이 보도자료는 나린군 누리집에서도 보실 수 있습니다.`
  private func isPublicationNote(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    return facts.scalars <= 90 && facts.sentences.count <= 1
      && text.hasAny(Self.releaseOpenings, at: block.lowerBound, limit: block.upperBound)
      && text.containsAny(Self.publishers, in: block)
  }

  private static let releaseOpenings = CleaningWords[.releaseOpenings]
  private static let publishers = CleaningWords[.releasePublishers]

  /// Whether `range` begins with a word for whom to ask and a colon.
  private func hasContactKey(_ range: TextRange, _ text: PageText) -> Bool {
    guard let colon = range.prefix(48).first(where: { text.bytes[$0] == 0x3A }) else {
      return false
    }
    var key = ""
    for scalar in text.string(in: range.lowerBound..<colon).unicodeScalars
    where !scalar.properties.isWhitespace {
      key.unicodeScalars.append(scalar)
    }
    return Self.contactKeys.contains(Array(key.utf8)[...])
  }

  /// Whether three or four digits, a hyphen and four digits occur in `range`.
  private func hasTelephone(_ range: TextRange, _ text: PageText) -> Bool {
    range.contains { offset in
      text.bytes[offset] == 0x2D && offset - 3 >= range.lowerBound && offset + 4 < range.upperBound
        && (offset - 3..<offset).allSatisfy { text.bytes[$0].isDigit }
        && (offset + 1...offset + 4).allSatisfy { text.bytes[$0].isDigit }
    }
  }

  private func isLicence(_ line: Int, of page: Page) -> Bool {
    page.text.hasAny(
      ["본 공공저작물", "공공누리"], at: page.blocks[line].lowerBound, limit: page.blocks[line].upperBound)
  }
}
