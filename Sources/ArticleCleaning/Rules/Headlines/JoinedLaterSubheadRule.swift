import TextAnalysis

/// Subheads that are joined to a later sentence of the body, with a sign in front of them or without:
/// `○ 새 도서관 “내년 봄 개관” 군은 이날 …`, `▶어린이실 두 배로= 어린이실은 …`, `< 주차 > 주차장은 …`,
/// `━ 새 도서관 ━ 군은 …`, `#2. 군은 …`.
struct JoinedLaterSubheadRule: CleaningRule {
  let kind = RemovalKind.subhead

  /// A subhead has at most this many bytes.
  private static let longest = 200
  /// Several of them that begin with the name of the sentence behind them have at most this many.
  private static let longestNamed = 480
  /// A label in brackets has at most this many bytes.
  private static let longestLabel = 30

  func revise(_ page: inout Page) {
    for line in page.lines.indices
    where page.lines[line].hangul > 0 && page.lines[line].hasSentence && !page.isRemoved(line) {
      for subhead in subheads(in: line, of: page) { page.cutInside(subhead, by: kind) }
    }
  }

  private func subheads(in line: Int, of page: Page) -> [TextRange] {
    let first = page.blocks[line].lowerBound
    return page.sentences(in: line).compactMap { sentence in
      let start = sentence.lowerBound
      if let rest = partNumberEnd(sentence, page.text) { return start..<rest }
      if start != first, let rest = LaterOpening.afterOwnName(page.text, sentence),
        rest - start <= Self.longestNamed
      {
        return start..<rest
      }
      guard let rest = sentenceStart(in: sentence, isFirst: start == first, page.text),
        rest - start <= Self.longest, sentence.upperBound - rest >= 30
      else { return nil }
      return start..<rest
    }
  }

  private func sentenceStart(in sentence: TextRange, isFirst: Bool, _ text: PageText) -> Int? {
    if let rest = labelEnd(sentence, text) ?? betweenBars(sentence, text) { return rest }
    guard Self.isSign(text.scalar(at: sentence.lowerBound)) else {
      // In front of the first sentence of a body a subhead is for `JoinedSubheadRule`.
      return isFirst || startsWithParticle(sentence, text)
        || !LaterOpening.mayFollowSubhead(text, sentence)
        ? nil : LaterOpening(text, sentence).afterSubhead(isMarked: false)
    }
    let subhead = text.skipSign(in: sentence)
    // Who speaks, and no subhead: `◇ 홍길동: …`.
    let first = text.wordEnd(from: subhead, limit: sentence.upperBound)
    guard text.bytes[first - 1] != UInt8(ascii: ":") else { return nil }
    if let rest = behindEqualsSign(subhead..<sentence.upperBound, text) { return rest }
    return LaterOpening(text, subhead..<sentence.upperBound).afterSubhead(isMarked: true)
  }

  /// Behind the sign that parts a subhead from its text: `새 도서관= 군은 …`, and without a space where a subject
  /// follows, `새 도서관=군은 …`.
  private func behindEqualsSign(_ range: TextRange, _ text: PageText) -> Int? {
    guard
      let mark = text.first("=", in: range.prefix(Self.longest))
    else { return nil }
    let rest = text.skipSpaces(in: mark + 1..<range.upperBound)
    let isFree = rest > mark + 1
    return isFree || HeadlineWords(text, rest..<range.upperBound, atMost: 7).subject(from: 0) != nil
      ? rest : nil
  }

  /// Whether the first word has a particle, as most sentences begin and no subhead without a sign.
  private func startsWithParticle(_ sentence: TextRange, _ text: PageText) -> Bool {
    let end = text.wordEnd(from: sentence.lowerBound, limit: sentence.upperBound)
    return text.endsInMidSentence(sentence.lowerBound..<end)
      || text.hasAny(
        ["은", "이", "가", "의", "고", ",", "에"], endingAt: end, limit: sentence.lowerBound)
  }

  /// Behind a label between angle brackets with spaces inside of them, or a word on what is attached.
  private func labelEnd(_ sentence: TextRange, _ text: PageText) -> Int? {
    let start = sentence.lowerBound
    guard text.hasAny(["< ", "〈 ", "(붙임", "( 붙임"], at: start, limit: sentence.upperBound),
      let close = text.closingBracket(
        of: start, limit: min(sentence.upperBound, start + Self.longestLabel))
    else { return nil }
    return text.skipSpaces(in: text.scalarEnd(at: close)..<sentence.upperBound)
  }

  /// Behind the second of the two heavy bars that a subhead is between: `━ 새 도서관 ━ 군은 …`.
  private func betweenBars(_ sentence: TextRange, _ text: PageText) -> Int? {
    let start = sentence.lowerBound
    guard text.has("━ ", at: start, limit: sentence.upperBound) else { return nil }
    let second = text.end(
      ofFirst: " ━ ", in: start + 3..<min(sentence.upperBound, start + Self.longest))
    return second.map { text.skipSpaces(in: $0..<sentence.upperBound) }
  }

  /// Behind the number of a part of the article: `#1. 나린군에 사는 …`.
  private func partNumberEnd(_ sentence: TextRange, _ text: PageText) -> Int? {
    guard text.bytes[sentence.lowerBound] == UInt8(ascii: "#") else { return nil }
    var offset = sentence.lowerBound + 1
    while offset < sentence.upperBound, text.bytes[offset].isDigit { offset += 1 }
    guard (2...3).contains(offset - sentence.lowerBound), offset < sentence.upperBound,
      text.bytes[offset] == UInt8(ascii: ".")
    else { return nil }
    return text.skipSpaces(in: offset + 1..<sentence.upperBound)
  }

  /// Signs that open a subhead or a note: boxes, triangles, circles, diamonds, stars.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2A, 0x25A0...0x25FF, 0x2605, 0x2606: true
    default: false
    }
  }
}
