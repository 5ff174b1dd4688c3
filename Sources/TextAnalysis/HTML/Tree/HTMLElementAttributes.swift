import CGumbo

/// What the attributes of an element say of its content.
struct HTMLElementAttributes {
  /// Groups of the words in its class, id and role that the model weighs.
  private(set) var mask: UInt32 = 0
  /// The other groups of these words.
  private(set) var signs: UInt32 = 0
  /// Stands for its class.
  private(set) var classHash: UInt64 = 0
  /// Whether it is not shown.
  private(set) var isHidden = false
  /// Whether it is shown to none but programs that read pages aloud, or not before somebody asks.
  private(set) var isConcealed = false
  /// Whether its style gives its letters no size; nil when it says nothing of it.
  private(set) var hasNoSize: Bool?
  /// Whether its role is that of a menu or a window.
  private(set) var isLeft = false
  /// Whether it refers to something, as links do, those without an address too, which scripts follow,
  /// and anchors do not.
  private(set) var isReference = false
  /// Whether its letters are small.
  private(set) var isSmall = false
  /// Whether its lines are in the middle of the page.
  private(set) var isCentred = false
  /// Whether its role is that of a heading.
  private(set) var isHeading = false
  /// Whether it is marked as the body of the article.
  private(set) var isMarkedBody = false

  init(_ node: UnsafePointer<GumboNode>, _ words: PageWords, hidden: HiddenClasses) {
    let attributes = elementOfNode(node).pointee.attributes
    var isAnchor = false
    for index in 0..<Int(attributes.length) {
      guard let attribute = attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self),
        let name = attribute.pointee.name, let value = attribute.pointee.value
      else { continue }
      switch String(cString: name) {
      case "class":
        let bytes = UnsafeBufferPointer<UInt8>(text: value)
        mask |= words.classMask(bytes)
        isConcealed = isConcealed || hidden.hides(bytes, sign: UInt8(ascii: "."))
        classHash = bytes.reduce(FNV1a.offset) {
          $1.isDigit ? $0 : FNV1a.adding($1, to: $0)
        }
      case "id":
        let bytes = UnsafeBufferPointer<UInt8>(text: value)
        mask |= words.classMask(bytes)
        isConcealed = isConcealed || hidden.hides(bytes, sign: UInt8(ascii: "#"))
        isAnchor = true
      case "name": isAnchor = true
      case "role":
        mask |= words.classMask(UnsafeBufferPointer(text: value))
        isLeft = Self.rolesLeft.contains(String(cString: value))
        isHeading = UnsafeBufferPointer(text: value).elementsEqual("heading".utf8)
      case "hidden": isHidden = true
      // What AMP shows where something could not be loaded.
      case "fallback": isHidden = isHidden || value.pointee == 0
      case "aria-hidden":
        isHidden = isHidden || UnsafeBufferPointer(text: value).elementsEqual("true".utf8)
      case "style":
        let style = HTMLStyle(UnsafeBufferPointer<UInt8>(text: value))
        isHidden = isHidden || style.isHidden ?? false
        isConcealed = isConcealed || style.concealsContent
        hasNoSize = style.hasNoSize
        isSmall = style.isSmall
        isCentred = style.isCentred
      case "align": isCentred = UnsafeBufferPointer(text: value).elementsEqual("center".utf8)
      case "href": isReference = true
      case "itemprop":
        isMarkedBody = UnsafeBufferPointer(text: value).elementsEqual("articleBody".utf8)
      default: break
      }
    }
    isReference = isReference || !isAnchor
    if node.isAdvertisement { mask |= words.classSign("apart") }
    signs = mask & ~words.weighed(classes: mask)
    mask = words.weighed(classes: mask)
    let isShown = signs & words.classSign("shown") != 0
    isConcealed =
      isConcealed || (signs & words.classSign("concealed") != 0 && !isShown)
      || (node.tag == GUMBO_TAG_UNKNOWN && node.isClosedDialog)
  }

  private static let rolesLeft: Set<String> = [
    "navigation", "menu", "menubar", "search", "dialog", "alertdialog", "tablist", "toolbar",
    "button", "banner-navigation", "listbox",
  ]
}

extension UnsafePointer<GumboNode> {
  /// Whether it is a `<dialog>`, which the tree's builder does not know, that is not open.
  fileprivate var isClosedDialog: Bool { begins(with: "<dialog") && attribute("open") == nil }

  /// Whether it is one of the elements for advertisements of AMP.
  fileprivate var isAdvertisement: Bool {
    tag == GUMBO_TAG_UNKNOWN && (begins(with: "<amp-ad") || begins(with: "<amp-embed"))
  }

  /// Whether its start tag is written so, whatever follows.
  private func begins(with opening: StaticString) -> Bool {
    let tag = elementOfNode(self).pointee.original_tag
    guard let data = tag.data, tag.length > opening.utf8CodeUnitCount else { return false }
    let bytes = UnsafeRawBufferPointer(start: data, count: opening.utf8CodeUnitCount)
    return opening.withUTF8Buffer { zip(bytes, $0).allSatisfy { $0.lowercased == $1 } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a text that ends with a zero, which is left out.
  init(text: UnsafePointer<CChar>) {
    var count = 0
    while text[count] != 0 { count += 1 }
    self = UnsafeRawBufferPointer(start: text, count: count).bindMemory(to: UInt8.self)
  }
}
