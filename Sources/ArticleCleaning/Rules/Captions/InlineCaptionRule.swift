import TextAnalysis

/// Captions and picture sources between the sentences of a block, as in text copied without its
/// layout: `… 하고 있다. 연합뉴스 …`, `홍길동 대표 /사진=뉴스1 …`.
///
/// A source alone is taken out alone, and so is a photographer's name; the sentence before it goes
/// with it only when it shows a scene or ends with a noun. A scene that tells in brackets who stands
/// on which side needs no source.
struct InlineCaptionRule: CleaningRule {
  let kind = RemovalKind.inlineCaption

  private static let bracketedPositions = CleaningWords[.bracketedPositions]
  private static let listedPositions = CleaningWords[.listedPositions]
  private static let pictureTopics = CleaningWords[.pictureTopics]
  private static let slashSources = CleaningWords[.slashSources]
  private static let bracketSources = CleaningWords[.bracketSources]

  /// The first byte of a triangle, and the brackets that are looked for.
  private static let triangles: UInt8 = 0xE2
  private static let brackets: ByteSet = [UInt8(ascii: "["), UInt8(ascii: "(")]

  /// The most bytes of a caption in brackets.
  private static let longestPointed = 900
  /// The most bytes of a note that a picture has nothing to do with the article.
  private static let longestUnrelated = 120

  private static let sources = MarkerSet(
    .agency, .photoWord, .provided, .copyrightSign, .role, .email, .outlet)

  func revise(_ page: inout Page) {
    for line in page.lines.indices where !page.isRemoved(line) {
      let facts = page.lines[line]
      guard facts.hangul > 0 else { continue }
      var found: [TextRange] = []
      if !facts.kinds.isDisjoint(with: Self.sources) { found = captions(in: line, of: page) }
      if facts.hasSentence { found += named(in: line, of: page, besides: found) }
      if facts.kinds.contains(.unrelatedPicture) { found += unrelated(in: line, of: page) }
      if facts.bytes.contains(Self.triangles), !facts.bytes.isDisjoint(with: Self.brackets) {
        found += pointed(in: line, of: page)
      }
      if facts.bytes.contains(UInt8(ascii: "(")) {
        found += positioned(in: line, of: page, besides: found)
      }
      for range in found {
        page.cutInside(range, by: kind)
      }
    }
  }

  /// Captions in brackets that begin with a triangle: `[▲ 새 도서관의 열람실 모습]`.
  private func pointed(in line: Int, of page: Page) -> [TextRange] {
    let (block, text) = (page.blocks[line], page.text)
    return block.compactMap { offset in
      guard text.bytes[offset] == 0x5B || text.bytes[offset] == 0x28,
        text.hasAny(["▲", "△"], at: offset + 1, limit: block.upperBound),
        let close = text.closingBracket(
          of: offset, limit: min(block.upperBound, offset + Self.longestPointed))
      else { return nil }
      return offset..<text.scalarEnd(at: close)
    }
  }

  /// Notes that a picture has nothing to do with the article, with the caption in front of them: the
  /// sentence that begins the line, or shows a scene.
  private func unrelated(in line: Int, of page: Page) -> [TextRange] {
    let begin = page.blocks[line].lowerBound
    return page.markers(in: line).compactMap { marker in
      let start = marker.range.lowerBound
      guard marker.kind == .unrelatedPicture, start > begin,
        let note = page.sentences(in: line).first(where: { $0.lowerBound == start }),
        note.count <= Self.longestUnrelated
      else { return nil }
      let caption = page.segmentStart(before: start - 1, in: line)
      let end = page.text.trimmed(caption..<start).upperBound
      let isCaption =
        caption == begin || page.sentenceKind(from: caption, to: end) != .statement
      return (isCaption ? caption : start)..<note.upperBound
    }
  }

