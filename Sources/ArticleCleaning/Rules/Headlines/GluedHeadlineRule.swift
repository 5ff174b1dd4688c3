import TextAnalysis

/// The headline that some archives put directly behind the last word of the page, without white
/// space: `… 재배포 금지]Headline`, `… name@example.comHeadline`, `… 밝혔다.Headline`; and the one
/// that opens a page of a single line when the page repeats it further down.
struct GluedHeadlineRule: CleaningRule {
  let kind = RemovalKind.headline

  private static let afterRole = CleaningWords[.afterRole]

  private static let ends = MarkerSet(
    .copyright, .email, .provided, .shareButton, .pageEnd, .boardLink, .subscription, .outlet)

  /// Finds the headline before the other rules take the ends of the block apart.
  func prepare(_ page: inout Page) {
    guard page.turns.isEmpty, let line = page.lines.indices.last, page.lines[line].hangul > 0,
      page.lines[line].scalars >= 100 || line > 0
    else { return }
    let box = recommendation(line, of: page)
    if let box, let start = repetition(of: box, line, of: page) {
      page.makeTitle(tailOf: line, from: start)
    } else if let box, startsWith(box, line, of: page) {
      page.makeTitle(headOf: line, to: page.blocks[line].lowerBound + box.count)
    } else if let start = afterMarker(line, of: page) ?? afterReporter(line, of: page)
      ?? atBracket(line, of: page) ?? afterSentence(line, of: page)
    {
      page.makeTitle(tailOf: line, from: start)
    }
  }

  private func afterMarker(_ line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    for marker in page.markers(in: line).reversed().prefix(8) where Self.ends.contains(marker.kind)
    {
      var start = marker.range.upperBound
      // `첨부파일: …` is a label with what it labels.
      if start < block.upperBound, page.text.bytes[start] == 0x3A { continue }
      if marker.kind == .email, let dashed = behindDash(start..<block.upperBound, line, of: page) {
        return dashed
      }
      if marker.kind == .shareButton {
        start = skipCount(from: start, limit: block.upperBound, page.text)
      }
      while start < block.upperBound,
        isCloser(page.text.scalar(at: start)) || page.text.bytes[start] == 0x2E,
        !opensQuotation(at: start, limit: block.upperBound, page.text)
      {
        start += page.text.scalarLength(at: start)
      }
      if isHeadline(start..<block.upperBound, line, of: page) { return start }
      if marker.kind == .copyright || marker.kind == .email { return nil }
    }
    return nil
  }

  /// The headline behind a space and a dash: `name@example.com -Headline`.
  private func behindDash(_ rest: TextRange, _ line: Int, of page: Page) -> Int? {
    let dash = page.text.skipSpaces(in: rest)
    guard dash > rest.lowerBound, dash + 1 < rest.upperBound, page.text.isDash(at: dash),
      !page.text.isSpace(at: dash + page.text.scalarLength(at: dash))
    else { return nil }
    let start = dash + page.text.scalarLength(at: dash)
    return isHeadline(start..<rest.upperBound, line, of: page) ? start : nil
  }

  /// Whether the straight quotation mark at `offset` has a partner behind it, so that it belongs to
  /// the headline.
  private func opensQuotation(at offset: Int, limit: Int, _ text: PageText) -> Bool {
    let mark = text.bytes[offset]
    guard mark == 0x22 || mark == 0x27 else { return false }
    return (offset..<limit).count { text.bytes[$0] == mark }.isMultiple(of: 2)
  }

  /// Behind the counter of a button, as in `비공감 0%`.
  private func skipCount(from start: Int, limit: Int, _ text: PageText) -> Int {
    var offset = start
    while offset < limit,
      text.bytes[offset] == 0x20 || text.bytes[offset].isDigit || text.bytes[offset] == 0x25
    {
      offset += 1
    }
    return offset
  }

