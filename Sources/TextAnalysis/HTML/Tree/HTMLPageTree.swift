import CGumbo

/// The tree of an HTML page as browsers build it, for as long as a closure runs.
enum HTMLTree {
  /// The bytes of memory that the tree of a page may take, for each byte of it and for any.
  private static let budget = (perByte: 300, least: 16 << 20)

  /// Builds the tree of `page` by the rules of the WHATWG HTML Standard and calls `body` with it.
  ///
  /// A page whose tree would be out of all proportion to it is read without its inline markup; when
  /// that does not help either, there is no tree and nil is returned.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  static func with<Result>(
    _ page: UnsafeBufferPointer<UInt8>, _ body: (HTMLTree.Source) -> Result
  ) -> Result? {
    for removesFormatting in [false, true] {
      let guarded = HTMLMarkupGuard.guarded(page, removesFormatting: removesFormatting)
      let result: Result? =
        guarded.map { $0.withUnsafeBufferPointer { build($0, body) } } ?? build(page, body)
      if let result { return result }
    }
    return nil
  }

  private static func build<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (HTMLTree.Source) -> Result
  ) -> Result? {
    guard let start = bytes.baseAddress else { return nil }
    return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
      guard
        let tree = makeHTMLPageTree(
          characters, bytes.count, budget.least + budget.perByte * bytes.count)
      else { return nil }
      defer { freeHTMLPageTree(tree) }
      return body(Source(root: rootOfHTMLPageTree(tree), bytes: bytes, characters: characters))
    }
  }

  /// A tree and the bytes that it was built from.
  struct Source {
    let root: UnsafePointer<GumboNode>
    let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let characters: UnsafePointer<CChar>

    /// Where the text of a node begins in the page.
    func start(of text: UnsafePointer<GumboText>) -> Int {
      guard let data = text.pointee.original_text.data else { return 0 }
      return min(max(0, data - characters), bytes.count)
    }

    /// Whether an ampersand is in what the page writes for the text of a node.
    func hasReference(_ text: UnsafePointer<GumboText>) -> Bool {
      let start = start(of: text)
      let end = min(bytes.count, start + Int(text.pointee.original_text.length))
      return bytes[start..<end].contains(UInt8(ascii: "&"))
    }
  }
}

extension UnsafePointer<GumboNode> {
  var tag: GumboTag { elementOfNode(self).pointee.tag }

  var isElement: Bool {
    pointee.type == GUMBO_NODE_ELEMENT || pointee.type == GUMBO_NODE_TEMPLATE
  }

  /// The children in order.
  var childNodes: some Sequence<UnsafePointer<GumboNode>> {
    (0..<Int(childrenOfNode(self).pointee.length)).lazy.map { childOfNode(self, $0) }
  }

  /// The value of an attribute.
  func attribute(_ name: String) -> String? {
    attributeOfNode(self, name).map { String(cString: $0) }
  }
}
