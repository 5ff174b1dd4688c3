/// Tells pages that list other pages from articles.
///
/// A list of teasers has headings that are links, with little text under each; an article that has
/// such a list behind it or beside it has text of its own before or between.
struct IndexPage {
  /// How many headings are links.
  private var heads = 0
  /// The letters of chosen running text between two such headings, at most.
  private var longestRun = 0
  private var run = 0
  /// Chosen sentences before the first such heading.
  private var sentencesBefore = 0
  private var links = 0
  private var bytes = 0

  /// Whether the page is one, after the blocks that were chosen for its content.
  static func isOne(_ page: PageBlocks, title: Int?, chosen: [Int]) -> Bool {
    var index = IndexPage()
    var place = 0
    for (number, block) in page.blocks.enumerated() {
      if number == title, !block.isInLink { index.heads = 0 }
      let isChosen = place < chosen.count && chosen[place] == number
      if isChosen { place += 1 }
      index.read(block, isHead: isHead(block, page), isChosen: isChosen)
    }
    return index.isIndex
  }

  private static func isHead(_ block: PageBlock, _ page: PageBlocks) -> Bool {
    page.elements[block.element].level > 0 && block.isInLink && block.letters >= 8
  }

  private mutating func read(_ block: PageBlock, isHead: Bool, isChosen: Bool) {
    if isHead {
      heads += 1
      run = 0
    }
    guard isChosen else { return }
    links += block.linkBytes
    bytes += block.range.count
    guard !isHead, !block.isInLink else { return }
    run += block.letters
    longestRun = max(longestRun, run)
    if heads == 0, block.endsAsSentence { sentencesBefore += 1 + block.innerStops }
  }

  private var isIndex: Bool {
    if bytes > 0, links * 10 >= bytes * 8, longestRun < 200 { return true }
    return heads >= 3 && longestRun < 600 && sentencesBefore < 2
  }
}
