/// What has to be known of the whole page before its blocks are judged.
struct PageSurvey {
  /// What blocks of one signature have in common.
  struct Kind {
    var blocks = 0
    var letters = 0
    var proseLetters = 0
  }

  private(set) var kinds: [UInt64: Kind] = [:]
  private(set) var copies: [UInt64: Int] = [:]
  private(set) var letters = 0
  private(set) var proseLetters = 0
  /// For each block the letters before it.
  private(set) var lettersBefore: [Int] = []
  /// The block that repeats the headline of the page's head, or the first heading.
  private(set) var titleBlock: Int?
  /// The element that holds most of the prose, close around it.
  private(set) var best = 0
  /// For each block what the heading over it opens with.
  private(set) var headingMasks: [UInt32] = []
  /// The same with openings that the model does not weigh.
  private(set) var headingSigns: [UInt32] = []
  /// For each block what short lines before it, behind the headline, open with.
  private(set) var seenMasks: [UInt32] = []
  /// The blocks near the headline that say what the page's description says.
  private(set) var described: Set<Int> = []

  init(_ page: PageBlocks, titles: [UInt64], descriptions: [String] = []) {
    var headings: [Int] = []
    for (number, block) in page.blocks.enumerated() {
      lettersBefore.append(letters)
      letters += block.letters
      copies[block.fingerprint, default: 0] += 1
      var kind = kinds[page.elements[block.element].signature] ?? Kind()
      kind.blocks += 1
      kind.letters += block.letters
      if block.isProse {
        kind.proseLetters += block.letters
        proseLetters += block.letters
      }
      kinds[page.elements[block.element].signature] = kind
      if page.elements[block.element].level > 0 { headings.append(number) }
    }
    titleBlock =
      headings.last { titles.contains(page.blocks[$0].fingerprint) }
      ?? page.blocks.indices.first { titles.contains(page.blocks[$0].fingerprint) }
      ?? headings.first { page.elements[page.blocks[$0].element].level == 1 }
    described = PageStandfirst(page, descriptions: descriptions).blocks(title: titleBlock)
    best = Self.best(page)
    headingMasks = Self.headingMasks(page, \.lineMask)
    headingSigns = Self.headingMasks(page, \.lineSigns)
    var seen: UInt32 = 0
    for (number, block) in page.blocks.enumerated() {
      if number == titleBlock { seen = 0 }
      seenMasks.append(seen)
      if block.letters < 50 { seen |= block.lineMask }
    }
  }

  /// The element with the highest score, the way Readability has it: each paragraph gives points to
  /// the elements around it, fewer to outer ones, and links take points away.
  ///
  /// Source: Mozilla's Readability.js, `_grabArticle`.
  private static func best(_ page: PageBlocks) -> Int {
    var scores = [Double](repeating: 0, count: page.elements.count)
    for block in page.blocks where block.letters >= 25 && block.linkBytes * 2 < block.range.count {
      let points = 1 + Double(block.commas) + min(Double(block.letters) / 100, 3)
      var element = block.element
      if page.elements[element].blocks.count == 1 { element = page.elements[element].parent }
      for level in 0..<4 where element > 0 {
        scores[element] += points / Double(max(1, level == 0 ? 1 : level * 2))
        element = page.elements[element].parent
      }
    }
    var best = 0
    for element in scores.indices where scores[element] > 0 {
      let bytes = Double(max(1, page.elements[element].bytes))
      scores[element] *= 1 - Double(page.elements[element].linkBytes) / bytes
      if scores[element] > scores[best] { best = element }
    }
    return best
  }

  /// A heading counts for what follows it inside of the element that holds it or its parent, up to
  /// the next heading of its level or a higher one.
  private static func headingMasks(
    _ page: PageBlocks, _ mask: KeyPath<PageBlock, UInt32>
  ) -> [UInt32] {
    var masks: [UInt32] = []
    var open: [(level: Int, mask: UInt32, end: Int)] = []
    for (number, block) in page.blocks.enumerated() {
      let element = page.elements[block.element]
      open.removeAll { number >= $0.end }
      let isShortBold = block.isBold && block.letters < 50 && !block.endsAsSentence
      if element.level > 0 || isShortBold {
        // Bold lines are below all headings.
        let level = element.level > 0 ? element.level : 7
        open.removeAll { $0.level >= level }
        var holder = element.parent
        if page.elements[holder].blocks.count <= 1 { holder = page.elements[holder].parent }
        open.append((level, block[keyPath: mask], page.elements[holder].blocks.upperBound))
        masks.append(open.dropLast().reduce(0) { $0 | $1.mask })
      } else {
        masks.append(open.reduce(0) { $0 | $1.mask })
      }
    }
    return masks
  }
}
