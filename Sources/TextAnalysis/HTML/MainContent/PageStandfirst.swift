/// Finds the standfirst: the line or two between headline and text in which the editors say what the
/// article is about, which pages repeat as their description.
///
/// It tells of the text and is no part of it. What the page's head gives as description is
/// ``PageMetadata/description`` all the same.
struct PageStandfirst {
  /// How far behind the headline it is looked for, in blocks.
  private static let reach = 20
  /// Shorter lines say what many descriptions begin with.
  private static let shortest = 20

  private let page: PageBlocks
  private let descriptions: [[UInt32]]

  init(_ page: PageBlocks, descriptions: [String]) {
    self.page = page
    self.descriptions = descriptions.map { text in
      var text = text
      return text.withUTF8 { Self.letters($0) }
    }
  }

  /// The numbers of the blocks near the headline that say what a description says.
  func blocks(title: Int?) -> Set<Int> {
    guard !descriptions.isEmpty else { return [] }
    let first = max(0, (title ?? 0) - 3)
    let last = min(page.blocks.count, (title ?? 0) + Self.reach)
    return Set((first..<last).filter { $0 != title && saysDescription(page.blocks[$0]) })
  }

  private func saysDescription(_ block: PageBlock) -> Bool {
    guard block.letters >= Self.shortest else { return false }
    let letters = page.text.withUnsafeBufferPointer {
      Self.letters(UnsafeBufferPointer(rebasing: $0[block.range]))
    }
    return descriptions.contains { description in
      description.count >= Self.shortest
        && (description.starts(with: letters)
          // Descriptions are cut at some length, often inside of a paragraph; that is no standfirst
          // unless nearly all of it is there.
          || letters.starts(with: description) && description.count * 10 >= letters.count * 8
          || description.count > letters.count && description.suffix(letters.count) == letters[...])
    }
  }

  /// Letters and digits, ASCII ones in small.
  private static func letters(_ text: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var letters: [UInt32] = []
    var offset = 0
    while offset < text.count {
      let (value, length) = text.scalar(at: offset)
      offset += length
      if value >= 0x80 {
        if value >= 0xC0, !(0x2000..<0x3040).contains(value) { letters.append(value) }
      } else if UInt8(value).isLetter || UInt8(value).isDigit {
        letters.append(UInt32(UInt8(value).lowercased))
      }
    }
    return letters
  }
}
