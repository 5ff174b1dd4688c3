import TextAnalysis

/// Which blocks of a page are known to be of the article, and which not to be.
struct PageLabels {
  private let page: TrainingPage
  private let bodyRuns: Set<String>
  private let bodyLines: Set<String>
  private let bodyLetters: String
  private let wanted: [String]
  private let unwanted: [String]

  init(_ page: TrainingPage) {
    self.page = page
    bodyRuns = Set(PageText.shingles(page.body ?? "", length: 3).keys)
    bodyLines = Set((page.body ?? "").split(separator: "\n").map { PageText.letters(String($0)) })
    bodyLetters = PageText.letters(page.body ?? "")
    wanted = page.wanted.map(PageText.squeezed)
    unwanted = page.unwanted.map(PageText.squeezed)
  }

  /// Whether a block is of the article, or nil when that is not known.
  func label(of block: PageExamples.Block) -> Bool? {
    page.body == nil ? labelBySnippets(block) : isInBody(block.text)
  }

  private func isInBody(_ text: String) -> Bool {
    let runs = PageText.shingles(text, length: 3)
    let total = runs.values.reduce(0, +)
    if total > 3 {
      let inside = runs.reduce(0) { $0 + (bodyRuns.contains($1.key) ? $1.value : 0) }
      return inside * 10 >= total * 6
    }
    let letters = PageText.letters(text)
    return bodyLines.contains(letters) || (letters.count >= 12 && bodyLetters.contains(letters))
  }

  private func labelBySnippets(_ block: PageExamples.Block) -> Bool? {
    // The headline counts as wanted there, and is no part of the text here.
    guard !block.isTitle else { return nil }
    let text = PageText.squeezed(block.text)
    func holds(_ snippets: [String]) -> Bool {
      snippets.contains { text.contains($0) || (text.count > 30 && $0.contains(text)) }
    }
    let (isWanted, isUnwanted) = (holds(wanted), holds(unwanted))
    return isWanted == isUnwanted ? nil : isWanted
  }
}
