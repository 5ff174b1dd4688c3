import TextAnalysis

/// Captions of pictures on lines of their own: a line that shows a scene and ends with the
/// picture's source (`… 보고 있다. 서울시 제공`, `… 모습. 홍길동 기자 name@example.com`,
/// `… /연합뉴스`, `(Photo: …)`), and what is under a heading such as `※ 사진설명`.
struct CaptionRule: CleaningRule {
  let kind = RemovalKind.caption

  private static let pictureEnds = CleaningWords[.pictureEnds]

  private static let outletEnds = CleaningWords[.outletEnds]
  private static let endMarks = CleaningWords[.endMarks]
  private static let bracketSources = CleaningWords[.bracketSources]
  /// The most scalars of a source that no list knows.
  private static let longestSource = 40

  private static let sources = MarkerSet(
    .agency, .photoWord, .provided, .copyrightSign, .role, .email)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= 300, facts.sentences.count <= 5 else { return false }
    if startsAsCaption(line, of: page) { return true }
    let endsWithBracket = page.text.bytes[page.blocks[line].upperBound - 1] == 0x29
    if endsWithName(line, of: page) { return true }
    guard !facts.kinds.isDisjoint(with: Self.sources) || endsWithBracket else { return false }
    return endsWithCredit(line, of: page) || endsWithPhotographer(line, of: page)
  }

  private static let headings = CleaningWords[.captionHeadings]

  /// `사진설명: …`, `FILE PHOTO: …`, and `▲ …` with a scene or source.
  private func startsAsCaption(_ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    if page.text.hasAny(Self.headings, at: block.lowerBound, limit: block.upperBound) {
      return true
    }
    switch page.text.scalar(at: block.lowerBound) {
    case 0x25B2, 0x25B3, 0x25C0, 0x25BC:
      return describesPicture(endingAt: block.upperBound, from: block.lowerBound, of: page.text)
        || !page.lines[line].kinds.isDisjoint(with: MarkerSet(.agency, .photoWord))
        || CreditParser(page, line: line).creditStart != nil
    default: return false
    }
  }

  /// The line ends with a picture's source, and what is before it shows a scene, ends with a
  /// noun or has no end of a sentence at all.
  private func endsWithCredit(_ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    let parser = CreditParser(page, line: line)
    guard let start = parser.creditStart, start > block.lowerBound else { return false }
    if page.lines[line].hangul * 3 < page.lines[line].scalars {
      return page.lines[line].sentences.count <= 3
        && !AgencyTagRule.isBehindReport(at: start, line, of: page)
    }
    return looksLikeCaption(before: start, line, of: page)
  }

  /// A scene, or words that end with a noun, and behind its full stop the few words of a source that no
  /// list knows: `… 보고 있다. /나린군`, `… 모습. [바다통신]`, `… 있다. 2025.2.11/뉴스바다 홍길동 기자`.
  private func endsWithName(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul > 0, (1...3).contains(facts.sentences.count), facts.ending == .open,
      let end = page.sentenceEnds(in: line).last
    else { return false }
    let source = text.skipSpaces(in: end..<block.upperBound)..<block.upperBound
    guard !source.isEmpty, text.scalarCount(in: source) <= Self.longestSource,
      startsAsSource(source, text)
        || text.hasAny(Self.outletEnds, endingAt: source.upperBound, limit: source.lowerBound)
    else { return false }
    return page.sentenceKind(
      from: page.segmentStart(before: end, in: line), to: end, isPhotoCredit: true, ownLine: true)
      != .statement
  }

  /// Whether a slash, a bracket, a copyright sign or a date begins the source.
  private func startsAsSource(_ source: TextRange, _ text: PageText) -> Bool {
    switch text.scalar(at: source.lowerBound) {
    case 0x2F, 0xA9, 0x24D2: true
    case 0x5B: !text.hasAny(Self.endMarks, at: source.lowerBound, limit: source.upperBound)
    case 0x30...0x39: source.contains { text.bytes[$0] == 0x2F }
    case 0x28: text.hasAny(Self.bracketSources, at: source.lowerBound, limit: source.upperBound)
    default: false
    }
  }

  private func looksLikeCaption(before end: Int, _ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    let text = page.text.trimmed(block.lowerBound..<end)
    guard !text.isEmpty else { return false }
    var start = text.lowerBound
    for sentence in page.sentenceEnds(in: line) where sentence <= end {
      let kind = page.sentenceKind(from: start, to: sentence, ownLine: true)
      if start == text.lowerBound || sentence == text.upperBound, kind != .statement { return true }
      start = page.text.skipSpaces(in: sentence..<max(sentence, end))
    }
    if start == text.lowerBound { return page.lines[line].scalars <= 120 }
    return start < text.upperBound
      && page.sentenceKind(from: start, to: text.upperBound, ownLine: true) != .statement
  }

  /// A scene with a byline behind it, before more running text.
  private func endsWithPhotographer(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul > 0, hasProseLine(after: line, in: page) else { return false }
    var parser = BylineParser(page, line: line)
    let block = page.blocks[line]
    guard let start = parser.start(), start > block.lowerBound else { return false }
    return !facts.sentences.isEmpty && looksLikeCaption(before: start, line, of: page)
  }

  private func hasProseLine(after line: Int, in page: Page) -> Bool {
    page.lines.indices[(line + 1)...].prefix(40).contains { page.isProse($0) }
  }

  private func describesPicture(endingAt end: Int, from start: Int, of text: PageText) -> Bool {
    text.hasAny(
      Self.pictureEnds,
      endingAt: end, limit: start)
  }

  /// Takes out the lines under a caption heading that stands alone.
  func revise(_ page: inout Page) {
    for line in page.lines.indices.dropLast() {
      let facts = page.lines[line]
      guard facts.scalars <= 8, page.isRemoved(line), facts.kinds.contains(.photoWord),
        page.text.hasAny(Self.headings, at: facts.range.lowerBound, limit: facts.range.upperBound)
      else { continue }
      var next = line + 1
      while next < page.lines.count, !page.isRemoved(next), page.lines[next].scalars <= 120,
        page.lines[next].ending == .open
      {
        page.removeLine(next, by: kind)
        next += 1
      }
    }
  }
}
