/// Takes out of the chosen blocks what sure signs show to be no part of the article.
///
/// The model weighs many signs, and on small pages the weight of all that looks well can outdo the
/// one that tells: a class that says caption, a heading that says related.
struct PageBoilerplate {
  private let page: PageBlocks
  private let survey: PageSurvey
  /// The letters of a line, as opposed to a paragraph.
  private static let line = 80

  // The bits of groups of words.
  private let caption: UInt32
  private let picture: UInt32
  private let comment: UInt32
  private let labels: UInt32
  private let share: UInt32
  private let relatedLine: UInt32
  private let shareLine: UInt32

  init(_ page: PageBlocks, _ survey: PageSurvey) {
    self.page = page
    self.survey = survey
    let words = PageWords.embedded
    caption = words.classBits("caption")
    picture = words.classBits("picture")
    comment = words.classBits("comment")
    labels = words.classBits("byline", "tags", "share", "navigation", "cookie", "subscribe")
    share = words.classBits("share", "tools")
    relatedLine = words.lineBits("related")
    shareLine = words.lineBits("share")
  }

  /// The blocks that are left; all of them when too little would be.
  func removed(from chosen: [Int]) -> [Int] {
    var left = keeping(chosen) { !isLabel($0) && !isCaption($0) }
    left = keeping(left) { page.elements[page.blocks[$0].element].outerMask & comment == 0 }
    left = keeping(left) { !isUnderRelatedHeading($0) }
    left = withoutStrayLines(withoutCards(left))
    return withoutToolLists(left)
  }

  /// The blocks for which `keeps` holds, unless these are less than a third of the text.
  private func keeping(_ chosen: [Int], _ keeps: (Int) -> Bool) -> [Int] {
    let left = chosen.filter(keeps)
    return letters(of: left) * 3 >= letters(of: chosen) ? left : chosen
  }

  private func letters(of blocks: [Int]) -> Int {
    blocks.reduce(0) { $0 + page.blocks[$1].letters }
  }

  /// A short line that its class or its first words give a name to: byline, tags, share.
  private func isLabel(_ number: Int) -> Bool {
    let block = page.blocks[number]
    guard block.letters < Self.line, !block.endsAsSentence else { return false }
    let element = page.elements[block.element]
    if element.level > 0, block.lineMask & shareLine == 0 { return false }
    if (element.mask | block.inlineMask) & labels != 0 { return true }
    let outer = element.outerMask | block.inlineMask
    return block.lineMask & shareLine != 0 && outer & share != 0
  }

  /// A block whose class says caption, or the little text beside a picture in a box of its own.
  private func isCaption(_ number: Int) -> Bool {
    let block = page.blocks[number]
    var element = block.element
    if (page.elements[element].mask | block.inlineMask) & caption != 0, block.letters < 400 {
      return true
    }
    for _ in 0..<3 {
      let holder = page.elements[element]
      if holder.letters > 250 { return false }
      if holder.images > 0, holder.mask & (picture | caption) != 0 || holder.tag == .figure {
        return true
      }
      element = holder.parent
    }
    return false
  }

  private func isUnderRelatedHeading(_ number: Int) -> Bool {
    guard survey.headingMasks[number] & relatedLine != 0 else { return false }
    let element = page.elements[page.blocks[number].element]
    let cards: UInt32 = 1 << UInt32(PageTag.article.rawValue) | 1 << UInt32(PageTag.item.rawValue)
    return page.blocks[number].isInLink || element.outerTags & cards != 0
  }

  /// Teasers of other articles, each marked as an article of its own, beside one that is not.
  private func withoutCards(_ chosen: [Int]) -> [Int] {
    guard let title = survey.titleBlock, article(around: title) == nil else { return chosen }
    let outside = chosen.filter { article(around: $0) == nil }
    let prose = outside.filter { $0 > title && page.blocks[$0].endsAsSentence }
    guard prose.count >= 2, letters(of: prose) >= 100 else { return chosen }
    return keeping(chosen) { number in
      article(around: number).map { page.elements[$0].letters > letters(of: prose) } ?? true
    }
  }

  /// Short lines outside of the element that is marked as the article and holds most of the text.
  private func withoutStrayLines(_ chosen: [Int]) -> [Int] {
    var letters: [Int: Int] = [:]
    for number in chosen {
      guard let marked = outermostMark(around: number) else { continue }
      letters[marked, default: 0] += page.blocks[number].letters
    }
    let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, most.value * 2 > self.letters(of: chosen) else { return chosen }
    return chosen.filter { number in
      let block = page.blocks[number]
      return block.letters >= Self.line || block.endsAsSentence
        || page.elements[most.key].blocks.contains(number)
    }
  }

  private func outermostMark(around number: Int) -> Int? {
    var element = page.blocks[number].element
    var found: Int?
    while element > 0 {
      let tag = page.elements[element].tag
      if tag == .article || tag == .main { found = element }
      element = page.elements[element].parent
    }
    return found
  }

  private func article(around number: Int) -> Int? {
    var element = page.blocks[number].element
    while element > 0 {
      if page.elements[element].tag == .article { return element }
      element = page.elements[element].parent
    }
    return nil
  }

  /// Lists of short lines between the headline and the first sentence: tools, links to the author.
  private func withoutToolLists(_ chosen: [Int]) -> [Int] {
    let first = chosen.first { page.blocks[$0].endsAsSentence && page.blocks[$0].letters >= 30 }
    guard let first else { return chosen }
    return chosen.filter { number in
      guard number < first else { return true }
      let block = page.blocks[number]
      return page.elements[block.element].tag != .item || block.letters > 40
        || block.endsAsSentence
    }
  }
}
