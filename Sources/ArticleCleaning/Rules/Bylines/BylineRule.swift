import TextAnalysis

/// Names of writers: `홍길동 기자 name@example.com` at either end of a block, `By Jane Doe` as a line.
struct BylineRule: LineRule, EndRule {
  let kind = RemovalKind.byline

  func removesLine(_ line: Int, of page: Page) -> Bool {
    isOpenedByline(line, of: page) || isSignedBar(line, of: page) || isOffice(line, of: page)
  }

  /// `홍길동 기자 | name@example.com | 입력 2025-12-09 11:22`: between bars nothing but writers, addresses and
  /// times.
  private func isSignedBar(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul > 0, facts.isLabelLike,
      !facts.kinds.isDisjoint(with: MarkerSet(.role, .email))
    else { return false }
    var pieces = 0
    var start = page.blocks[line].lowerBound
    let end = page.blocks[line].upperBound
    while start < end {
      let bar = page.text.firstScalar(in: start..<end, where: isBar) ?? end
      guard isSignature(page.text.trimmed(start..<bar), line, of: page) else { return false }
      pieces += 1
      start = bar == end ? end : bar + page.text.scalarLength(at: bar)
    }
    return pieces >= 2
  }

  private func isBar(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7C, 0x2502, 0x3163, 0xFF5C: true
    default: false
    }
  }

  /// Whether `piece` ends with a role, is an address, a time or the number of an issue.
  private func isSignature(_ piece: TextRange, _ line: Int, of page: Page) -> Bool {
    guard piece.count <= Self.longestPiece else { return false }
    if let last = page.markers(of: line, within: piece).last,
      last.range.upperBound == piece.upperBound,
      last.kind == .role || last.range == piece && last.kind == .email
    {
      return true
    }
    let date = DateParser(page.text, piece)
    return date.dateParts >= 3 && date.otherLetters == 0
      || page.text.has("제", at: piece.lowerBound, limit: piece.upperBound)
        && page.text.has("호", endingAt: piece.upperBound, limit: piece.lowerBound)
  }

  /// The most bytes of a name with its role, an address or a time.
  private static let longestPiece = 60

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let facts = page.lines[line]
    if facts.isHan { return signatureStart(line, of: page) }
    // Where a headline was glued to the role, the role was no word of its own.
    guard facts.hangul > 0,
      !facts.kinds.isDisjoint(with: MarkerSet(.email, .role, .outlet)) || page.titleLine == line
    else { return nil }
    var parser = BylineParser(page, line: line)
    return parser.start()
  }

  /// `…と話した。【藤堂真理】`, `…四成。（編輯：王文同）1140302`: a name in a bracket behind the last full stop of
  /// Chinese or Japanese, and the day in digits perhaps.
  private func signatureStart(_ line: Int, of page: Page) -> Int? {
    let (block, text) = (page.blocks[line], page.text)
    let start = page.segmentStart(before: block.upperBound, in: line)
    guard start > block.lowerBound, block.upperBound - start <= Self.longestSignature,
      isOpeningBracket(text.scalar(at: start)),
      let close = text.closingBracket(of: start, limit: block.upperBound),
      (text.scalarEnd(at: close)..<block.upperBound).allSatisfy({
        text.bytes[$0].isDigit
      })
    else { return nil }
    return start
  }

  /// The most bytes of such a bracket.
  private static let longestSignature = 48

  /// A photographer's or writer's name that was left at the front of running text when the caption
  /// or headline before it went, or with the sign that parts it from the text: `홍길동 기자 = …`.
  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard page.lines[line].kinds.contains(.role), page.isProse(line) else { return nil }
    let parser = CreditParser(page, line: line)
    guard let end = parser.reporter(at: block.lowerBound, allowingEmail: true),
      end < block.upperBound, page.text.isSpace(at: end)
    else { return nil }
    let bar = page.text.skipSpaces(in: end..<block.upperBound)
    let sign = page.text.scalar(at: bar)
    if isBar(sign) || sign == 0x3D { return bar + page.text.scalarLength(at: bar) }
    return parser.isFullName(at: block.lowerBound) ? end : nil
  }

  /// `나도윤 솔내시 교육정책과장`, the writer of a column under its headline: a name, and words of which the
  /// last is an office.
  private func isOffice(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul > 0, facts.scalars <= Self.longestOffice, facts.isLabelLike,
      (2...Self.mostOfficeWords).contains(facts.words), line > 0, page.lines[line - 1].words >= 3,
      page.lines[line - 1].isLabelLike, !page.hasProse(above: line),
      page.lines.indices.dropFirst(line + 1).prefix(2).contains(where: page.isProse)
    else { return false }
    // Of the words of the line some may be left out, such as the stamp of a chat.
    let words = HeadlineWords(text, block)
    let parser = CreditParser(page, line: line)
    return words.ranges.count > 1 && parser.isFullName(at: block.lowerBound)
      && text.hasAny(Self.titles, endingAt: block.upperBound, limit: words.ranges[1].lowerBound)
      && words.ranges.dropLast().allSatisfy { !words.endsWithParticle($0) }
  }

  private static let titles = LanguageWords.of(.korean).titles
  /// The most scalars of such a line, and the most words.
  private static let longestOffice = 30
  private static let mostOfficeWords = 5

  private static let openings = CleaningWords[.bylineOpenings]
  private static let joints = CleaningWords[.bylineJoints]
  private static let smallWords = CleaningWords[.bylineSmallWords]

  /// `By`, then capitalized words only, of which at least two for each person, and small words between
  /// them; behind a label with a colon one is enough, and an opening in small letters is one above
  /// the first running text only.
  private func isOpenedByline(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    guard facts.scalars <= 120, facts.digits == 0, facts.hangul == 0,
      let opening = page.text.length(
        ofAny: Self.openings, at: block.lowerBound, limit: block.upperBound)
    else { return false }
    var offset = block.lowerBound + opening
    let first = page.text.bytes[block.lowerBound]
    if !first.isUpper, facts.ending == .sentence || first.isLetter && page.hasProse(above: line) {
      return false
    }
    var names = 0
    var least = page.text.hasAny([": ", "/ "], endingAt: offset, limit: block.lowerBound) ? 1 : 2
    while offset < block.upperBound {
      offset = page.text.skipSpaces(in: offset..<block.upperBound)
      let end = page.text.wordEnd(from: offset, limit: block.upperBound)
      guard end > offset else { break }
      if page.text.mayBeginName(at: offset) {
        names += 1
      } else if Self.joints.contains(page.text.bytes[offset..<end]) {
        least += 2
      } else if !isSmallWord(offset..<end, of: page.text) {
        return false
      }
      offset = end
    }
    return names >= least && names <= 14
  }

  private func isSmallWord(_ word: TextRange, of text: PageText) -> Bool {
    word.contains { text.bytes[$0] == 0x40 } || !text.bytes[word.lowerBound].isLetter
      || Self.smallWords.contains(text.bytes[word])
  }
}
