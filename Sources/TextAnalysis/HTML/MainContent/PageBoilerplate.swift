/// Takes out of the chosen blocks what sure signs show to be no part of the article.
///
/// The model weighs many signs, and on small pages the weight of all that looks well can outdo the
/// one that tells: a class that says caption, a heading that says related.
struct PageBoilerplate {
  private let page: PageBlocks
  private let survey: PageSurvey
  private let asides: PageAsides
  private let links: PageLinkLines
  private let captions: PageCaptions
  /// The letters of a line, as opposed to a paragraph.
  private static let line = 80
  private static let footer: UInt32 = 1 << UInt32(PageTag.footer.rawValue)
  private static let marks: UInt32 =
    1 << UInt32(PageTag.article.rawValue) | 1 << UInt32(PageTag.main.rawValue)
  /// The letters of a part with buttons for sharing.
  private static let longestShareBox = 300

  // The bits of groups of words.
  private let caption: UInt32
  private let picture: UInt32
  private let comment: UInt32
  private let labels: UInt32
  private let share: UInt32
  private let relatedLine: UInt32
  private let shareLine: UInt32
  private let date: UInt32
  private let byline: UInt32
  private let tools: UInt32
  private let around: UInt32
  private let furniture: UInt32
  private let shareBox: UInt32
  private let readAlso: UInt32
  private let buttons: UInt32
  private let dates: UInt32
  private let notice: UInt32
  private let talk: UInt32
  private let talkHeading: UInt32
  private let lists: UInt32
  private let writers: UInt32

  init(_ page: PageBlocks, _ survey: PageSurvey) {
    self.page = page
    self.survey = survey
    asides = PageAsides(page, survey)
    links = PageLinkLines(page)
    captions = PageCaptions(page)
    let words = PageWords.embedded
    caption = words.classBits("caption")
    picture = words.classBits("picture")
    comment = words.classBits("comment")
    labels = words.classBits("byline", "tags", "share", "navigation", "cookie", "subscribe")
    share = words.classBits("share", "tools")
    relatedLine = words.lineBits("related")
    shareLine = words.lineBits("share")
    tools = words.classBits("tools")
    date = words.classBits("date")
    byline = words.lineBits("byline")
    around = words.classBits("foot", "advertisement", "cookie", "subscribe")
    shareBox = words.classSign("share-box")
    furniture = words.classSign("furniture")
    readAlso = words.lineSign("read-also")
    buttons = words.lineSign("buttons")
    dates = words.lineSign("dates")
    notice = words.lineSign("notice")
    talk = words.classSign("talk")
    talkHeading = words.lineSign("talk")
    lists = words.lineSign("lists")
    writers = words.lineSign("writers")
  }

  /// The blocks that are left; all of them when too little would be.
  func removed(from chosen: [Int]) -> [Int] {
    let total = page.letters(of: chosen)
    var left = keeping(chosen) { !isSurelyOther($0) && !isFurniture($0, total) }
    left = keeping(left) { !asides.contains($0, total: total) }
    left = withoutTrailingLinks(left)
    left = keeping(left) { !isLabel($0) && !isCaption($0) }
    left = withoutTalk(left)
    left = keeping(left) { !isUnderRelatedHeading($0) && !isAside($0) }
    left = withoutStrayLines(withoutCards(left))
    return withoutMarkedParts(withoutToolLists(left))
  }

  /// The blocks for which `keeps` holds, unless these are less than a third of the text.
  private func keeping(_ chosen: [Int], _ keeps: (Int) -> Bool) -> [Int] {
    let left = chosen.filter(keeps)
    return page.letters(of: left) * 3 >= page.letters(of: chosen) ? left : chosen
  }

  /// The blocks of a page of nothing but text that are left.
  func removedFromText(_ all: [Int]) -> [Int] {
    let total = page.letters(of: all)
    let left = keeping(keeping(all) { !isSurelyOther($0) }) {
      !asides.contains($0, total: total) && !captions.contains($0)
    }
    return withoutMarkedParts(withoutTrailingLinks(withoutTalk(left)))
  }

  /// What is left without the parts that a line of their own gives a name to: answers of readers, sums by
  /// programs, names of other articles.
  private func withoutMarkedParts(_ chosen: [Int]) -> [Int] {
    let marked = PageReplies(page, survey).blocks.union(PageMachineNotes(page, survey).blocks)
      .union(PageReadAlso(page).names)
    return marked.isEmpty ? chosen : keeping(chosen) { !marked.contains($0) }
  }

  /// What its own text and markup alone show to be none of the article.
  private func isSurelyOther(_ number: Int) -> Bool {
    let block = page.blocks[number]
    return block.isConcealed || isStandingLine(block) || links.contains(number)
  }

