import TextAnalysis

/// Calls for tips from readers: `기사제보 및 보도자료 …`, `제보는 카카오톡 …`, `Got a tip?`.
struct TipLineRule: LineRule, EndRule {
  let kind = RemovalKind.tipLine

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.kinds.contains(.tipLine), facts.scalars <= 160 else { return false }
    return startsWithCall(page.blocks[line].lowerBound, line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.tipLine) else { return nil }
    let block = page.blocks[line]
    guard let call = page.markers(in: line).last(where: { $0.kind == .tipLine }),
      block.upperBound - call.range.upperBound <= 300
    else { return nil }
    if let sign = signStart(before: call.range.lowerBound, limit: block.lowerBound, page.text) {
      return sign
    }
    let start = page.segmentStart(before: block.upperBound, in: line)
    return startsWithCall(start, line, of: page) ? start : nil
  }

  /// The reference mark or arrow that opens the call, at most 120 bytes before `offset`.
  private func signStart(before offset: Int, limit: Int, _ text: PageText) -> Int? {
    var start = offset
    while start > max(limit, offset - 120) {
      start = text.scalarStart(before: start)
      switch text.scalar(at: start) {
      case 0x203B, 0x25B6, 0x25B7, 0x261E, 0x25A0: return start
      default: continue
      }
    }
    return nil
  }

  private func startsWithCall(_ start: Int, _ line: Int, of page: Page) -> Bool {
    guard let marker = page.markers(in: line).last(where: { $0.kind == .tipLine }) else {
      return false
    }
    return marker.range.lowerBound >= start && marker.range.lowerBound - start <= 40
      && page.blocks[line].upperBound - start <= 400
      && !page.hasProseEnd(in: start..<page.blocks[line].upperBound, line: line)
  }
}
