/// Finds what readers wrote below an article by the buttons to answer it, whatever the classes around are:
/// a name, a time, a few words, `Reply`.
struct PageReplies {
  private let page: PageBlocks
  private let survey: PageSurvey
  private let reply = PageWords.embedded.lineSign("replies")
  /// The sentences that must be above the first of them.
  private static let leastSentences = 2
  /// The blocks and the letters of what one reader wrote, at most.
  private static let mostBlocks = 12
  private static let mostLetters = 2_000

  init(_ page: PageBlocks, _ survey: PageSurvey) {
    self.page = page
    self.survey = survey
  }

  /// The blocks of what readers wrote, from the first name to the last button.
  ///
  /// - Complexity: O(*n*) in the number of blocks.
  var blocks: Set<Int> {
    let buttons = self.buttons
    guard let first = buttons.first, buttons.count > 1 else { return [] }
    var found = Set(start(ofFirst: first, buttons)...first)
    for (before, button) in zip(buttons, buttons.dropFirst())
    where button - before <= Self.mostBlocks {
      found.formUnion(before + 1...button)
    }
    return found
  }

  /// The buttons below the headline and some sentences.
  private var buttons: [Int] {
    var sentences = 0
    return page.blocks.indices.filter { number in
      let block = page.blocks[number]
      if let title = survey.titleBlock, number <= title { return false }
      if block.endsAsSentence { sentences += 1 + block.innerStops }
      return block.lineSigns & reply != 0 && sentences >= Self.leastSentences
    }
  }

  /// Where the first reader's words begin: with the element around them, or as far before the button as
  /// the others', at a line that is no sentence.
  private func start(ofFirst button: Int, _ buttons: [Int]) -> Int {
    if let holder = holder(of: button, before: buttons[1]) { return holder.lowerBound }
    let gap = zip(buttons, buttons.dropFirst()).map { $1 - $0 }.min() ?? 1
    let start = max(0, button - min(gap, Self.mostBlocks) + 1)
    return (start...button).first { !page.blocks[$0].endsAsSentence } ?? button
  }

  /// The blocks of the outermost element around a button that holds no other one.
  private func holder(of button: Int, before next: Int) -> Range<Int>? {
    var element = page.blocks[button].element
    var found: Range<Int>?
    while element > 0 {
      let holder = page.elements[element]
      guard !holder.blocks.contains(next), holder.letters <= Self.mostLetters,
        holder.blocks.count <= Self.mostBlocks,
        !(survey.titleBlock.map(holder.blocks.contains) ?? false)
      else { break }
      if holder.blocks.count > 1 { found = holder.blocks }
      element = holder.parent
    }
    return found
  }
}
