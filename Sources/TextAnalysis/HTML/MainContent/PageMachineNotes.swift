/// Finds boxes in which a program sums up the article, by their headings: `AI-generated summary`, `KI-Zusammenfassung`.
///
/// What they say the article says as well, in words of its own.
struct PageMachineNotes {
  private let page: PageBlocks
  private let survey: PageSurvey
  private let heading = PageWords.embedded.lineSign("machine-notes")
  /// Such a box has at most one letter in so many of the page's text.
  private static let share = 3
  private static let longestHeading = 60

  init(_ page: PageBlocks, _ survey: PageSurvey) {
    self.page = page
    self.survey = survey
  }

  /// The blocks of all boxes with their headings.
  var blocks: Set<Int> {
    var found: Set<Int> = []
    for (number, block) in page.blocks.enumerated()
    where block.lineSigns & heading != 0 && block.letters <= Self.longestHeading {
      found.insert(number)
      found.formUnion(box(from: number) ?? list(behind: number) ?? number..<number)
    }
    return found
  }

  /// The blocks of the outermost element that begins with the heading and is small beside the text.
  private func box(from heading: Int) -> Range<Int>? {
    var element = page.blocks[heading].element
    var found: Range<Int>?
    while element > 0 {
      let holder = page.elements[element]
      guard holder.blocks.lowerBound == heading, holder.letters * Self.share <= survey.letters,
        !(survey.titleBlock.map(holder.blocks.contains) ?? false)
      else { break }
      if holder.blocks.count > 1 { found = holder.blocks }
      element = holder.parent
    }
    return found
  }

  /// The list right behind the heading.
  private func list(behind heading: Int) -> Range<Int>? {
    guard heading + 1 < page.blocks.count else { return nil }
    var element = page.blocks[heading + 1].element
    while element > 0, page.elements[element].blocks.lowerBound == heading + 1 {
      let holder = page.elements[element]
      if holder.tag == .list {
        return holder.letters * Self.share <= survey.letters ? holder.blocks : nil
      }
      element = holder.parent
    }
    return nil
  }
}
