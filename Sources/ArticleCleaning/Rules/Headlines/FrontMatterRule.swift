import TextAnalysis

/// What is on the line of the body before its dateline with a writer, or before the button that
/// enlarges the first picture: subheads and captions that archives join to the first sentence, as in
/// `새 도서관 착공 나린군청 앞에서 주민들이 … 있다. [솔내일보=홍길동 기자] 군은 …`.
struct FrontMatterRule: EndRule {
  let kind = RemovalKind.frontMatter

  /// The button under a picture.
  private static let enlargeButton: StaticString = "크게보기"

  /// Front matter is at most this many bytes, and a third of what follows.
  private static let longest = 900

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    guard page.lines[line].hangul > 0, block.count > 600,
      !page.hasProse(above: line)
    else { return nil }
    let limit = block.lowerBound + min(Self.longest, block.count / 4)
    var offset = block.lowerBound
    while offset < limit {
      if offset > block.lowerBound, isWriterLine(at: offset, line, of: page) { return offset }
      if let end = Self.enlargeButtonEnd(at: offset, in: block, page.text),
        !page.hasStatementEnd(in: block.lowerBound..<offset, line: line)
      {
        return end
      }
      offset += page.text.scalarLength(at: offset)
    }
    return nil
  }

  /// Takes out the buttons of the pictures further down.
  func revise(_ page: inout Page) {
    for line in page.lines.indices where page.lines[line].hangul > 0 && !page.isRemoved(line) {
      let block = page.blocks[line]
      var rest = block
      while let offset = page.text.first(Self.enlargeButton, in: rest) {
        rest = offset + 1..<block.upperBound
        if let end = Self.enlargeButtonEnd(at: offset, in: block, page.text) {
          page.cutInside(offset..<end, by: kind)
        }
      }
    }
  }

  /// A square bracket with an outlet or place and a writer, before running text.
  private func isWriterLine(at offset: Int, _ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    guard page.text.bytes[offset] == 0x5B,
      let end = DatelineRule.bracketEnd(at: offset, line: line, of: page), end < block.upperBound
    else { return false }
    let close = page.text.scalarStart(before: end)
    let inside = offset + 1..<close
    let hasOutlet =
      page.text.hasPlaceJoint(in: inside) || inside.count { page.text.bytes[$0] == 0x20 } >= 2
    return hasOutlet && page.text.has("기자", endingAt: close, limit: offset)
      && page.hasStatementEnd(in: end..<block.upperBound, line: line)
  }

  /// The end of `크게보기` between white space at `offset`, or nil.
  private static func enlargeButtonEnd(
    at offset: Int, in block: TextRange, _ text: PageText
  ) -> Int? {
    guard let end = text.end(of: enlargeButton, at: offset, limit: block.upperBound),
      offset == block.lowerBound || text.isSpace(at: text.scalarStart(before: offset))
    else { return nil }
    return end == block.upperBound || text.isSpace(at: end) ? end : nil
  }
}
