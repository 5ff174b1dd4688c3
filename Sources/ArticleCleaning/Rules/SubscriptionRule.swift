import TextAnalysis

/// Pleas to subscribe, follow, sign up or get notifications.
struct SubscriptionRule: CleaningRule {
  let id = "subscription"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.subscription), facts.scalars <= 200 else { return false }
    if startsWithArrow(line, of: page) { return true }
    guard let first = page.markers(in: line).first(where: { $0.kind == .subscription })
    else { return false }
    let lead = first.range.lowerBound - page.blocks[line].lowerBound
    if facts.hangul * 3 > facts.scalars {
      return facts.ending == .open && facts.scalars <= 60
        && (page.coverage(of: MarkerSet(.subscription, .navigation, .shareButton), in: line) >= 0.5
          || first.range.count >= 12)
    }
    return lead <= 40 && facts.sentences.count <= 2 && isPlea(line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    arrowStart(ofLine: line, of: page)
  }

  /// A promotion with an arrow behind a byline: `홍길동 기자 ▶ …`. Arrows behind the last
  /// sentence alone may open a list of the body and stay.
  private func arrowStart(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let segment = page.segmentStart(before: block.upperBound, in: line)
    guard page.lines[line].hangul > 0, segment > block.lowerBound,
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

  private func firstArrow(in range: TextRange, _ text: PageText) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if isArrow(text.scalar(at: offset)) { return offset }
      offset += text.scalarLength(at: offset)
    }
    return nil
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

  /// A short line that speaks to the reader.
  private func isPlea(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    return facts.scalars <= 160
      && (facts.sentences.isEmpty || page.markers(in: line).first?.kind == .subscription)
  }
}
