import TextAnalysis

/// What rules have cut out of a page so far, in order, for a look at its sentences from first to last.
struct PageCuts {
  private var cuts: ArraySlice<TextRange>
  private let text: PageText

  init(_ page: Page) {
    cuts = page.removals.map(\.range).sorted { $0.lowerBound < $1.lowerBound }[...]
    text = page.text
  }

  /// What is left of a sentence behind the cuts at its front, empty when another is inside of it.
  ///
  /// - Parameter sentence: One behind those that were asked for before.
  mutating func rest(of sentence: TextRange) -> TextRange {
    var start = sentence.lowerBound
    while let cut = cuts.first, cut.lowerBound < sentence.upperBound {
      if cut.upperBound > start {
        guard cut.lowerBound <= start, cut.upperBound < sentence.upperBound else {
          return sentence.upperBound..<sentence.upperBound
        }
        start = text.skipSpaces(in: cut.upperBound..<sentence.upperBound)
      }
      cuts.removeFirst()
    }
    return start..<sentence.upperBound
  }
}