  /// A line that opens as buttons, links to other articles and notices do.
  private func isStandingLine(_ block: PageBlock) -> Bool {
    guard block.lineSigns | block.lineMask != 0 else { return false }
    if block.lineSigns & notice != 0, block.letters < 2 * Self.line { return true }
    if block.lineSigns & buttons != 0, block.letters < Self.line / 2 { return true }
    let isLink = block.linkBytes * 2 >= block.range.count
    guard block.letters < 2 * Self.line, !block.endsAsSentence || isLink else { return false }
    if block.lineSigns & (readAlso | buttons) != 0 { return true }
    if block.lineSigns & dates != 0, block.digits >= 4 { return true }
    return block.lineMask & relatedLine != 0 && isLink && block.range.count - block.linkBytes < 40
  }

  /// Links behind the last running text, as lists have them.
  private func withoutTrailingLinks(_ chosen: [Int]) -> [Int] {
    let last = chosen.last { page.blocks[$0].endsAsSentence && !page.blocks[$0].isInLink }
    guard let last else { return chosen }
    return chosen.filter {
      $0 < last || !page.blocks[$0].isInLink
        || page.elements[page.blocks[$0].element].tag != .item
    }
  }

  /// Whether it is in a part of the page that its class says to be no part of the article, and that
  /// holds little of the text; or in a footer, advertisement or plea beside the part with most of it.
  private func isFurniture(_ number: Int, _ total: Int) -> Bool {
    var element = page.blocks[number].element
    let best = page.elements[survey.best]
    if !best.blocks.contains(number), best.proseLetters * 2 > survey.proseLetters,
      page.elements[element].outerMask & ~best.outerMask & around != 0
    {
      return true
    }
    if isInPageFooter(element) { return true }
    let signs = page.blocks[number].letters < Self.line ? furniture | shareBox : furniture
    guard page.elements[element].outerSigns & signs != 0 else { return false }
    while element > 0 {
      let holder = page.elements[element]
      if holder.letters * 2 > total { return false }
      if holder.signs & furniture != 0 { return true }
      if holder.signs & signs != 0, holder.letters < Self.longestShareBox { return true }
      element = holder.parent
    }
    return false
  }

  /// Whether an element is in the footer of the page, which is below the headline and in no part that is
  /// marked as the article.
  private func isInPageFooter(_ element: Int) -> Bool {
    let tags = page.elements[element].outerTags
    guard tags & Self.footer != 0, tags & Self.marks == 0, let title = survey.titleBlock else {
      return false
    }
    var element = element
    while page.elements[element].tag != .footer { element = page.elements[element].parent }
    return page.elements[element].blocks.lowerBound > title
  }

