import TextAnalysis

/// The note with which a feed ends an item: `The post Mill sold appeared first on Harbour News.`
struct FeedNoteRule: CleaningRule {
  let kind = RemovalKind.pageFooter

  private static let openings = CleaningWords[.feedNoteOpenings]
  private static let marks = CleaningWords[.feedNoteMarks]
  /// Such a note is among so many last lines, and has at most so many bytes, the item's name included.
  private static let lastLines = 4
  private static let longest = 400

  func revise(_ page: inout Page) {
    let last = page.lines.indices.filter { !page.isRemoved($0) }.suffix(Self.lastLines)
    for line in last {
      if isNote(page.blocks[line], page.text) {
        page.removeLine(line, by: kind)
      } else if let sentence = page.sentences(in: line).last, isNote(sentence, page.text) {
        page.cutTail(of: line, from: sentence.lowerBound, by: kind)
      }
    }
  }

  private func isNote(_ range: TextRange, _ text: PageText) -> Bool {
    guard range.count <= Self.longest, text.mayBegin(with: Self.openings, at: range.lowerBound)
    else { return false }
    let small = PageText(bytes: text.inSmallLetters(range))
    return small.hasAny(Self.openings, at: 0, limit: small.bytes.count)
      && small.containsAny(Self.marks, in: small.bytes.indices)
  }
}
