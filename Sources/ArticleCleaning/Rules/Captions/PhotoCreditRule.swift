import TextAnalysis

/// Sources of pictures on a line of their own or at the end of a block: `[사진=연합뉴스]`,
/// `(Photo: AP)`, `Getty Images`.
struct PhotoCreditRule: LineRule, EndRule {
  let kind = RemovalKind.photoCredit

  private static let photoBy = CleaningWords[.photoBy]
  /// The most words of a line that begins with a word for who took the picture.
  private static let mostWords = 12

  private static let kinds = MarkerSet(.agency, .photoWord, .provided, .copyrightSign)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard !facts.kinds.isDisjoint(with: Self.kinds), facts.scalars <= 80,
      facts.sentences.isEmpty || facts.scalars <= 40
    else { return false }
    let block = page.blocks[line]
    if CreditParser(page, line: line).end(from: block.lowerBound) == block.upperBound {
      return true
    }
    return facts.hangul == 0 && isEnglishCredit(line, of: page)
  }

  func headEnd(ofLine line: Int, of page: Page) -> Int? {
    let facts = page.lines[line]
    guard facts.hangul > 0, !facts.kinds.isDisjoint(with: Self.kinds) else { return nil }
    let block = page.blocks[line]
    guard let first = page.markers(in: line).first(where: { Self.kinds.contains($0.kind) }),
      first.range.lowerBound - block.lowerBound <= 60,
      let end = CreditParser(page, line: line).end(from: block.lowerBound), end < block.upperBound,
      page.text.isSpace(at: end)
    else { return nil }
    return end
  }

  func tailStart(ofLine line: Int, of page: Page) -> Int? {
    let facts = page.lines[line]
    guard facts.hangul > 0, !facts.kinds.isDisjoint(with: Self.kinds) else { return nil }
    return CreditParser(page, line: line).creditStart
  }

  /// `Photo: …`, `Image source, …`, `Credit: …`, `Fot. …`, `Photo Luc Ferrand / Ormes`, or an agency with a
  /// photographer.
  private func isEnglishCredit(_ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    guard let first = page.markers(in: line).first(where: { Self.kinds.contains($0.kind) }) else {
      return false
    }
    guard first.range.lowerBound - block.lowerBound <= 1, first.range.upperBound < block.upperBound
    else { return false }
    let next = page.text.bytes[first.range.upperBound]
    if next == 0x3A || next == 0x2C || next == 0x2F { return true }
    // `Credit...Ann Moss for The Beacon`.
    if first.kind == .photoWord,
      page.text.hasAny(["...", "…"], at: first.range.upperBound, limit: block.upperBound)
    {
      return true
    }
    guard first.kind == .photoWord, next == 0x20 else { return false }
    if page.lines[line].sentences.isEmpty, page.lines[line].words <= Self.mostWords,
      page.text.hasAny(
        Self.photoBy, at: first.range.lowerBound, limit: first.range.upperBound)
    {
      return true
    }
    let names = first.range.upperBound + 1..<block.upperBound
    return page.text.bytes[first.range.upperBound - 1] == 0x2E && NameForm().fits(names, page.text)
      || page.text.first(" / ", in: names).map {
        NameForm().fits(names.lowerBound..<$0, page.text)
      } ?? false
  }
}
