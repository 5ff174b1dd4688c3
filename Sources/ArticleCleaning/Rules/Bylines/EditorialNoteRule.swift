import TextAnalysis

/// Notes on how the article came about, `※ 이 기사는 … 작성한 것입니다.`, and those of the editor: `편집자주 | …`
struct EditorialNoteRule: LineRule, EndRule {
  let kind = RemovalKind.editorialNote

  private static let standingNotes = CleaningWords[.standingNotes]

  func removesLine(_ line: Int, of page: Page) -> Bool {
    guard page.lines[line].kinds.contains(.editorialNote), page.lines[line].scalars <= 300 else {
      return false
    }
    return startsWithNote(at: page.blocks[line].lowerBound, line, of: page)
      || startsWithStandingPhrase(page.blocks[line], page.text)
  }

  /// Phrases that open nothing but notes.
  private func startsWithStandingPhrase(_ block: TextRange, _ text: PageText) -> Bool {
    text.hasAny(
      Self.standingNotes, at: block.lowerBound, limit: block.upperBound)
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.editorialNote),
      let marker = page.markers(in: line).last(where: { $0.kind == .editorialNote }),
      page.blocks[line].upperBound - marker.range.lowerBound <= 700,
      isNote(marker, line, of: page)
    else { return nil }
    return page.bracketStart(before: marker.range.lowerBound, in: line)
  }

  /// The data of a broadcast and the note that its text may differ from what was said.
  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    guard page.lines[line].kinds.contains(.editorialNote),
      let marker = page.markers(in: line).first(where: { $0.kind == .editorialNote }),
      marker.range.lowerBound - page.blocks[line].lowerBound <= 1_500,
      page.text.has("아래 텍스트는", at: marker.range.lowerBound, limit: marker.range.upperBound),
      !page.hasProse(before: marker.range.lowerBound, in: line)
    else { return nil }
    return page.sentenceEnd(behind: marker.range.upperBound, in: line)
      .flatMap { $0 - marker.range.upperBound <= 300 ? $0 : nil }
  }

  private func startsWithNote(at start: Int, _ line: Int, of page: Page) -> Bool {
    guard let marker = page.markers(in: line).first(where: { $0.kind == .editorialNote }) else {
      return false
    }
    return marker.range.lowerBound - start <= 6 && isNote(marker, line, of: page)
  }

  /// A note begins with a sign; `이 기사는` alone may be the subject of any sentence.
  private func isNote(_ marker: Marker, _ line: Int, of page: Page) -> Bool {
    let first = page.text.scalar(at: marker.range.lowerBound)
    let head = page.text.trimmed(page.lines[line].range.lowerBound..<marker.range.lowerBound)
    return [0x203B, 0x2A].contains(first)
      || !head.isEmpty
        && [0x203B, 0x2A, 0x5B, 0x3C, 0x28].contains(page.text.scalar(before: head.upperBound))
  }
}
