import CGumbo

/// The classes and ids that the style sheets in a page hide by a rule for them alone:
/// `.layer, #notice { display: none }`.
///
/// Rules for several classes at once, inside of others or for some windows only are passed over: these
/// tell of states. A later rule that shows a class again counts.
struct HiddenClasses {
  /// How many bytes of a style sheet are read.
  private static let longest = 1 << 18
  /// The hashes of the names with their sign.
  private var hashes: Set<UInt64> = []

  /// Reads the text of a `<style>`.
  ///
  /// - Complexity: O(*n*) in its length.
  mutating func read(_ node: UnsafePointer<GumboNode>) {
    for child in node.childNodes
    where child.pointee.type == GUMBO_NODE_TEXT || child.pointee.type == GUMBO_NODE_WHITESPACE {
      guard let text = textOfNode(child).pointee.text else { continue }
      read(UnsafeBufferPointer(text: text))
    }
  }

  private mutating func read(_ sheet: UnsafeBufferPointer<UInt8>) {
    var (start, depth, body) = (0, 0, 0)
    for (offset, byte) in sheet.prefix(Self.longest).enumerated() {
      switch byte {
      case UInt8(ascii: "{"):
        depth += 1
        if depth == 1 { body = offset + 1 }
      case UInt8(ascii: "}"):
        if depth == 1 { readRule(sheet[start..<body - 1], sheet[body..<offset]) }
        depth = max(0, depth - 1)
        if depth == 0 { start = offset + 1 }
      default: break
      }
    }
  }

  private mutating func readRule(
    _ selectors: Slice<UnsafeBufferPointer<UInt8>>, _ body: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    let declarations = HTMLStyle(body)
    guard let isHidden = declarations.isHidden else { return }
    // What is behind a comment.
    let start = selectors.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? selectors.startIndex
    for selector in selectors[start...].split(separator: UInt8(ascii: ",")) {
      let name = selector.drop { $0.isSpace }.prefix { !$0.isSpace }
      guard let sign = name.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: "#"),
        selector.allSatisfy({ $0.isSpace || $0 == sign || Self.isOfName($0) }),
        selector.split(whereSeparator: \.isSpace).count == 1,
        !name.dropFirst().contains(sign)
      else { continue }
      let hash = FNV1a.hash(of: name)
      if isHidden { hashes.insert(hash) } else { hashes.remove(hash) }
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  /// Whether one of the names in the value of an attribute is hidden.
  ///
  /// - Parameter sign: a full stop for classes, a number sign for ids.
  func hides(_ value: UnsafeBufferPointer<UInt8>, sign: UInt8) -> Bool {
    guard !hashes.isEmpty else { return false }
    return value.split(whereSeparator: \.isSpace).contains {
      hashes.contains(FNV1a.hash(of: [sign] + $0))
    }
  }
}
