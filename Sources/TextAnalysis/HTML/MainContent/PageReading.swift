/// A page with everything that is known of it before its main content is chosen.
struct PageReading {
  let page: PageBlocks
  let survey: PageSurvey
  let title: String?
  let metadata: PageMetadata
  /// The text of the page's JSON-LD, if it has one.
  private let linkedBody: JSONString?
  /// Whether the page calls itself an article.
  private let saysArticle: Bool
  /// The number of the headline's letters, as blocks have it.
  private let titlePrint: UInt64?

  /// Reads the tree; what is hidden is taken when nothing else is there.
  init(_ source: HTMLTree.Source) {
    let head = PageHead(source)
    var page = PageBlocksReader.blocks(of: source)
    if page.blocks.isEmpty { page = PageBlocksReader.blocks(of: source, takesHidden: true) }
    metadata = PageMetadata(head)
    let titles = PageTitle(head, site: metadata.site)
    title = titles.headline
    linkedBody = (head.linkedData.body ?? head.dataBody).map { JSONString(source.bytes, $0) }
    saysArticle = head.properties["og:type"] == "article" || head.linkedData.isArticle
    titlePrint = title.map(Self.fingerprint)
    let known = [title, head.properties["og:title"], head.linkedData.headline, head.pageTitle]
    survey = PageSurvey(
      page, titles: known.compactMap { $0 }.map(Self.fingerprint), descriptions: head.descriptions)
    self.page = page
  }

  /// The number of a text's letters and digits, as blocks have it.
  static func fingerprint(_ text: String) -> UInt64 {
    var text = text
    var block = PageBlock(range: 0..<0, element: 0, gap: .space)
    text.withUTF8 { block.count($0) }
    return block.fingerprint
  }

  /// The main content.
  func content(_ model: PageContentModel = .embedded) -> PageContent {
    let boxes = PageBoxes(page, survey)
    let chosen = chosenBlocks(model, boxes)
    let shown = PageContent(
      page, blocks: chosen.filter { !isHeadline($0) }, standfirst: standfirst(of: chosen),
      withoutSentences: boxes.withoutSentences(chosen))
    if let linkedBody, shown.text.count * 3 < linkedBody.text.count || isPlaceholder(linkedBody) {
      // The text is HTML on some pages, markup of their editors included.
      let body = ReadableText(field: SourceText(validUTF8: linkedBody.text))
      let map = body.offsetMap?.leading(through: linkedBody.map) ?? linkedBody.map
      return PageContent(text: body.text.utf8, map: map)
    }
    var content = shown
    content.isIndex =
      !saysArticle && IndexPage.isOne(page, title: survey.titleBlock, chosen: chosen)
    content.isNotice = NoticePage.isOne(page, title: title, chosen: chosen)
    return content
  }

  /// Whether the block is the headline, or the heading that says what the page's head gives for it.
  private func isHeadline(_ number: Int) -> Bool {
    let block = page.blocks[number]
    return block.fingerprint == titlePrint
      || number == survey.titleBlock && page.elements[block.element].level == 1
  }

  /// Whether the page shows nothing of its JSON-LD's text, and far less than that: a note that asks to
  /// wait, to log in or for scripts.
  private func isPlaceholder(_ linkedBody: JSONString) -> Bool {
    guard survey.proseLetters * 2 < linkedBody.text.count else { return false }
    let opening = linkedBody.text.prefix(Self.openingBytes)
    guard opening.count == Self.openingBytes else { return false }
    return page.text.firstRange(of: opening) == nil
  }

  /// How much of the start of a text is looked for.
  private static let openingBytes = 40

  /// The chosen blocks that say what the page's description says, before the text and marked up in
  /// another way than it.
  private func standfirst(of chosen: [Int]) -> Set<Int> {
    guard !survey.described.isEmpty else { return [] }
    func signature(_ number: Int) -> UInt64 { page.elements[page.blocks[number].element].signature }
    let text = chosen.first { !survey.described.contains($0) && page.blocks[$0].isProse }
    guard let text else { return [] }
    return survey.described.filter { $0 < text && signature($0) != signature(text) }
  }

  private func chosenBlocks(_ model: PageContentModel, _ boxes: PageBoxes) -> [Int] {
    let boilerplate = PageBoilerplate(page, survey)
    if isPlain {
      return boxes.removed(from: boilerplate.removedFromText(Array(page.blocks.indices)))
    }
    let content = PageSiblings(page, survey).added(to: model.contentBlocks(of: page, survey))
    let chosen = boxes.tables.completed(boxes.removed(from: boilerplate.removed(from: content)))
    return chosen.isEmpty ? Array(page.blocks.indices) : chosen
  }

  /// Whether nothing on the page tells one part from another: text that was marked up, no page.
  private var isPlain: Bool {
    let parts: [PageTag] = [.article, .main, .aside, .header, .footer]
    return page.elements.allSatisfy {
      $0.mask == 0 && $0.linkBytes * 4 <= $0.bytes && !parts.contains($0.tag)
    }
  }
}

/// The text of the main content, with the way back to the page.
struct PageContent {
  var text: [UInt8] = []
  var map = OffsetMap()
  var isIndex = false
  var isNotice = false
  /// Where the standfirst is.
  var standfirst: [TextRange] = []
  /// Where code, figures and lists of links are.
  var withoutSentences: [TextRange] = []

  init() {}

  init(text: [UInt8], map: OffsetMap) {
    self.text = text
    self.map = map
  }

  /// Joins blocks of a page, of which some are its standfirst and some hold no sentences.
  init(
    _ page: PageBlocks, blocks: [Int], standfirst numbers: Set<Int>, withoutSentences: Set<Int>
  ) {
    for (place, number) in blocks.enumerated() {
      let block = page.blocks[number]
      if place > 0 {
        let isNext = blocks[place - 1] == number - 1
        let gap = (isNext ? Self.gap(before: number, page) : .paragraph).bytes
        text.append(contentsOf: gap)
        let origin = page.map.originalRange(block.range).lowerBound
        map.append(gap.count, madeFrom: origin..<origin)
      }
      text.append(contentsOf: page.text[block.range])
      let range = text.count - block.range.count..<text.count
      if numbers.contains(number) { standfirst.append(range) }
      if withoutSentences.contains(number) { self.withoutSentences.append(range) }
      map.append(block.range, of: page.map)
    }
  }

  /// What parts a block from the one before it: a line break before a small letter is one inside of a
  /// sentence, unless the lines are short, as of an address or a poem.
  private static func gap(before number: Int, _ page: PageBlocks) -> PageBlock.Gap {
    let (before, block) = (page.blocks[number - 1], page.blocks[number])
    let first = page.text[block.range.lowerBound]
    guard block.gap == .line, before.element == block.element, first.isLetter, !first.isUpper,
      !before.endsAsSentence, block.endsAsSentence, before.letters + block.letters >= 40
    else { return block.gap }
    return .space
  }
}
