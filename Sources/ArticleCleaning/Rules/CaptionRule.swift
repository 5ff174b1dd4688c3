import TextAnalysis

/// Captions of pictures: a line or sentence that shows a scene and ends with the picture's source
/// (`… 보고 있다. 서울시 제공`, `… 모습. 홍길동 기자 name@example.com`, `… /연합뉴스`).
struct CaptionRule: CleaningRule {
  let id = "caption"

  private static let sources = MarkerSet(
    .agency, .photoWord, .provided, .copyrightSign, .role, .email)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= 300, facts.sentences.count <= 4 else { return false }
    if startsAsCaption(line, of: page) { return true }
    guard !facts.kinds.isDisjoint(with: Self.sources) else { return false }
    return endsWithCredit(line, of: page) || endsWithPhotographer(line, of: page)
  }

  /// `사진설명: …`, `Photo: … `, and `▲ …` with a scene or source.
  private func startsAsCaption(_ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    let starts: [StaticString] = [
      "사진설명", "*사진설명", "* 사진설명", "※ 사진설명", "※사진설명", "사진 설명", "Image caption", "Image source",
      "Photo caption", "Caption:", "FILE PHOTO", "File photo",
    ]
    if page.text.hasAny(starts, at: block.lowerBound, limit: block.upperBound) { return true }
    switch page.text.scalar(at: block.lowerBound) {
    case 0x25B2, 0x25B3, 0x25C0, 0x25BC:
      return isScene(endingAt: block.upperBound, from: block.lowerBound, of: page.text)
        || !page.lines[line].kinds.isDisjoint(with: MarkerSet(.agency, .photoWord, .provided))
    default: return false
    }
  }

  /// The line's last words are a picture's source, behind a sentence or after a slash or bracket.
  private func endsWithCredit(_ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    let parser = CreditParser(page, line: line)
    let segment = page.segmentStart(before: block.upperBound, in: line)
    if segment > block.lowerBound, parser.end(from: segment) == block.upperBound { return true }
    guard
      let start = bracketOrSlash(
        before: block.upperBound, from: max(block.lowerBound, block.upperBound - 90), of: page.text),
      start > block.lowerBound
    else { return false }
    return parser.end(from: start) == block.upperBound
  }

  private func bracketOrSlash(before end: Int, from start: Int, of text: PageText) -> Int? {
    var offset = end
    while offset > start {
      offset = text.scalarStart(before: offset)
      let scalar = text.scalar(at: offset)
      if isOpeningBracket(scalar) || scalar == 0x2F { return offset }
    }
    return nil
  }

  /// A scene with a byline behind it, before more running text.
  private func endsWithPhotographer(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul > 0, hasProseLine(after: line, in: page) else { return false }
    var parser = BylineParser(page, line: line)
    let block = page.blocks[line]
    guard let start = parser.start(), start > block.lowerBound else { return false }
    let end = page.text.trimmed(block.lowerBound..<start).upperBound
    if isScene(endingAt: end, from: block.lowerBound, of: page.text) { return true }
    guard let first = page.sentenceEnds[facts.sentences].first else { return false }
    return isScene(endingAt: first, from: block.lowerBound, of: page.text)
  }

  private func hasProseLine(after line: Int, in page: Page) -> Bool {
    page.lines[(line + 1)...].prefix(40).contains { $0.isProse }
  }

  /// Whether the words before `end` describe what a picture shows.
  private func isScene(endingAt end: Int, from start: Int, of text: PageText) -> Bool {
    text.hasAny(
      [
        "모습.", "모습이다.", "고 있다.", "서 있다.", "어 있다.", "돼 있다.", "모습", "장면.", "전경.", "전경", "고 있다",
        "고 있습니다.", "기념촬영.",
        "기념촬영을 하고", "현장.", "조감도.", "조감도", "투시도", "포스터", "있는 모습",
      ], endingAt: end, limit: start)
  }

  func revise(_ page: inout Page) {
    for line in page.lines.indices where !page.isRemoved(line) {
      let kinds = page.lines[line].kinds
      guard !kinds.isDisjoint(with: Self.sources) else { continue }
      for range in inlineCaptions(line, of: page) { page.cutInside(range, by: id) }
    }
  }

  /// Captions and credits that stand between the sentences of a block.
  private func inlineCaptions(_ line: Int, of page: Page) -> [TextRange] {
    let block = page.blocks[line]
    let parser = CreditParser(page, line: line)
    var found: [TextRange] = []
    var floor = block.lowerBound
    for index in page.lines[line].sentences {
      let end = page.sentenceEnds[index]
      guard end > floor, end < block.upperBound else { continue }
      let credit = page.text.skipSpaces(in: end..<block.upperBound)
      let segment = max(floor, page.segmentStart(before: end, in: line))
      let scene = isScene(endingAt: end, from: segment, of: page.text)
      let close = parser.end(from: credit) ?? (scene ? parser.reporter(at: credit) : nil)
      guard let close else { continue }
      let start = scene || isNominal(end, from: segment, of: page.text) ? segment : credit
      guard close - start <= 900 else { continue }
      found.append(start..<close)
      floor = close
    }
    return found
  }

  /// Whether the sentence that ends at `end` ends with a noun, as captions do.
  private func isNominal(_ end: Int, from start: Int, of text: PageText) -> Bool {
    var offset = end
    while offset > start, text.bytes[offset - 1] < 0x80 { offset -= 1 }
    let scalar = text.scalar(before: offset)
    guard isHangul(scalar), end - start <= 300 else { return false }
    switch scalar {
    case 0xB2E4, 0xC694, 0xC8E0, 0xAE4C: return false  // 다 요 죠 까
    default: return true
    }
  }
}