  /// Names of sources behind the word for a picture, `… 모습. 사진 나린군 군은 …`, with the caption in front of them: those
  /// of organizations, and others where the line has several. Apart from what is in `found`.
  private func named(in line: Int, of page: Page, besides found: [TextRange]) -> [TextRange] {
    let parser = CreditParser(page, line: line)
    let block = page.blocks[line]
    let credits = page.sentenceEnds(in: line).compactMap { end -> (end: Int, credit: TextRange)? in
      let credit = page.text.skipSpaces(in: end..<block.upperBound)
      guard credit < block.upperBound, let close = parser.namedPhoto(at: credit),
        !found.contains(where: { $0.overlaps(credit..<close) })
      else { return nil }
      return (end, credit..<close)
    }
    return credits.compactMap { end, credit in
      let name = page.text.wordStart(endingAt: credit.upperBound, limit: credit.lowerBound)
      guard
        credits.count > 1
          || HeadlineVocabulary.isOrganization(name..<credit.upperBound, page.text)
      else { return nil }
      let segment = page.segmentStart(before: end, in: line)
      let isCaption =
        page.sentenceKind(from: segment, to: end, isPhotoCredit: true) != .statement
      return (isCaption ? segment : credit.lowerBound)..<credit.upperBound
    }
  }

  /// Scenes that tell in brackets who is on which side, apart from what is in `found`.
  private func positioned(
    in line: Int, of page: Page, besides found: [TextRange]
  ) -> [TextRange] {
    let block = page.blocks[line]
    var scenes: [TextRange] = []
    for offset in block where isPosition(at: offset, line, of: page) {
      let start = page.segmentStart(before: offset, in: line)
      guard let end = page.sentenceEnd(behind: offset, in: line),
        scenes.last?.lowerBound != start,
        !found.contains(where: { $0.overlaps(start..<end) }),
        page.sentenceKind(from: start, to: end) == .scene
      else { continue }
      scenes.append(start..<end)
    }
    return scenes
  }

  /// Whether a bracket that begins with a side begins at `offset`.
  private func isPosition(at offset: Int, _ line: Int, of page: Page) -> Bool {
    page.text.bytes[offset] == 0x28
      && page.text.hasAny(
        Self.bracketedPositions, at: offset + 1,
        limit: page.blocks[line].upperBound)
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
    return found + bracketed(in: line, parser, of: page)
  }

  /// Sources in brackets or behind a slash within a segment: `청사 전경 [나린군 제공] 군은 …`,
  /// `… 보고 있다/사진=뉴스1 군은 …`, with the words before them when those are no statement.
  private func bracketed(in line: Int, _ parser: CreditParser, of page: Page) -> [TextRange] {
    let block = page.blocks[line]
    var found: [TextRange] = []
    var offset = block.lowerBound
    while offset < block.upperBound {
      guard let range = source(at: offset, parser, of: page, line: line) else {
        offset += page.text.scalarLength(at: offset)
        continue
      }
      let floor = max(block.lowerBound, found.last?.upperBound ?? 0)
      let sentence = max(floor, page.segmentStart(before: offset + 1, in: line))
      let segment = page.text.lastStatementEnd(in: sentence..<offset)
      let words = page.text.trimmed(segment..<offset)
      let isCaption =
        words.count <= 240 && !page.text.endsInMidSentence(words)
        && page.sentenceKind(from: segment, to: words.upperBound) != .statement
      found.append((isCaption ? segment : offset)..<range.upperBound)
      offset = range.upperBound
    }
    return found
  }

  /// A source that stands apart: white space before a bracket or a slash with a word for pictures,
  /// and behind it.
  private func source(
    at offset: Int, _ parser: CreditParser, of page: Page, line: Int
  ) -> TextRange? {
    let block = page.blocks[line]
    let byte = page.text.bytes[offset]
    guard offset > block.lowerBound else { return nil }
    let isApart = page.text.isSpace(at: page.text.scalarStart(before: offset))
    let opens =
      (isApart
        && (byte == 0x5B || byte == 0x3C || isPhotoBracket(at: offset, line, of: page)))
      || isPhotoSlash(at: offset, line, of: page) || isProvider(at: offset, line, of: page)
      || touchesStop(offset, page.text)
    guard opens, let end = parser.end(from: offset), end < block.upperBound, end - offset <= 120,
      page.text.isSpace(at: end)
    else { return nil }
    return offset..<end
  }

