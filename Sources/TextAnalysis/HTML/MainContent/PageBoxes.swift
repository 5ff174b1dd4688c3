/// Finds what is in boxes of its own among the text: forms for an address, notes at its foot, pictures
/// with a line in a table, which are no part of the article; code, rows of figures and lists of links,
/// which are, but no sentences of it; and so are headings.
///
/// How such a box is built tells what it is, whatever its classes and words are.
struct PageBoxes {
  private let page: PageBlocks
  private let survey: PageSurvey
  let tables: PageTables
  /// A box with a form has at most this many letters.
  private static let longestForm = 400
  /// Longer paragraphs are text, whatever form is beside them.
  private static let longestPlea = 180
  /// A table around a picture and its line has at most this many letters.
  private static let longestCaption = 250
  private static let preformatted: UInt32 = 1 << UInt32(PageTag.preformatted.rawValue)

  init(_ page: PageBlocks, _ survey: PageSurvey) {
    self.page = page
    self.survey = survey
    tables = PageTables(page)
  }

  /// The blocks that are left; all of them when these would be less than a third of the text.
  func removed(from chosen: [Int]) -> [Int] {
    let total = page.letters(of: chosen)
    let left = chosen.filter { number in
      !isNote(number) && !isForm(number, total) && !isPictureTable(number)
    }
    return page.letters(of: left) * 3 >= total ? left : chosen
  }

  /// Those of the chosen blocks that hold no sentences: code, figures, names of other pages, headings.
  func withoutSentences(_ chosen: [Int]) -> Set<Int> {
    let total = page.letters(of: chosen)
    let others = chosen.filter { isCode($0) || tables.isCell($0) || isCard($0, total) }
    return Set(others).union(PageHeadings(page).headings(among: chosen))
  }

  /// Preformatted text whose words are marked up one by one, as the parts of code are, or that is no
  /// sentence.
  private func isCode(_ number: Int) -> Bool {
    var element = page.blocks[number].element
    guard page.elements[element].outerTags & Self.preformatted != 0 else { return false }
    while page.elements[element].tag != .preformatted { element = page.elements[element].parent }
    return page.elements[element].isCode || !page.blocks[number].endsAsSentence
  }

  /// A note at the foot of the text: it ends with the way back to where it is called.
  private func isNote(_ number: Int) -> Bool {
    let element = page.elements[page.blocks[number].element]
    return element.leadsBack
      || element.tag == .paragraph && page.elements[element.parent].tag == .item
        && page.elements[element.parent].leadsBack
  }

  /// What is in a small box with a field for a mail address: a plea to take a newsletter.
  private func isForm(_ number: Int, _ total: Int) -> Bool {
    guard page.blocks[number].letters <= Self.longestPlea else { return false }
    var element = page.blocks[number].element
    while element > 0 {
      let holder = page.elements[element]
      guard holder.letters <= Self.longestForm, holder.letters * 2 <= total,
        !(survey.titleBlock.map(holder.blocks.contains) ?? false)
      else { return false }
      if holder.mailFields > 0 { return true }
      element = holder.parent
    }
    return false
  }

  /// A box or list that is nothing but links, more than one line of them, or the only one of its list.
  private func isCard(_ number: Int, _ total: Int) -> Bool {
    guard page.blocks[number].isInLink else { return false }
    var element = page.blocks[number].element
    var card: Int?
    var isList = false
    while element > 0 {
      let holder = page.elements[element]
      guard holder.linkBytes * 10 >= holder.bytes * 9, holder.letters * 3 <= total,
        !(survey.titleBlock.map(holder.blocks.contains) ?? false)
      else { break }
      card = element
      isList = isList || holder.tag == .list
      element = holder.parent
    }
    guard let card else { return false }
    let holder = page.elements[card]
    if isList { return true }
    return holder.blocks.count >= 2
      && holder.blocks.contains { page.elements[page.blocks[$0].element].level > 0 }
  }

  /// The one line in a table with a picture, beside running text.
  private func isPictureTable(_ number: Int) -> Bool {
    guard let root = tables.root(around: number) else { return false }
    let table = page.elements[root]
    return table.images > 0 && table.blocks.count == 1 && table.letters <= Self.longestCaption
      && page.elements[table.parent].proseLetters > table.letters
  }
}
