import TextAnalysis

/// What Korean portals put below an article that reads like a sentence: which section it was filed
/// under, how often it may be recommended, the names of its buttons.
struct PortalNoteRule: LineRule {
  let kind = RemovalKind.pageFooter

  private static let beginnings = LanguageWords.of(.korean).phrases(.portalNotes)
  private static let longest = 120
  private static let endings = LanguageWords.of(.korean).phrases(.portalNoteEndings)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul > 0, facts.scalars <= Self.longest, facts.sentences.count <= 2 else {
      return false
    }
    let bytes = page.text.bytes[page.blocks[line]]
    return Self.beginnings.contains { bytes.starts(with: $0) } || Self.endings.end(bytes)
  }
}