  /// The source behind the sentence that ends at `end`, with that sentence when it is a caption.
  private func caption(
    endingAt end: Int, floor: Int, _ parser: CreditParser, of page: Page, line: Int
  ) -> TextRange? {
    let block = page.blocks[line]
    let credit = page.text.skipSpaces(in: end..<block.upperBound)
    let segment = max(floor, page.segmentStart(before: end, in: line))
    let caption =
      captionStart(segment, end, floor: floor, of: page, line: line)
      ?? headScene(before: segment, credit: credit, parser, of: page, line: line)
    let start = caption ?? credit
    if let close = parser.end(from: credit, behindStatement: caption == nil)
      ?? (caption == nil ? nil : parser.fullDate(at: credit))
    {
      return close - start <= 1_500 ? start..<close : nil
    }
    guard let name = parser.reporter(at: credit, allowingEmail: true), name < block.upperBound,
      page.text.isSpace(at: name) || page.text.bytes[name] == 0x2C,
      caption != nil || parser.isFullName(at: credit)
    else { return nil }
    let close = secondSource(from: name, parser, in: block, page.text) ?? name
    return close - start <= 1_500 ? start..<close : nil
  }

  /// The end of a second photographer or source behind the first, with a comma between them or not.
  private func secondSource(
    from start: Int, _ parser: CreditParser, in block: TextRange, _ text: PageText
  ) -> Int? {
    let next = text.skipSpaces(in: start..<block.upperBound)
    guard next < block.upperBound else { return nil }
    let hasComma = text.bytes[next] == 0x2C
    let second = hasComma ? text.skipSpaces(in: next + 1..<block.upperBound) : next
    return parser.reporter(at: second, allowingEmail: true)
      ?? parser.end(from: second, behindStatement: !hasComma)
  }

  /// The start of the caption whose last sentence is `segment..<end`, or nil when that sentence is
  /// a statement. `왼쪽부터 …` goes on from the sentences before it, back to the scene.
  private func captionStart(_ segment: Int, _ end: Int, floor: Int, of page: Page, line: Int)
    -> Int?
  {
    let credit = page.text.skipSpaces(in: end..<page.blocks[line].upperBound)
    // A date, a photographer's name or a provider's behind a sentence belongs to a picture,
    // and so does the name of an agency in a bracket behind the first one.
    let isSigned =
      credit < page.blocks[line].upperBound
      && (page.text.bytes[credit].isDigit
        || segment == page.blocks[line].lowerBound && page.text.bytes[credit] == 0x5B
        || isPhotoSource(credit, line, of: page)
        || segment == page.blocks[line].lowerBound && isBeforeDateline(credit, line, of: page))
    let kind = page.sentenceKind(from: segment, to: end, isPhotoCredit: isSigned)
    guard kind != .statement else { return nil }
    guard kind == .nominal else { return segment }
    let isList = page.text.hasAny(Self.listedPositions, at: segment, limit: end)
    // `사진은 …` tells what is to be seen where the news was told in front of it.
    let tellsOfPicture = page.text.hasAny(Self.pictureTopics, at: segment, limit: end)
    var start = segment
    var position = segment
    for _ in 0..<2 {
      guard position > floor else { break }
      let previous = max(floor, page.segmentStart(before: position - 1, in: line))
      let previousEnd = page.text.trimmed(previous..<position).upperBound
      switch page.sentenceKind(from: previous, to: previousEnd) {
      case .scene: return previous
      case .nominal where position - previous <= 300: start = previous
      case _ where tellsOfPicture && previous == page.blocks[line].lowerBound: return previous
      default: if !isList { return start }
      }
      position = previous
    }
    return start
  }

