/// Tells the words below a picture by where they are and how they are set, whatever they say.
struct PageCaptions {
  private let page: PageBlocks
  private let belowPicture = PageWords.embedded.classSign("below-picture")
  /// The letters of a caption, at most.
  private static let longest = 160
  /// Signs that point at the picture above, by their first scalars.
  private static let pointers: [[UInt8]] = ["△", "▲", "▴", "◀", "◁", "↑"].map { Array($0.utf8) }
  private static let tags: [PageTag] = [.paragraph, .division, .definition, .item]

  init(_ page: PageBlocks) { self.page = page }

  /// Whether a block is one: a line behind a picture and a line break, or a box of its own right behind
  /// one that holds nothing but a picture, in small print, in the middle like the picture, or with a sign.
  func contains(_ number: Int) -> Bool {
    let block = page.blocks[number]
    let element = page.elements[block.element]
    guard block.letters <= Self.longest, element.letters <= Self.longest, element.level == 0 else {
      return false
    }
    if block.isUnderPicture { return true }
    guard Self.tags.contains(element.tag), element.blocks.count == 1,
      let above = pictureAbove(block.element)
    else { return false }
    let text = page.text[block.range]
    return block.isSetApart || above.isCentred && element.isCentred
      || (element.signs | block.inlineSigns) & belowPicture != 0
      || Self.pointers.contains { text.starts(with: $0) }
  }

  /// The element right before one, beside it, when it holds a picture and no words.
  private func pictureAbove(_ number: Int) -> PageElement? {
    let element = page.elements[number]
    var before = number - 1
    while before > 0, page.elements[before].parent != element.parent,
      before != element.parent
    {
      before = page.elements[before].parent
    }
    guard before > 0, before != element.parent else { return nil }
    let above = page.elements[before]
    return above.images > 0 && above.blocks.isEmpty ? above : nil
  }
}
