/// Tells headings among the blocks of an article, whatever mark they end with.
struct PageHeadings {
  private let page: PageBlocks
  /// The letters of a paragraph in bold type that is a heading, at most.
  private static let longestBold = 80
  /// Headings have at most one letter in so many of the text.
  private static let share = 3

  init(_ page: PageBlocks) { self.page = page }

  /// The headings; none when they would be much of the text, as where a page marks up paragraphs so.
  func headings(among chosen: [Int]) -> [Int] {
    let bold = chosen.indices.filter { isBoldLine($0, among: chosen) }.map { chosen[$0] }
    return few(chosen.filter { page.elements[page.blocks[$0].element].level > 0 }, of: chosen)
      + few(bold, of: chosen)
  }

  private func few(_ found: [Int], of chosen: [Int]) -> [Int] {
    page.letters(of: found) * Self.share <= page.letters(of: chosen) ? found : []
  }

  /// A paragraph of one short sentence in bold type between two of running text in plain type. The first
  /// of an article is its lead.
  private func isBoldLine(_ place: Int, among chosen: [Int]) -> Bool {
    let block = page.blocks[chosen[place]]
    let element = page.elements[block.element]
    guard block.isBold, block.letters <= Self.longestBold, block.innerStops == 0,
      element.level == 0, element.tag == .paragraph, element.blocks.count == 1
    else { return false }
    return [place - 1, place + 1].allSatisfy {
      guard chosen.indices.contains($0) else { return false }
      let beside = page.blocks[chosen[$0]]
      return !beside.isBold && beside.endsAsSentence
    }
  }
}
