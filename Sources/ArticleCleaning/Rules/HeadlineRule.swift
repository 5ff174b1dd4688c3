import TextAnalysis

/// Finds the headline among the short lines before the first running text, and takes out what
/// stands before it and its repetitions.
struct HeadlineRule: CleaningRule {
  let id = "headline"

  func revise(_ page: inout Page) {
    guard page.title == nil, let first = firstProse(in: page), first > 0 else { return }
    let open = (0..<first).filter { !page.isRemoved($0) && isCandidate($0, in: page) }
    guard
      let headline = open.first(where: { isRepeated($0, before: first, in: page) }) ?? open.first
    else { return }
    guard isConvincing(headline, before: first, in: page) else { return }
    removeRepetitions(of: headline, in: &page)
    page.makeTitle(line: headline)
    for line in 0..<headline where !page.isRemoved(line) && page.lines[line].isLabelLike {
      page.removeLine(line, by: "navigation")
    }
  }

  private func firstProse(in page: Page) -> Int? {
    page.lines.indices.first { !page.isRemoved($0) && page.lines[$0].isProse }
  }

  private func isCandidate(_ line: Int, in page: Page) -> Bool {
    let facts = page.lines[line]
    return facts.scalars >= 6 && facts.scalars <= 200 && facts.words >= 2
      && facts.sentences.count <= 1
      && !startsWithBullet(line, in: page)
  }

  private func startsWithBullet(_ line: Int, in page: Page) -> Bool {
    switch page.text.scalar(at: page.blocks[line].lowerBound) {
    case 0x2D, 0x2A, 0x2022, 0x25CB, 0x25A1, 0x25B2, 0x25B3, 0x203B: true
    default: false
    }
  }

  private func isRepeated(_ line: Int, before first: Int, in page: Page) -> Bool {
    let bytes = page.text.bytes[page.blocks[line]]
    return ((line + 1)..<first).contains { page.text.bytes[page.blocks[$0]].elementsEqual(bytes) }
  }

  /// A page of verses or a list has no headline: at most a few short lines may follow the
  /// headline before the first running text, and running text must make up most of what follows.
  private func isConvincing(_ headline: Int, before first: Int, in page: Page) -> Bool {
    let between = ((headline + 1)..<first).filter { !page.isRemoved($0) }.count
    guard between <= 6, page.lines[headline].ending != .sentence || headline == 0 else {
      return false
    }
    if page.lines[headline].ending == .sentence {
      return page.text.bytes[page.blocks[headline].upperBound - 1] != 0x2E
    }
    return true
  }

  private func removeRepetitions(of headline: Int, in page: inout Page) {
    let bytes = page.text.bytes[page.blocks[headline]]
    for line in page.lines.indices where line != headline && !page.isRemoved(line) {
      let block = page.blocks[line]
      if block.count == bytes.count, page.text.bytes[block].elementsEqual(bytes) {
        page.removeLine(line, by: id)
      }
    }
  }
}