  /// A short line that its class or its first words give a name to: byline, tags, share.
  private func isLabel(_ number: Int) -> Bool {
    let block = page.blocks[number]
    guard block.letters < Self.line, !block.endsAsSentence else { return false }
    let element = page.elements[block.element]
    if element.level > 0, block.lineMask & shareLine == 0 { return false }
    if (element.mask | block.inlineMask) & labels != 0 || element.mask & tools != 0 { return true }
    if element.mask & date != 0, block.digits >= 4,
      block.digits * 3 >= block.letters || block.digits >= 8 && block.lineMask & byline != 0
    {
      return true
    }
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
    if isBesidePicture(block) || captions.contains(number) { return true }
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

  /// Small print beside a picture: with it in a box of a line that its class calls a picture, or in
  /// italics in a paragraph that holds nothing else.
  private func isBesidePicture(_ block: PageBlock) -> Bool {
    guard block.letters < 250 else { return false }
    if block.isBesidePicture, block.inlineMask & (picture | caption) != 0 { return true }
    let holder = page.elements[block.element]
    return block.isSetApart && holder.images > 0 && holder.letters <= 250
  }

  /// What is left without the words of readers below the article: those in an element of comments, or
  /// under their heading, however long they are.
  private func withoutTalk(_ chosen: [Int]) -> [Int] {
    let left = keeping(chosen) { page.elements[page.blocks[$0].element].outerMask & comment == 0 }
    guard let start = talkStart(chosen) else { return left }
    return left.filter { !start.contains($0) }
  }

  /// The blocks of the first element or heading of comments behind the headline and some running text.
  private func talkStart(_ chosen: [Int]) -> Range<Int>? {
    guard let title = survey.titleBlock else { return nil }
    var sentences = 0
    var place = 0
    for number in page.blocks.indices {
      let isChosen = place < chosen.count && chosen[place] == number
      if isChosen { place += 1 }
      if number <= title { continue }
      if sentences >= 2 {
        if let holder = talkHolder(from: number) { return holder }
        if page.blocks[number].lineSigns & talkHeading != 0, !page.blocks[number].isInLink,
          !isBetweenText(number)
        {
          return number..<holder(ofHeading: number).blocks.upperBound
        }
      }
      if isChosen, page.blocks[number].endsAsSentence {
        sentences += 1 + page.blocks[number].innerStops
      }
    }
    return nil
  }

  /// Whether a block is marked up as the sentences right before and behind it are: a line among the
  /// paragraphs of one text.
  private func isBetweenText(_ number: Int) -> Bool {
    let element = page.elements[page.blocks[number].element]
    guard element.level == 0 else { return false }
    return [number - 1, number + 1].allSatisfy {
      guard page.blocks.indices.contains($0), page.blocks[$0].endsAsSentence else { return false }
      let beside = page.elements[page.blocks[$0].element]
      return beside.signature == element.signature && beside.parent == element.parent
    }
  }

  /// The blocks of the outermost element of comments that begins with this block.
  private func talkHolder(from number: Int) -> Range<Int>? {
    var element = page.blocks[number].element
    var found: Range<Int>?
    while element > 0, page.elements[element].blocks.lowerBound == number {
      if page.elements[element].signs & talk != 0 { found = page.elements[element].blocks }
      element = page.elements[element].parent
    }
    return found
  }

  /// The element that holds what a heading is over: the one around it, or around its box.
  private func holder(ofHeading number: Int) -> PageElement {
    var holder = page.elements[page.blocks[number].element]
    while holder.blocks.count <= 1, holder.parent > 0 { holder = page.elements[holder.parent] }
    return holder
  }

  /// A line in a box beside the text that holds nothing but lines: a link to another article.
  private func isAside(_ number: Int) -> Bool {
    let block = page.blocks[number]
    guard !block.endsAsSentence || block.isInLink, block.letters < 2 * Self.line else {
      return false
    }
    var element = block.element
    while element > 0, page.elements[element].outerTags & 1 << UInt32(PageTag.aside.rawValue) != 0 {
      if page.elements[element].tag == .aside {
        return page.elements[element].letters < 3 * Self.line
          && page.elements[element].proseLetters == 0
      }
      element = page.elements[element].parent
    }
    return false
  }

  private func isUnderRelatedHeading(_ number: Int) -> Bool {
    if survey.headingSigns[number] & lists != 0, isBesideText(number) { return true }
    // "Written by", "About the author" below the text: the box of the writer.
    if survey.headingMasks[number] & byline | survey.headingSigns[number] & writers != 0,
      number >= page.elements[survey.best].blocks.upperBound
    {
      return true
    }
    guard
      survey.headingMasks[number] & relatedLine
        | survey.headingSigns[number] & (readAlso | lists) != 0
    else { return false }
    let element = page.elements[page.blocks[number].element]
    let isItem = element.outerTags & 1 << UInt32(PageTag.item.rawValue) != 0
    return page.blocks[number].isInLink || isItem || isInCard(number)
  }

  /// Whether some element around the block is behind the part with most of the prose and holds the
  /// heading over it.
  private func isBesideText(_ number: Int) -> Bool {
    let best = page.elements[survey.best].blocks
    guard number >= best.upperBound else { return false }
    var element = page.blocks[number].element
    while element > 0, page.elements[element].blocks.lowerBound >= best.upperBound {
      let first = page.elements[element].blocks.lowerBound
      if page.blocks[first].lineSigns & lists != 0 { return true }
      element = page.elements[element].parent
    }
    return false
  }

  /// Whether it is in an element marked as an article that is not the one with most of the prose.
  private func isInCard(_ number: Int) -> Bool {
    let best = page.elements[survey.best].blocks.lowerBound
    return article(around: number).map { !page.elements[$0].blocks.contains(best) } ?? false
  }

  /// Teasers of other articles, each marked as an article of its own, beside one that is not.
  private func withoutCards(_ chosen: [Int]) -> [Int] {
    guard let title = survey.titleBlock, article(around: title) == nil else { return chosen }
    let outside = chosen.filter { article(around: $0) == nil }
    let prose = outside.filter { $0 > title && page.blocks[$0].endsAsSentence }
    guard prose.count >= 2, page.letters(of: prose) >= 100 else { return chosen }
    return keeping(chosen) { number in
      article(around: number).map { page.elements[$0].letters > page.letters(of: prose) } ?? true
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
    guard let most, most.value * 2 > page.letters(of: chosen) else { return chosen }
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
    let first = chosen.first { number in
      let block = page.blocks[number]
      return block.letters >= 30
        && (block.endsAsSentence
          || page.elements[block.element].tag == .paragraph && !block.isInLink)
    }
    guard let first else { return chosen }
    return chosen.filter { number in
      guard number < first else { return true }
      let block = page.blocks[number]
      return page.elements[block.element].tag != .item || block.letters > 40
        || block.endsAsSentence
    }
  }
}
