/// Tells lines among the text that are one link to another page: the name of one as a whole, perhaps with
/// a sign or a label before it: `▶ …`, `READ: …`.
struct PageLinkLines {
  private let page: PageBlocks
  /// The letters of such a line, at most.
  private static let longest = 160
  /// The letters of a label before the link, at most.
  private static let longestLabel = 24
  /// The words of a name that is one without a sign before it, at least; shorter ones name who speaks.
  private static let leastWords = 4

  init(_ page: PageBlocks) { self.page = page }

  /// Whether a block is such a line.
  func contains(_ number: Int) -> Bool {
    let block = page.blocks[number]
    guard block.linkBytes > 0, block.letters < Self.longest,
      isLine(page.elements[block.element])
    else { return false }
    let isMarked = isMarked(block)
    // A sentence may be a link as a whole.
    guard block.words >= (isMarked ? 3 : Self.leastWords),
      isMarked || block.isInLink && !block.endsAsSentence
    else { return false }
    return isText(number, by: -1) && (isMarked || isText(number, by: 1))
  }

  /// Whether an element is a paragraph, or a box that holds nothing but one line and a picture.
  private func isLine(_ element: PageElement) -> Bool {
    element.tag == .paragraph
      || element.tag == .division && element.blocks.count == 1 && element.images > 0
  }

  /// Whether a sign or a label with a colon is before the link, and nothing behind it.
  private func isMarked(_ block: PageBlock) -> Bool {
    guard let start = block.linkStart, start > block.range.lowerBound,
      block.linkBytes + (start - block.range.lowerBound) + 1 >= block.range.count
    else { return false }
    var lead = PageBlock(range: block.range.lowerBound..<start, element: 0, gap: .space)
    page.text.withUnsafeBufferPointer { lead.count(UnsafeBufferPointer(rebasing: $0[lead.range])) }
    if lead.letters == 0 { return lead.digits == 0 && !isQuotation(at: start) }
    let last = page.text[lead.range].last { $0 != 0x20 }
    return lead.letters <= Self.longestLabel && last == UInt8(ascii: ":")
  }

  /// Whether the sign before the link is a mark of a quotation, which it may take up in a sentence.
  private func isQuotation(at start: Int) -> Bool {
    let before = page.text[..<start].last { $0 != 0x20 }
    return before == UInt8(ascii: "\"") || before == UInt8(ascii: "'")
      || page.text[..<start].suffix(3).elementsEqual("“".utf8)
  }

  /// Whether the next block that is no link, on one side, is a sentence.
  private func isText(_ number: Int, by step: Int) -> Bool {
    var next = number + step
    while page.blocks.indices.contains(next), page.blocks[next].isInLink { next += step }
    return page.blocks.indices.contains(next) && page.blocks[next].endsAsSentence
  }
}
