import CGumbo

/// What the attributes of an element say of its content.
struct HTMLElementAttributes {
  /// Groups of the words in its class, id and role.
  private(set) var mask: UInt32 = 0
  /// Stands for its class.
  private(set) var classHash: UInt64 = 0
  /// Whether it is not shown.
  private(set) var isHidden = false
  /// Whether its role is that of a menu or a window.
  private(set) var isLeft = false
  /// Whether it refers to something, as links do and anchors do not.
  private(set) var isReference = false
  /// Whether it is marked as the body of the article.
  private(set) var isMarkedBody = false

  init(_ node: UnsafePointer<GumboNode>, _ words: PageWords) {
    let attributes = elementOfNode(node).pointee.attributes
    for index in 0..<Int(attributes.length) {
      guard let attribute = attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self),
        let name = attribute.pointee.name, let value = attribute.pointee.value
      else { continue }
      switch String(cString: name) {
      case "class":
        let bytes = UnsafeBufferPointer<UInt8>(text: value)
        mask |= words.classMask(bytes)
        classHash = bytes.reduce(14_695_981_039_346_656_037) {
          $1.isDigit ? $0 : ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
      case "id": mask |= words.classMask(UnsafeBufferPointer(text: value))
      case "role":
        mask |= words.classMask(UnsafeBufferPointer(text: value))
        isLeft = Self.rolesLeft.contains(String(cString: value))
      case "hidden": isHidden = true
      case "aria-hidden":
        isHidden = isHidden || UnsafeBufferPointer(text: value).elementsEqual("true".utf8)
      case "style": isHidden = isHidden || Self.hides(UnsafeBufferPointer(text: value))
      case "href": isReference = true
      case "itemprop":
        isMarkedBody = UnsafeBufferPointer(text: value).elementsEqual("articleBody".utf8)
      default: break
      }
    }
  }

  private static let rolesLeft: Set<String> = [
    "navigation", "menu", "menubar", "search", "dialog", "alertdialog", "tablist", "toolbar",
    "button", "banner-navigation", "listbox",
  ]

  /// Whether a style has `display: none` or `visibility: hidden`.
  private static func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    let plain = style.prefix(1000).filter { !$0.isSpace }.map(\.lowercased)
    return plain.split(separator: UInt8(ascii: ";")).contains {
      $0.starts(with: "display:none".utf8) || $0.starts(with: "visibility:hidden".utf8)
    }
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
