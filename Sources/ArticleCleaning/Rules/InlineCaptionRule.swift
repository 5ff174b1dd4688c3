import TextAnalysis

/// Captions and picture sources between the sentences of a block, as in text copied without its
/// layout: `… 하고 있다. 연합뉴스 …`, `홍길동 대표 /사진=뉴스1 …`.
///
/// A source alone is taken out alone; the sentence before it goes with it only when it shows a
/// scene or ends with a noun.
struct InlineCaptionRule: CleaningRule {
  let id = "caption"

  private static let sources = MarkerSet(
    .agency, .photoWord, .provided, .copyrightSign, .role, .email)

  func revise(_ page: inout Page) {
    for line in page.lines.indices where !page.isRemoved(line) {
      let facts = page.lines[line]
      guard facts.hangul > 0, !facts.kinds.isDisjoint(with: Self.sources) else { continue }
      for range in captions(in: line, of: page) { page.cutInside(range, by: id) }
    }
  }

  private func captions(in line: Int, of page: Page) -> [TextRange] {
    let block = page.blocks[line]
    let parser = CreditParser(page, line: line)
    var found: [TextRange] = []
    var floor = block.lowerBound
    if let head = unfinishedHead(block, parser, of: page, line: line) {
      found.append(head)
      floor = head.upperBound
    }
    for end in page.sentenceEnds(in: line) {
      guard end > floor, end < block.upperBound else { continue }
      if let range = caption(endingAt: end, floor: floor, parser, of: page, line: line) {
        found.append(range)
        floor = range.upperBound
      }
    }
    return found
  }

  /// The source behind the sentence that ends at `end`, with that sentence when it is a caption.
  private func caption(
    endingAt end: Int, floor: Int, _ parser: CreditParser, of page: Page, line: Int
  ) -> TextRange? {
    let block = page.blocks[line]
    let credit = page.text.skipSpaces(in: end..<block.upperBound)
    let segment = max(floor, page.segmentStart(before: end, in: line))
    let caption = captionStart(segment, end, floor: floor, of: page, line: line)
    if let close = parser.end(from: credit, behindStatement: caption == nil) {
      let start = caption ?? credit
      return close - start <= 1_500 ? start..<close : nil
    }
    guard let close = parser.reporter(at: credit, allowingEmail: true),
      let start = caption,
      close < block.upperBound, close - start <= 1_500
    else { return nil }
    return start..<close
  }

  /// The start of the caption whose last sentence is `segment..<end`, or nil when that sentence is
  /// a statement. `왼쪽부터 …` goes on from the sentences before it, back to the scene.
  private func captionStart(_ segment: Int, _ end: Int, floor: Int, of page: Page, line: Int)
    -> Int?
  {
    let credit = page.text.skipSpaces(in: end..<page.blocks[line].upperBound)
    // A date or a photographer's name behind a sentence belongs to a picture.
    let isDated =
      credit < page.blocks[line].upperBound
      && (isDigit(page.text.bytes[credit])
        || CreditParser(page, line: line).reporter(at: credit) != nil)
    let kind = page.sentenceKind(from: segment, to: end, isPhotoCredit: isDated)
    guard kind != .statement else { return nil }
    guard kind == .nominal else { return segment }
    let isList = page.text.hasAny(["왼쪽부터", "사진 왼쪽부터", "오른쪽부터", "앞줄"], at: segment, limit: end)
    var start = segment
    var position = segment
    for _ in 0..<2 {
      guard position > floor else { break }
      let previous = max(floor, page.segmentStart(before: position - 1, in: line))
      let previousEnd = page.text.trimmed(previous..<position).upperBound
      switch page.sentenceKind(from: previous, to: previousEnd) {
      case .scene: return previous
      case .nominal where position - previous <= 300: start = previous
      default: if !isList { return start }
      }
      position = previous
    }
    return start
  }

  /// A name or scene without an end of a sentence before a bracket or slash with the source, at
  /// the front of the block.
  private func unfinishedHead(
    _ block: TextRange, _ parser: CreditParser, of page: Page, line: Int
  ) -> TextRange? {
    let limit = min(block.upperBound, block.lowerBound + 300)
    var offset = block.lowerBound
    if let first = page.sentenceEnds(in: line).first, first < limit { return nil }
    while offset < limit {
      let scalar = page.text.scalar(at: offset)
      if scalar == 0x5B || scalar == 0x3C || scalar == 0x2F, let end = parser.end(from: offset),
        end < block.upperBound, page.text.isSpace(at: end)
      {
        return block.lowerBound..<end
      }
      offset += page.text.scalarLength(at: offset)
    }
    return nil
  }
}
