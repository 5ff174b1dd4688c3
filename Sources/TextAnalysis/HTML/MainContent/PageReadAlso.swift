/// Finds the names of other articles among the text below a line that says so and nothing else: `Lesen Sie
/// auch:`, `Related:`, behind which come links or the items of a list.
struct PageReadAlso {
  private let page: PageBlocks
  private let lists = PageWords.embedded.lineSign("lists")
  private let readAlso = PageWords.embedded.lineSign("read-also")
  /// The letters of the line, and of a name.
  private static let longestHeading = 40
  private static let longestName = 160
  private static let mostNames = 10

  init(_ page: PageBlocks) { self.page = page }

  /// The names below all such lines.
  var names: Set<Int> {
    var found: Set<Int> = []
    for (number, block) in page.blocks.enumerated()
    where block.lineSigns & (readAlso | lists) != 0 && isHeading(block) {
      for next in page.blocks.indices.dropFirst(number + 1).prefix(Self.mostNames) {
        guard isName(next) else { break }
        found.insert(next)
      }
    }
    return found
  }

  /// Whether a block is the label alone: a short line that no sentence ends.
  private func isHeading(_ block: PageBlock) -> Bool {
    guard block.letters <= Self.longestHeading, block.linkBytes == 0, !block.endsAsSentence,
      let last = page.text[block.range].last
    else { return false }
    return block.lineSigns & lists != 0 || last == UInt8(ascii: ":")
      || page.text[block.range].suffix(3).elementsEqual("：".utf8)
      || block.words <= 3 && block.letters <= Self.longestHeading / 2
  }

  private func isName(_ number: Int) -> Bool {
    let block = page.blocks[number]
    guard block.letters <= Self.longestName else { return false }
    return block.isInLink
      || page.elements[block.element].tag == .item && !block.endsAsSentence
  }
}
