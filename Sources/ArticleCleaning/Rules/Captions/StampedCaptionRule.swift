import TextAnalysis

/// Captions of Korean photo services on lines of their own, with the date and the photographer's
/// address behind the last sentence, which shows the scene; the sentence before it tells what the
/// event was: `6일 오후 나린 구장에서 … 경기가 열렸다. … 환호하고 있다. 2025.09.06 /photo@example.com`. It may
/// be on the line above, behind a writer's bracket that the article opens with once more.
struct StampedCaptionRule: LineRule {
  let kind = RemovalKind.caption

  /// How many digits a date has at least.
  private static let dateDigits = 5

  func removesLine(_ line: Int, of page: Page) -> Bool {
    isStamped(line, of: page) || tellsEvent(line, of: page)
  }

  /// `[바다통신=나린, 도가람 기자] 6일 … 경기가 열렸다.` above a stamped line, behind which the same bracket is.
  private func tellsEvent(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul > 0, facts.kinds.contains(.role), facts.sentences.count == 1,
      line + 2 < page.lines.count, isOpeningBracket(text.scalar(at: block.lowerBound)),
      let close = text.closingBracket(of: block.lowerBound, limit: block.upperBound),
      isStamped(line + 1, of: page)
    else { return false }
    let bracket = text.bytes[block.lowerBound..<text.scalarEnd(at: close)]
    return text.bytes[page.blocks[line + 2]].starts(with: bracket)
  }

  private func isStamped(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul > 0, facts.kinds.contains(.email), facts.scalars <= 400,
      (1...5).contains(facts.sentences.count), let stamp = stampStart(line, of: page),
      let end = page.sentenceEnds(in: line).last(where: { $0 <= stamp }),
      page.text.skipSpaces(in: end..<stamp) == stamp
    else { return false }
    let start = page.segmentStart(before: end, in: line)
    return page.sentenceKind(from: start, to: end, isPhotoCredit: true, ownLine: true) != .statement
  }

  /// Where the date begins that only an address follows.
  private func stampStart(_ line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard let address = page.markers(in: line).last, address.kind == .email,
      address.range.upperBound == block.upperBound
    else { return nil }
    var start = address.range.lowerBound
    var digits = 0
    while start > block.lowerBound {
      let byte = page.text.bytes[start - 1]
      guard
        byte.isDigit || byte == 0x20 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
          || byte == UInt8(ascii: "-")
      else { break }
      // The full stop of the sentence ends it.
      if byte == UInt8(ascii: "."), start >= 2, !page.text.bytes[start - 2].isDigit { break }
      if byte.isDigit { digits += 1 }
      start -= 1
    }
    guard digits >= Self.dateDigits else { return nil }
    return page.text.skipSpaces(in: start..<block.upperBound)
  }
}
