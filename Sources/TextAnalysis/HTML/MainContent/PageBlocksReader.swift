import CGumbo

/// Walks over the tree of a page and gathers its blocks.
///
/// What is not shown is left out, and so are menus, controls and figure captions. The walk keeps its
/// own stack, so that no tree is too deep for it.
struct PageBlocksReader {
  private(set) var page = PageBlocks()
  private let source: HTMLTree.Source
  private let words = PageWords.embedded
  /// Whether parts that are not shown are taken, too.
  private let takesHidden: Bool
  private var frames: [Frame] = []
  /// What the style sheets before hide.
  private var hiddenClasses = HiddenClasses()
  private var gap = PageBlock.Gap.paragraph
  private var isSpaceDue = false
  private var isInBlock = false
  /// The element in which a picture was the last to be read, and whether a line break was behind it.
  private var pictureElement: Int?
  private var isUnderPicture = false

  /// An open node of the tree.
  private struct Frame {
    var node: UnsafePointer<GumboNode>
    var nextChild = 0
    var role: HTMLElementRole
    var element: Int
    var isLink: Bool
    var isBold: Bool
    var isSetApart = false
    var isConcealed = false
    /// Whether its letters have no size.
    var isShrunk = false
    /// Whether it is the caption itself where one that is never closed holds the text, too.
    var isCaption = false
    /// Whether an inline element around, up to the next block, holds a picture.
    var holdsPicture = false
    /// Groups of class words of the inline elements around, up to the next block.
    var inlineMask: UInt32
    /// Those that the model does not weigh.
    var inlineSigns: UInt32 = 0
  }

  init(_ source: HTMLTree.Source, takesHidden: Bool) {
    self.source = source
    self.takesHidden = takesHidden
  }

  /// Reads all blocks of the page.
  static func blocks(of source: HTMLTree.Source, takesHidden: Bool = false) -> PageBlocks {
    var reader = PageBlocksReader(source, takesHidden: takesHidden)
    reader.read()
    return reader.page
  }

  private mutating func read() {
    page.elements.append(
      PageElement(
        parent: 0, tag: .other, depth: 0, mask: 0, outerMask: 0, outerTags: 0, signature: 0,
        blocks: 0..<0))
    frames.append(
      Frame(
        node: source.root, role: .block, element: 0, isLink: false, isBold: false, inlineMask: 0))
    while let frame = frames.last {
      let children = childrenOfNode(frame.node)
      guard frame.nextChild < Int(children.pointee.length) else {
        leave(frame)
        continue
      }
      frames[frames.count - 1].nextChild += 1
      let child = childOfNode(frame.node, frame.nextChild)
      if child.isElement {
        enter(child, in: frame)
      } else if child.pointee.type == GUMBO_NODE_TEXT || child.pointee.type == GUMBO_NODE_CDATA
        || child.pointee.type == GUMBO_NODE_WHITESPACE
      {
        if !frame.isCaption { read(textOfNode(child), in: frame) }
      }
    }
    endBlock(.paragraph)
    for element in page.elements.indices { finish(element) }
    for number in page.elements.indices.reversed() where number > 0 { addToParent(number) }
  }

  /// Elements are open until the walk leaves them; their blocks are then known.
  private mutating func finish(_ element: Int) {
    for block in page.elements[element].blocks where page.blocks[block].element == element {
      let text = page.blocks[block]
      page.elements[element].bytes += text.range.count
      page.elements[element].linkBytes += text.linkBytes
      page.elements[element].letters += text.letters
      if text.isProse { page.elements[element].proseLetters += text.letters }
      if text.endsAsSentence { page.elements[element].sentences += 1 }
    }
  }

  private mutating func addToParent(_ number: Int) {
    let element = page.elements[number]
    page.elements[element.parent].bytes += element.bytes
    page.elements[element.parent].linkBytes += element.linkBytes
    page.elements[element.parent].letters += element.letters
    page.elements[element.parent].proseLetters += element.proseLetters
    page.elements[element.parent].sentences += element.sentences
    page.elements[element.parent].images += element.images
    page.elements[element.parent].mailFields += element.mailFields
  }

