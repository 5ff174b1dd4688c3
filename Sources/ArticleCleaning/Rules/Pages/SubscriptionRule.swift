import TextAnalysis

/// Pleas to subscribe, follow, sign up or get notifications.
struct SubscriptionRule: LineRule, EndRule {
  let kind = RemovalKind.subscription

  private static let subscriptionWords = CleaningWords[.subscriptionWords]
  private static let requests = CleaningWords[.requests]
  private static let quotingVerbs = CleaningWords[.quotingVerbs]
  private static let offerWords = CleaningWords[.offerWords]
  private static let readerWords = CleaningWords[.readerWords]
  private static let boxEnds = CleaningWords[.offerBoxEnds]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= 220 else { return false }
    if facts.hangul * 3 > facts.scalars { return isKoreanPlea(line, of: page) }
    return facts.kinds.contains(.subscription) && isEnglishPlea(line, of: page)
  }

  /// A short label with a word of subscribing, or a request to the reader outside quotation marks.
  private func isKoreanPlea(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    if facts.kinds.contains(.subscription) {
      if startsWithArrow(line, of: page) { return true }
      let longest =
        page.markers(in: line).lazy.filter { $0.kind == .subscription }
        .map { $0.range.count }.max() ?? 0
      let covered = page.coverage(
        of: MarkerSet(.subscription, .navigation, .shareButton), in: line)
      if facts.ending == .open, facts.scalars <= 60, covered >= 0.5 || longest >= 12 { return true }
    }
    return facts.scalars <= 120
      && page.text.containsAny(Self.requests, in: block)
      && !page.text.containsAny(["“", "”", "\""], in: block)
      && page.text.containsAny(
        Self.subscriptionWords, in: block)
  }

  /// A short line that speaks to the reader and reports nobody's words.
  private func isEnglishPlea(_ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    guard page.lines[line].sentences.count <= 4,
      !page.text.containsAny(["“", "\""], in: block),
      !page.text.containsAny(Self.quotingVerbs, in: block)
    else { return false }
    if page.coverage(of: MarkerSet(.subscription, .navigation, .shareButton), in: line) >= 0.4 {
      return true
    }
    let first = page.markers(in: line).first { $0.kind == .subscription }
    let opens = first.map { $0.range.lowerBound - block.lowerBound <= 2 } ?? false
    return opens
      || page.text.containsAny(Self.offerWords, in: block)
        && page.text.containsAny(Self.readerWords, in: block)
  }

  /// The most lines of a box that offers a newsletter.
  private static let longestBox = 6

  /// Takes out what is left of a box between its first line, which asks to sign up, and the note that it
  /// ends: `after newsletter promotion`.
  func revise(_ page: inout Page) {
    for line in page.lines.indices where endsBox(line, of: page) {
      let box = page.lines.indices.prefix(line).suffix(Self.longestBox)
      guard let start = box.last(where: { page.remover(of: $0) == kind }) else { continue }
      for inside in box where inside > start { page.removeLine(inside, by: kind) }
    }
  }

  private func endsBox(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    return facts.kinds.contains(.subscription) && facts.words <= 4
      && page.text.hasAny(
        Self.boxEnds, endingAt: facts.range.upperBound, limit: facts.range.lowerBound)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    arrowStart(ofLine: line, of: page)
  }

  /// A promotion with an arrow behind a byline: `홍길동 기자 ▶ …`. Arrows behind the last
  /// sentence alone may open a list of the body and stay.
  private func arrowStart(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let segment = page.segmentStart(before: block.upperBound, in: line)
    guard page.lines[line].hangul > 0, page.lines[line].bytes.contains(Self.arrows),
      segment > block.lowerBound,
      block.upperBound - segment <= 900,
      let arrow = firstArrow(in: segment..<block.upperBound, page.text)
    else { return nil }
    let lead = page.text.trimmed(segment..<arrow)
    if lead.isEmpty {
      return page.markers(of: line, within: arrow..<block.upperBound)
        .contains { $0.kind == .subscription } ? arrow : nil
    }
    let marks = page.markers(of: line, within: lead)
    guard let last = marks.last, last.range.upperBound == lead.upperBound,
      last.kind == .email || last.kind == .role || last.kind == .outlet
    else { return nil }
    return arrow
  }

  /// The first byte of an arrow.
  private static let arrows: UInt8 = 0xE2

  private func firstArrow(in range: TextRange, _ text: PageText) -> Int? {
    range.first { text.bytes[$0] == Self.arrows && isArrow(text.scalar(at: $0)) }
  }

  private func startsWithArrow(_ line: Int, of page: Page) -> Bool {
    isArrow(page.text.scalar(at: page.blocks[line].lowerBound))
      && page.lines[line].ending != .sentence
  }

  private func isArrow(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x25B6, 0x25BA, 0x261E, 0x261B, 0x27A1, 0x25B7, 0x25BB: true
    default: false
    }
  }
}
