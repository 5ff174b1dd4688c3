import TextAnalysis

/// Notes on how the article came about: `※ 이 기사는 … 작성한 것입니다.`
struct EditorialNoteRule: CleaningRule {
  let id = "editorial-note"

  func removesLine(_ line: Int, of page: Page) -> Bool {
    guard page.lines[line].kinds.contains(.editorialNote), page.lines[line].scalars <= 300 else {
      return false
    }
    return startsWithNote(at: page.blocks[line].lowerBound, line, of: page)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.editorialNote),
      let marker = page.markers(in: line).last(where: { $0.kind == .editorialNote }),
      page.blocks[line].upperBound - marker.range.lowerBound <= 700,
      isNote(marker, of: page)
    else { return nil }
    return marker.range.lowerBound
  }

  private func startsWithNote(at start: Int, _ line: Int, of page: Page) -> Bool {
    guard let marker = page.markers(in: line).first(where: { $0.kind == .editorialNote }) else {
      return false
    }
    return marker.range.lowerBound - start <= 6 && isNote(marker, of: page)
  }

  /// A note begins with a sign; `이 기사는` alone may be the subject of any sentence.
  private func isNote(_ marker: Marker, of page: Page) -> Bool {
    let first = page.text.scalar(at: marker.range.lowerBound)
    let before = page.text.scalar(before: marker.range.lowerBound)
    return first == 0x203B || first == 0x2A || before == 0x5B || before == 0x3C || before == 0x28
  }
}
