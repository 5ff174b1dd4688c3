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
  /// Whether its role is that of a heading.
  private(set) var isHeading = false
  /// Whether it is marked as the body of the article.
  private(set) var isMarkedBody = false

  init(_ node: UnsafePointer<GumboNode>, _ words: PageWords) {
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
        classHash = bytes.reduce(FNV1a.offset) {
          $1.isDigit ? $0 : FNV1a.adding($1, to: $0)
        }
      case "id":
        mask |= words.classMask(UnsafeBufferPointer(text: value))
        isAnchor = true
      case "name": isAnchor = true
      case "role":
        mask |= words.classMask(UnsafeBufferPointer(text: value))
        isLeft = Self.rolesLeft.contains(String(cString: value))
        isHeading = UnsafeBufferPointer(text: value).elementsEqual("heading".utf8)
      case "hidden": isHidden = true
      case "aria-hidden":
        isHidden = isHidden || UnsafeBufferPointer(text: value).elementsEqual("true".utf8)
      case "style":
        let style = Self.declarations(UnsafeBufferPointer(text: value))
        isHidden = isHidden || style.contains(where: Self.hides)
        isConcealed = Self.movesAway(style)
        hasNoSize = Self.hasNoSize(style)
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

  /// The declarations of a style without spaces.
  private static func declarations(_ style: UnsafeBufferPointer<UInt8>) -> [ArraySlice<UInt8>] {
    let plain = style.prefix(1000).filter { !$0.isSpace }.map(\.lowercased)
    return plain.split(separator: UInt8(ascii: ";"))
  }

  /// Whether a declaration is `display: none` or `visibility: hidden`.
  private static func hides(_ declaration: ArraySlice<UInt8>) -> Bool {
    declaration.starts(with: "display:none".utf8)
      || declaration.starts(with: "visibility:hidden".utf8)
  }

  /// Whether a style sets the size of letters to nothing; nil when it does not set it.
  private static func hasNoSize(_ style: [ArraySlice<UInt8>]) -> Bool? {
    let name = "font-size:".utf8
    guard let size = style.last(where: { $0.starts(with: name) })?.dropFirst(name.count),
      size.first?.isDigit ?? false
    else { return nil }
    let number = size.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    return number.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
  }

  /// Whether a style puts its element far outside of the window.
  private static func movesAway(_ style: [ArraySlice<UInt8>]) -> Bool {
    guard
      style.contains(where: {
        $0.elementsEqual("position:absolute".utf8) || $0.elementsEqual("position:fixed".utf8)
      })
    else { return false }
    return style.contains { declaration in
      let sides = ["left:-", "top:-", "right:-"]
      return sides.contains {
        declaration.starts(with: $0.utf8)
          && declaration.dropFirst($0.utf8.count).prefix(while: \.isDigit).count >= 4
      }
    }
  }
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
