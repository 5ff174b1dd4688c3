import TextAnalysis

/// Notes under press releases: the office in charge, the public licence, `<끝>`.
struct PressNoteRule: CleaningRule {
  let id = "press-note"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    let block = page.blocks[line]
    if isEndMark(block, of: page.text) { return true }
    guard facts.kinds.contains(.pressNote), facts.scalars <= 160,
      let marker = page.markers(in: line).first(where: { $0.kind == .pressNote }),
      marker.range.lowerBound - block.lowerBound <= 8
    else { return false }
    return facts.isLabelLike || isLicence(line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let block = page.blocks[line]
    let word = page.text.wordStart(endingAt: block.upperBound, limit: block.lowerBound)
    return isEndMark(word..<block.upperBound, of: page.text) ? word : nil
  }

  private func isEndMark(_ range: TextRange, of text: PageText) -> Bool {
    guard range.count <= 12 else { return false }
    return text.hasAny(
      ["<끝>", "〈끝〉", "[끝]", "(끝)", "【끝】", "끝."], at: range.lowerBound, limit: range.upperBound)
  }

  private func isLicence(_ line: Int, of page: Page) -> Bool {
    page.text.hasAny(
      ["본 공공저작물", "공공누리"], at: page.blocks[line].lowerBound, limit: page.blocks[line].upperBound)
  }
}