  /// `홍길동 기자Headline` behind the last sentence.
  private func afterReporter(_ line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    var segment = page.segmentStart(before: block.upperBound, in: line)
    // A headline may ask or call out in its middle.
    for _ in 0..<2 where segment > block.lowerBound {
      let before = page.text.trimmed(block.lowerBound..<segment).upperBound
      guard page.text.hasAny(["?", "!"], endingAt: before, limit: block.lowerBound) else { break }
      segment = page.segmentStart(before: before - 1, in: line)
    }
    guard segment > block.lowerBound else { return nil }
    let name = page.text.wordEnd(from: segment, limit: block.upperBound)
    let role = page.text.skipSpaces(in: name..<block.upperBound)
    guard page.text.scalarCount(in: segment..<name, limit: 17) <= 16,
      let start = page.text.end(of: "기자", at: role, limit: block.upperBound)
    else { return nil }
    return !page.text.hasAny(Self.afterRole, at: start, limit: block.upperBound)
      && isHeadline(start..<block.upperBound, line, of: page) ? start : nil
  }

  /// `홍길동 논설위원[Column] Headline`: a bracket directly behind the writer.
  private func atBracket(_ line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let segment = page.segmentStart(before: block.upperBound, in: line)
    guard segment > block.lowerBound else { return nil }
    var offset = segment
    for _ in 0..<24 where offset < block.upperBound {
      if offset > segment, page.text.bytes[offset] == 0x5B,
        isHangul(page.text.scalar(before: offset))
      {
        return isHeadline(offset..<block.upperBound, line, of: page) ? offset : nil
      }
      offset += page.text.scalarLength(at: offset)
    }
    return nil
  }

  private func afterSentence(_ line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    // A quotation mark behind the full stop closes the sentence, unless it opens the headline.
    if let stop = page.text.end(
      ofLast: "다.", in: max(block.lowerBound, block.upperBound - 300)..<block.upperBound),
      stop < block.upperBound, opensQuotation(at: stop, limit: block.upperBound, page.text),
      isHeadline(stop..<block.upperBound, line, of: page)
    {
      return stop
    }
    let start = page.segmentStart(before: block.upperBound, in: line)
    return isHeadline(start..<block.upperBound, line, of: page) ? start : nil
  }

  /// The headline as the site's recommendation box repeats it.
  private func recommendation(_ line: Int, of page: Page) -> TextRange? {
    let markers = page.markers(in: line)
    guard let box = markers.last(where: { $0.kind == .pageEnd }),
      let list = markers.first(where: {
        $0.kind == .relatedHeading && $0.range.lowerBound > box.range.upperBound
      })
    else { return nil }
    var repeated = page.text.trimmed(box.range.upperBound..<list.range.lowerBound)
    if let end = page.text.end(
      of: "하셨습니다", at: repeated.lowerBound, limit: repeated.upperBound)
    {
      repeated = page.text.trimmed(end..<repeated.upperBound)
    }
    return (12...600).contains(repeated.count) ? repeated : nil
  }

  private func repetition(of box: TextRange, _ line: Int, of page: Page) -> Int? {
    let start = page.blocks[line].upperBound - box.count
    guard start > box.upperBound,
      page.text.bytes[box].elementsEqual(page.text.bytes[start..<(start + box.count)])
    else { return nil }
    return start
  }

  private func startsWith(_ box: TextRange, _ line: Int, of page: Page) -> Bool {
    let start = page.blocks[line].lowerBound
    return start + box.count < box.lowerBound
      && page.text.bytes[box].elementsEqual(page.text.bytes[start..<(start + box.count)])
  }

  /// Directly behind a letter or sign, of a headline's length, and no sentence.
  private func isHeadline(_ range: TextRange, _ line: Int, of page: Page) -> Bool {
    guard range.lowerBound > page.blocks[line].lowerBound, range.count >= 16, range.count <= 300,
      page.text.bytes[range.lowerBound] != UInt8(ascii: ","),
      !page.text.isSpace(at: range.lowerBound),
      !page.text.isSpace(at: page.text.scalarStart(before: range.lowerBound)),
      page.text.scalar(before: range.upperBound) != 0x2E,
      !page.text.endsInMidSentence(range), ListMark(page.text.scalar(at: range.lowerBound)) == nil,
      !page.hasStatementEnd(in: range, line: line)
    else { return false }
    return range.contains { page.text.bytes[$0] == 0x20 }
      || page.text.bytes[range.lowerBound] == 0x5B
  }
}
