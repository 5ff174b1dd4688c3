/// Tells blocks that are in a box which the page's own marks say to be none of the article: an aside, a
/// footer, a form, an advertisement, a window, a plea.
struct PageAsides {
  private let page: PageBlocks
  private let survey: PageSurvey
  private let apart = PageWords.embedded.classSign("apart")
  private static let tags: [PageTag] = [.aside, .footer, .form]
  private static let tagBits: UInt32 = tags.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  /// Such a box has at most one letter in so many of the text.
  private static let share = 3

  init(_ page: PageBlocks, _ survey: PageSurvey) {
    self.page = page
    self.survey = survey
  }

  /// Whether a block is in such a box.
  ///
  /// - Parameter total: the letters of the text.
  /// - Complexity: O(*n*) in the depth of its element.
  func contains(_ number: Int, total: Int) -> Bool {
    let block = page.blocks[number]
    let (inner, limit) = (page.elements[block.element], total / Self.share)
    if block.inlineSigns & apart != 0, block.letters <= limit { return true }
    guard inner.outerSigns & apart != 0 || inner.outerTags & Self.tagBits != 0 else { return false }
    var element = block.element
    while element > 0 {
      let holder = page.elements[element]
      guard holder.letters <= limit, !(survey.titleBlock.map(holder.blocks.contains) ?? false)
      else { return false }
      if holder.signs & apart != 0 || Self.tags.contains(holder.tag) { return true }
      element = holder.parent
    }
    return false
  }
}
