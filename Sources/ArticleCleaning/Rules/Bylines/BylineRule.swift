import TextAnalysis

/// Names of writers: `홍길동 기자 name@example.com` at either end of a block, `By Jane Doe` as a line.
struct BylineRule: CleaningRule {
  let kind = RemovalKind.byline

  func removesLine(_ line: Int, of page: Page) -> Bool {
    isEnglishByline(line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let facts = page.lines[line]
    guard facts.hangul > 0,
      !facts.kinds.isDisjoint(with: MarkerSet(.email, .role, .outlet))
    else { return nil }
    var parser = BylineParser(page, line: line)
    return parser.start()
  }

  /// A photographer's or writer's name that was left at the front of running text when the caption
  /// or headline before it went.
  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard page.lines[line].kinds.contains(.role), page.isProse(line) else { return nil }
    let parser = CreditParser(page, line: line)
    guard let end = parser.reporter(at: block.lowerBound, allowingEmail: true),
      end < block.upperBound, page.text.isSpace(at: end), parser.isFullName(at: block.lowerBound)
    else { return nil }
    return end
  }

  private static let openings: [StaticString] = [
    "By ", "BY ", "by ", "By: ", "Written by ", "Reported by ", "Reporting by ", "Words by ",
    "Story by ", "Text by ", "Photography by ", "Photographs by ", "Photos by ", "Analysis by ",
    "Video by ", "Illustration by ", "Illustrations by ",
  ]

  /// `By`, then capitalized words only, of which at least two, and small words between them.
  private func isEnglishByline(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    guard facts.scalars <= 120, facts.digits == 0, facts.hangul == 0,
      page.text.hasAny(Self.openings, at: block.lowerBound, limit: block.upperBound)
    else { return false }
    var offset = page.text.wordEnd(from: block.lowerBound, limit: block.upperBound)
    var names = 0
    while offset < block.upperBound {
      offset = page.text.skipSpaces(in: offset..<block.upperBound)
      let end = page.text.wordEnd(from: offset, limit: block.upperBound)
      guard end > offset else { break }
      if page.text.bytes[offset].isUpper || page.text.bytes[offset] >= 0x80 {
        names += 1
      } else if !isSmallWord(offset..<end, of: page.text) {
        return false
      }
      offset = end
    }
    return names >= 2 && names <= 14
  }

  private func isSmallWord(_ word: TextRange, of text: PageText) -> Bool {
    if word.contains(where: { text.bytes[$0] == 0x40 })
      || !text.bytes[word.lowerBound].isLetter
    {
      return true
    }
    let small: [StaticString] = [
      "and", "for", "in", "of", "the", "at", "de", "van", "von", "with", "by",
    ]
    return small.contains {
      $0.utf8CodeUnitCount == word.count
        && text.has($0, at: word.lowerBound, limit: word.upperBound)
    }
  }
}