  private mutating func enter(_ node: UnsafePointer<GumboNode>, in parent: Frame) {
    let swallowsText = node.swallowsText
    let role = swallowsText ? .block : HTMLElementRole(node.tag)
    if role == .lineBreak {
      if !isInBlock, pictureElement == parent.element { isUnderPicture = true }
      endBlock(isInBlock ? .line : .paragraph)
      return
    }
    if node.tag == GUMBO_TAG_INPUT, node.isMailField {
      page.elements[parent.element].mailFields += 1
    }
    guard role != .left, elementOfNode(node).pointee.tag_namespace == GUMBO_NAMESPACE_HTML else {
      if role == .left, Self.partsLines(node.tag) { endBlock(.paragraph) }
      if node.tag == GUMBO_TAG_STYLE { hiddenClasses.read(node) }
      if node.tag == GUMBO_TAG_HEAD {
        for child in node.childNodes where child.isElement && child.tag == GUMBO_TAG_STYLE {
          hiddenClasses.read(child)
        }
      }
      return
    }
    if node.tag == GUMBO_TAG_SUP, node.isNoteMark { return }
    if node.tag == GUMBO_TAG_A, let sign = node.sign {
      if sign == .back { page.elements[parent.element].leadsBack = true }
      return
    }
    let attributes = HTMLElementAttributes(node, words, hidden: hiddenClasses)
    if attributes.isLeft || (attributes.isHidden && !takesHidden) {
      if role != .inline { endBlock(.paragraph) }
      return
    }
    if role == .inline, attributes.isConcealed, isAside(node, in: parent.node) { return }
    if node.tag == GUMBO_TAG_IMG { notePicture(in: parent) }
    var frame = parent
    frame.node = node
    frame.nextChild = 0
    frame.role = role
    frame.isShrunk = attributes.hasNoSize ?? parent.isShrunk
    frame.isConcealed = parent.isConcealed || attributes.isConcealed
    if role != .inline { frame.isCaption = swallowsText && node.tag == GUMBO_TAG_FIGCAPTION }
    if role == .inline {
      frame.isLink =
        parent.isLink || (node.tag == GUMBO_TAG_A && attributes.isReference && !node.isReopened)
      frame.isBold = parent.isBold || node.tag == GUMBO_TAG_B || node.tag == GUMBO_TAG_STRONG
      frame.isSetApart = parent.isSetApart || Self.setsApart(node.tag) || attributes.isSmall
      frame.inlineMask |= attributes.mask
      frame.inlineSigns |= attributes.signs
      if page.elements[parent.element].tag == .preformatted {
        page.elements[parent.element].isCode = true
      }
    } else {
      endBlock(role == .cell ? .space : .paragraph)
      (frame.inlineMask, frame.inlineSigns) = (0, 0)
      (frame.isSetApart, frame.holdsPicture) = (attributes.isSmall, false)
      frame.element = append(node, attributes, inside: parent)
    }
    frames.append(frame)
  }

  /// Whether a concealed element inside of a line says a few words to programs that read aloud alone
  /// (`, external`), and is not what they read in place of something hidden from them, as of a large
  /// first letter.
  private func isAside(
    _ node: UnsafePointer<GumboNode>, in parent: UnsafePointer<GumboNode>
  ) -> Bool {
    var length = 0
    for child in node.childNodes {
      guard child.pointee.type == GUMBO_NODE_TEXT, let text = textOfNode(child).pointee.text else {
        return false
      }
      length += UnsafeBufferPointer<UInt8>(text: text).count
    }
    // The root of a page is no element.
    guard (4...Self.longestAside).contains(length), parent.pointee.type == GUMBO_NODE_ELEMENT else {
      return false
    }
    return !parent.childNodes.contains {
      $0.pointee.type == GUMBO_NODE_ELEMENT && $0.attribute("aria-hidden") == "true"
    }
  }

  /// The most bytes of such words.
  private static let longestAside = 60

  /// The level of a heading that is one by its role.
  private static let levelOfRole = 2

  private static func setsApart(_ tag: GumboTag) -> Bool {
    tag == GUMBO_TAG_EM || tag == GUMBO_TAG_I || tag == GUMBO_TAG_SMALL
  }

  /// How far out an inline element may be that holds a picture.
  private static let pictureReach = 6

  private mutating func notePicture(in parent: Frame) {
    page.elements[parent.element].images += 1
    pictureElement = parent.element
    for place in frames.indices.suffix(Self.pictureReach) where frames[place].role == .inline {
      frames[place].holdsPicture = true
    }
  }

  private static func partsLines(_ tag: GumboTag) -> Bool {
    switch tag {
    case GUMBO_TAG_NAV, GUMBO_TAG_MENU, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_TEXTAREA,
      GUMBO_TAG_IFRAME, GUMBO_TAG_VIDEO, GUMBO_TAG_OBJECT, GUMBO_TAG_LEGEND, GUMBO_TAG_CAPTION:
      true
    default: false
    }
  }

  private mutating func append(
    _ node: UnsafePointer<GumboNode>, _ attributes: HTMLElementAttributes, inside parent: Frame
  ) -> Int {
    let outer = page.elements[parent.element]
    let tag = PageTag(node.tag)
    // The classes of the whole page say nothing of its parts.
    let isWhole = node.tag == GUMBO_TAG_HTML || node.tag == GUMBO_TAG_BODY
    let mask = isWhole ? 0 : attributes.mask | parent.inlineMask
    let name = (UInt64(node.tag.rawValue) &+ 1) &* 0x9E37_79B9_7F4A_7C15 ^ attributes.classHash
    page.elements.append(
      PageElement(
        parent: parent.element, tag: tag,
        level: tag == .heading
          ? Int(node.tag.rawValue - GUMBO_TAG_H1.rawValue) + 1
          : attributes.isHeading ? Self.levelOfRole : 0,
        depth: outer.depth + 1, mask: mask, outerMask: outer.outerMask | mask,
        outerTags: outer.outerTags | 1 << UInt32(tag.rawValue),
        signature: name ^ (outer.signature << 17 | outer.signature >> 47) &* 0xff51_afd7_ed55_8ccd,
        blocks: page.blocks.count..<page.blocks.count, isMarkedBody: attributes.isMarkedBody))
    page.elements[page.elements.count - 1].isCentred = attributes.isCentred
    let signs = isWhole ? 0 : attributes.signs | parent.inlineSigns
    page.elements[page.elements.count - 1].signs = signs
    page.elements[page.elements.count - 1].outerSigns = outer.outerSigns | signs
    return page.elements.count - 1
  }

