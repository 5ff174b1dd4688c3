/// What the first look at a block sees: its text, the elements around it, its neighbours.
struct PageFeatures {
  private let page: PageBlocks
  private let survey: PageSurvey
  private let words = PageWords.embedded

  init(_ page: PageBlocks, _ survey: PageSurvey) {
    self.page = page
    self.survey = survey
  }

  /// The features of a block, after a constant.
  func row(of number: Int, keepsNames: Bool = false) -> FeatureRow {
    var row = FeatureRow(keepsNames: keepsNames, capacity: 320)
    row.add("constant", 1)
    addText(number, &row)
    addElements(number, &row)
    addPlace(number, &row)
    addNeighbours(number, &row)
    addContainers(number, &row)
    return row
  }

  private func addText(_ number: Int, _ row: inout FeatureRow) {
    let block = page.blocks[number]
    let letters = Double(block.letters)
    let isShort = block.letters < 60
    row.addBins("letters", letters, [6, 15, 30, 60, 100, 180, 320, 600])
    row.addBins("links", block.linkShare, [0.01, 0.25, 0.5, 0.9])
    row.addBins("sentence", letters, [30, 60, 120], when: block.endsAsSentence)
    row.addBins("no-sentence", letters, [30, 60, 120], when: !block.endsAsSentence)
    row.add("inner-stops", min(3, Double(block.innerStops)))
    row.add("commas", Double(block.commas).logarithm)
    row.add("digits", block.digits * 4 > block.letters)
    row.add("capital", block.beginsWithCapital)
    row.add("capitals", block.isCapitals)
    row.add("bold", block.isBold)
    row.add("short-bold", block.isBold && isShort)
    row.add("word-length", block.words > 0 ? letters / Double(block.words) / 10 : 0)
    row.addBits("short-line", block.lineMask, words.lineGroups, when: isShort)
    row.addBits("long-line", block.lineMask, words.lineGroups, when: !isShort)
    row.addBits("seen", survey.seenMasks[number], words.lineGroups)
    row.addBits("heading", survey.headingMasks[number], words.lineGroups)
  }

  private func addElements(_ number: Int, _ row: inout FeatureRow) {
    let block = page.blocks[number]
    let element = page.elements[block.element]
    let parent = page.elements[element.parent]
    let own = element.mask | block.inlineMask
    let near = (parent.mask | page.elements[parent.parent].mask) & ~own
    for tag in PageTag.allCases {
      row.add("in-\(tag)", element.tag == tag)
      row.add("within-\(tag)", element.outerTags & 1 << UInt32(tag.rawValue) != 0)
    }
    row.add("level-1", element.level == 1)
    row.add("level-2", element.level == 2)
    row.add("level-3", element.level > 2)
    row.addBits("class", own, words.classGroups)
    row.addBits("near-class", near, words.classGroups)
    row.addBits("outer-class", element.outerMask & ~(own | near), words.classGroups)
    row.add("depth", min(Double(element.depth), 20) / 10)
  }

  private func addPlace(_ number: Int, _ row: inout FeatureRow) {
    let total = Double(max(1, survey.letters))
    let place = Double(survey.lettersBefore[number]) / total
    row.addBins("place", place, [0.05, 0.2, 0.5, 0.8, 0.95])
    let title = survey.titleBlock
    row.add("no-title", title == nil)
    row.add("title", title == number)
    row.addBins(
      "before-title", Double((title ?? 0) - number), [2, 5, 15],
      when: title.map { number < $0 } ?? false)
    row.addBins(
      "behind-title", Double(number - (title ?? 0)), [2, 4, 8, 20, 60],
      when: title.map { number > $0 } ?? false)
    let copies = survey.copies[page.blocks[number].fingerprint] ?? 1
    row.add("copies", copies > 1)
    let share = Double(page.blocks[number].letters) / total
    row.addBins("share", share, [0.001, 0.01, 0.05, 0.2])
  }

  private func addNeighbours(_ number: Int, _ row: inout FeatureRow) {
    for distance in [-3, -2, -1, 1, 2, 3] {
      let other = number + distance
      let isThere = page.blocks.indices.contains(other)
      let block = isThere ? page.blocks[other] : PageBlock(range: 0..<0, element: 0, gap: .space)
      let name = "at\(distance)"
      row.addBins(name + "-letters", Double(block.letters), [20, 60, 150], when: isThere)
      row.add(name + "-links", block.linkShare)
      row.add(name + "-sentence", block.endsAsSentence)
      row.add(name + "-prose", block.isProse)
      let (mine, its) = (page.blocks[number].element, block.element)
      row.add(
        name + "-alike", isThere && page.elements[mine].signature == page.elements[its].signature)
      row.add(name + "-sibling", isThere && page.elements[mine].parent == page.elements[its].parent)
      row.add(name + "-word", isThere && block.lineMask != 0 && block.letters < 60)
    }
  }

  private func addContainers(_ number: Int, _ row: inout FeatureRow) {
    let element = page.blocks[number].element
    let prose = Double(max(1, survey.proseLetters))
    var holder = element
    for level in 0..<4 {
      holder = level == 0 ? element : page.elements[holder].parent
      let holds = page.elements[holder]
      let letters = Double(max(1, holds.letters))
      row.addBins("holder\(level)-letters", letters, [60, 300, 1000, 3000])
      row.add("holder\(level)-links", Double(holds.linkBytes) / Double(max(1, holds.bytes)))
      row.add("holder\(level)-prose", Double(holds.proseLetters) / letters)
      row.add("holder\(level)-share", Double(holds.proseLetters) / prose)
      row.add(
        "holder\(level)-sentences", Double(holds.sentences) / Double(max(1, holds.blocks.count)))
    }
    let kind = survey.kinds[page.elements[element].signature] ?? PageSurvey.Kind()
    row.addBins("kind-blocks", Double(kind.blocks), [2, 4, 10, 30])
    row.addBins("kind-letters", Double(kind.letters) / Double(max(1, kind.blocks)), [20, 60, 150])
    row.add("kind-share", Double(kind.proseLetters) / prose)
    let best = page.elements[survey.best]
    let isInside = best.blocks.contains(number)
    row.add("inside-best", isInside)
    row.addBins(
      "below-best", Double(page.elements[element].depth - best.depth), [1, 2, 3, 5], when: isInside)
    row.add("best-share", isInside ? Double(best.proseLetters) / prose : 0)
    let outside =
      number < best.blocks.lowerBound
      ? best.blocks.lowerBound - number : number - best.blocks.upperBound + 1
    row.addBins("from-best", Double(outside), [3, 10], when: !isInside)
  }
}

extension PageBlock {
  /// How much of its text is in links.
  var linkShare: Double { Double(linkBytes) / Double(max(1, range.count)) }
}

extension Double {
  /// A rough logarithm to base 2 of the number and one, the same on every system.
  var logarithm: Double {
    let value = self + 1
    guard value > 0, value.isFinite else { return 0 }
    return Double(value.exponent) + value.significand - 1
  }
}