  /// Whether a photographer's name is at `credit`, or who provided a picture.
  private func isPhotoSource(_ credit: Int, _ line: Int, of page: Page) -> Bool {
    let parser = CreditParser(page, line: line)
    return parser.reporter(at: credit) != nil
      || parser.provided(at: credit).map { parser.isNamedProvider(credit..<$0) } ?? false
  }

  /// Whether the source of a picture in a round bracket is at `credit`, and a dateline behind it.
  private func isBeforeDateline(_ credit: Int, _ line: Int, of page: Page) -> Bool {
    guard isPhotoBracket(at: credit, line, of: page),
      let close = page.text.closingBracket(of: credit, limit: page.blocks[line].upperBound)
    else { return false }
    let next = page.text.skipSpaces(
      in: page.text.scalarEnd(at: close)..<page.blocks[line].upperBound)
    return DatelineRule.bracketEnd(at: next, line: line, of: page) != nil
  }

  /// The start of the block when its first sentence shows a scene or ends with a noun, `segment` is its
  /// second one and the source of a picture is behind that: a caption that tells the news as well.
  private func headScene(
    before segment: Int, credit: Int, _ parser: CreditParser, of page: Page, line: Int
  ) -> Int? {
    let start = page.blocks[line].lowerBound
    guard let first = page.sentenceEnds(in: line).first, first < segment,
      page.text.skipSpaces(in: first..<segment) == segment, parser.end(from: credit) != nil,
      page.sentenceKind(from: start, to: first) != .statement
    else { return nil }
    return start
  }

  /// A name or scene without an end of a sentence before a bracket or slash with the source, at
  /// the front of the block: `○○군 청사 전경 [○○군 제공] …`.
  private func unfinishedHead(
    _ block: TextRange, _ parser: CreditParser, of page: Page, line: Int
  ) -> TextRange? {
    let limit = min(
      block.upperBound, block.lowerBound + 300, page.sentenceEnds(in: line).first ?? .max)
    var offset = block.lowerBound
    while offset < limit {
      let scalar = page.text.scalar(at: offset)
      if scalar == 0x5B || scalar == 0x3C || scalar == 0x2F || scalar == 0xA9 || scalar == 0x24D2
        || isPhotoBracket(at: offset, line, of: page), let end = parser.end(from: offset),
        end < block.upperBound, page.text.isSpace(at: end)
      {
        return block.lowerBound..<end
      }
      offset += page.text.scalarLength(at: offset)
    }
    return nil
  }

  /// Whether a bracket opens at `offset` directly behind the full stop of a sentence: `청사 전경.(나린군 제공)`.
  private func touchesStop(_ offset: Int, _ text: PageText) -> Bool {
    let byte = text.bytes[offset]
    return (byte == 0x28 || byte == 0x5B) && text.bytes[offset - 1] == 0x2E
      && isHangul(text.scalar(before: offset - 1))
  }

  /// `[나린군 제공]`, `[나린군제공]`, which need no space before them.
  private func isProvider(at offset: Int, _ line: Int, of page: Page) -> Bool {
    guard page.text.bytes[offset] == 0x5B,
      let close = page.text.closingBracket(
        of: offset, limit: min(page.blocks[line].upperBound, offset + 60))
    else { return false }
    return page.text.has("제공", endingAt: close, limit: offset)
  }

  /// `/사진=…`, `/ 사진제공=…`.
  private func isPhotoSlash(at offset: Int, _ line: Int, of page: Page) -> Bool {
    guard page.text.bytes[offset] == 0x2F else { return false }
    let word = page.text.scalar(at: offset + 1) == 0x20 ? offset + 2 : offset + 1
    return page.text.hasAny(
      Self.slashSources, at: word,
      limit: page.blocks[line].upperBound)
  }

  /// `(사진=…`: a round bracket with a source of a picture; `(사진)` points at a person in a sentence.
  private func isPhotoBracket(at offset: Int, _ line: Int, of page: Page) -> Bool {
    page.text.hasAny(
      Self.bracketSources, at: offset, limit: page.blocks[line].upperBound)
  }
}