  private mutating func leave(_ frame: Frame) {
    frames.removeLast()
    guard frame.role != .inline else { return }
    endBlock(frame.role == .cell ? .space : .paragraph)
    let start = page.elements[frame.element].blocks.lowerBound
    page.elements[frame.element].blocks = start..<page.blocks.count
  }

  /// Ends the block that is open; the next one is separated from it at least by `gap`.
  private mutating func endBlock(_ gap: PageBlock.Gap) {
    // A line break behind a line break is an empty line.
    self.gap = gap == .line && !isInBlock ? .paragraph : max(self.gap, gap)
    isSpaceDue = false
    guard isInBlock else { return }
    isInBlock = false
    let number = page.blocks.count - 1
    page.blocks[number].range = page.blocks[number].range.lowerBound..<page.text.count
    let range = page.blocks[number].range
    page.text.withUnsafeBufferPointer {
      let text = UnsafeBufferPointer(rebasing: $0[range])
      page.blocks[number].count(text)
      let mask = words.lineMask(text)
      page.blocks[number].lineMask = words.weighed(lines: mask)
      page.blocks[number].lineSigns = mask & ~page.blocks[number].lineMask
    }
  }

  private mutating func read(_ node: UnsafePointer<GumboText>, in frame: Frame) {
    guard let characters = node.pointee.text else { return }
    var count = 0
    while characters[count] != 0 { count += 1 }
    let text = UnsafeRawBufferPointer(start: characters, count: count)
    let start = source.start(of: node)
    // The parser does not look how large the number of a character reference is.
    if source.hasReference(node), String(validating: text, as: UTF8.self) == nil {
      var repaired = String(decoding: text, as: UTF8.self)
      repaired.withUTF8 { read($0, at: start, in: frame) }
    } else {
      text.withMemoryRebound(to: UInt8.self) { read($0, at: start, in: frame) }
    }
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, in frame: Frame
  ) {
    var origins = HTMLTextOrigins(page: source.bytes, offset: start)
    var place = 0
    let first = page.text.count
    var isFirst = true
    while place < text.count {
      let space = text.whiteSpaceLength(at: place)
      let length = space > 0 ? space : text.scalar(at: place).length
      let (range, isVerbatim) = origins.next(text, at: place, length: length)
      if space > 0 {
        isSpaceDue = isInBlock
      } else {
        if !isInBlock {
          beginBlock(in: frame)
        } else if isSpaceDue {
          page.text.append(0x20)
          page.map.append(1, madeFrom: range.lowerBound..<range.lowerBound)
        }
        isSpaceDue = false
        if isFirst {
          isFirst = false
          notePiece(frame)
        }
        for index in 0..<length { page.text.append(text[place + index]) }
        if isVerbatim {
          page.map.appendVerbatim(length, from: range.lowerBound)
        } else {
          page.map.append(length, madeFrom: range)
        }
      }
      place += length
    }
    if frame.isLink, isInBlock {
      let start = max(first, page.blocks[page.blocks.count - 1].range.lowerBound)
      let block = page.blocks.count - 1
      page.blocks[block].linkBytes += page.text.count - start
      page.blocks[block].linkStart = page.blocks[block].linkStart ?? start
    }
  }

  private mutating func beginBlock(in frame: Frame) {
    isInBlock = true
    page.blocks.append(
      PageBlock(range: page.text.count..<page.text.count, element: frame.element, gap: gap))
    gap = .space
    page.blocks[page.blocks.count - 1].isUnderPicture =
      isUnderPicture && pictureElement == frame.element
    (pictureElement, isUnderPicture) = (nil, false)
  }

  private mutating func notePiece(_ frame: Frame) {
    let number = page.blocks.count - 1
    page.blocks[number].isBold = page.blocks[number].isBold && frame.isBold
    page.blocks[number].inlineMask &= frame.inlineMask
    page.blocks[number].inlineSigns &= frame.inlineSigns
    page.blocks[number].isSetApart = page.blocks[number].isSetApart && frame.isSetApart
    page.blocks[number].isConcealed =
      page.blocks[number].isConcealed && (frame.isConcealed || frame.isShrunk)
    page.blocks[number].isBesidePicture =
      page.blocks[number].isBesidePicture && frame.holdsPicture
  }
}
