/// Takes tags out of a page that would make its tree too deep or too large.
///
/// The rules of HTML need time and memory beyond any bound on some pages that nobody writes:
/// elements nested by the hundred thousand, formatting that is never closed and thus repeated in
/// each paragraph, tags with as many attributes. Browsers stop at a depth of 512. The page that is
/// given to the tree builder has spaces in place of such tags, so that all offsets stay.
struct HTMLMarkupGuard {
  /// How deep elements may be nested.
  private static let maximumDepth = 400
  /// How many attributes of a tag are read.
  private static let maximumAttributes = 200
  /// How many formatting elements may be closed in the wrong order or not at all.
  private static let maximumMisnested = 500

  private let removesFormatting: Bool
  /// The open elements, outermost first, as numbers of their names.
  private var open: [UInt64] = []
  /// The open elements whose tags were taken out.
  private var excess = 0
  /// How many formatting elements were closed in the wrong order, or by another element's end.
  private var misnested = 0
  /// What is to be replaced by spaces.
  private var removed: [TextRange] = []

  /// The page with spaces in place of such tags, or nil when it has none.
  ///
  /// - Complexity: O(*n*) in the length of the page.
  static func guarded(
    _ page: UnsafeBufferPointer<UInt8>, removesFormatting: Bool = false
  ) -> [UInt8]? {
    var guardian = HTMLMarkupGuard(removesFormatting: removesFormatting)
    guardian.read(page)
    if guardian.misnested > maximumMisnested, !removesFormatting {
      return guarded(page, removesFormatting: true)
    }
    guard !guardian.removed.isEmpty else { return nil }
    var bytes = Array(page)
    for range in guardian.removed {
      for offset in range { bytes[offset] = 0x20 }
    }
    return bytes
  }

  private init(removesFormatting: Bool) { self.removesFormatting = removesFormatting }

  private mutating func read(_ page: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while let start = page.offset(of: UInt8(ascii: "<"), from: offset) {
      offset = start + 1
      guard offset < page.count else { return }
      if page[offset] == UInt8(ascii: "!") {
        offset = Self.endOfComment(in: page, at: start)
      } else if page[offset] == UInt8(ascii: "/") || page[offset].isLetter {
        offset = readTag(page, at: start)
      }
    }
  }

  private static func endOfComment(in page: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard page[start...].starts(with: "<!--".utf8) else { return start + 2 }
    // "<!-->" and "<!--->" are whole comments.
    var offset = start + 2
    while let dash = page.offset(of: UInt8(ascii: "-"), from: offset) {
      if page[dash...].starts(with: "-->".utf8) { return dash + 3 }
      if page[dash...].starts(with: "--!>".utf8), dash > start + 3 { return dash + 4 }
      offset = dash + 1
    }
    return page.count
  }

  /// Reads a tag, and the content behind it that holds no tags.
  private mutating func readTag(_ page: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let isEnd = page[start + 1] == UInt8(ascii: "/")
    var offset = start + (isEnd ? 2 : 1)
    guard offset < page.count, page[offset].isLetter else { return offset }
    var name: UInt64 = 0
    while offset < page.count, page[offset] > 0x20, page[offset] != UInt8(ascii: "/"),
      page[offset] != UInt8(ascii: ">")
    {
      name = name << 8 | UInt64(page[offset].lowercased)
      offset += 1
    }
    let end = readAttributes(page, from: offset)
    if removesFormatting, Self.formatting.contains(name) {
      removed.append(start..<end)
    } else if isEnd {
      close(name, start..<end)
    } else if Self.rawContent.contains(name) {
      return Self.endOfRawContent(name, in: page, from: end)
    } else if !Self.closingThemselves.contains(name) {
      if open.count < Self.maximumDepth {
        open.append(name)
      } else {
        excess += 1
        removed.append(start..<end)
      }
    }
    return end
  }

  /// The offset behind a tag; attributes beyond the allowed number are taken out.
  private mutating func readAttributes(
    _ page: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var offset = start
    var attributes = 0
    var surplus: Int?
    while offset < page.count, page[offset] != UInt8(ascii: ">") {
      let byte = page[offset]
      offset += 1
      if byte.isSpace || byte == UInt8(ascii: "/") {
        attributes += 1
        if attributes == Self.maximumAttributes { surplus = offset }
      } else if byte == UInt8(ascii: "="), offset < page.count,
        page[offset] == UInt8(ascii: "\"") || page[offset] == UInt8(ascii: "'")
      {
        offset = (page.offset(of: page[offset], from: offset + 1) ?? page.count - 1) + 1
      }
    }
    if let surplus, surplus < offset { removed.append(surplus..<offset) }
    return min(offset + 1, page.count)
  }

  private mutating func close(_ name: UInt64, _ tag: TextRange) {
    guard !Self.closingThemselves.contains(name) else { return }
    if excess > 0 {
      excess -= 1
      removed.append(tag)
    } else if let place = open.lastIndex(of: name) {
      if place < open.count - 1 {
        misnested += open[place...].count { Self.formatting.contains($0) }
      }
      open.removeSubrange(place...)
    }
  }

  private static func endOfRawContent(
    _ name: UInt64, in page: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var offset = start
    while let next = page.offset(of: UInt8(ascii: "<"), from: offset) {
      offset = next + 1
      guard offset < page.count, page[offset] == UInt8(ascii: "/") else { continue }
      var (found, place): (UInt64, Int) = (0, offset + 1)
      while place < page.count, page[place].isLetter, place < next + 12 {
        found = found << 8 | UInt64(page[place].lowercased)
        place += 1
      }
      if found == name { return next }
    }
    return page.count
  }

  /// The letters of a name as one number; of names longer than eight letters the last ones.
  private static func number(_ name: Substring) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func numbers(_ names: String) -> Set<UInt64> {
    Set(names.split(separator: " ").map(number))
  }

  private static let rawContent = numbers(
    "script style textarea title xmp iframe noembed noframes")
  /// Elements without content, and those that the next one of their kind or their parent ends.
  private static let closingThemselves = numbers(
    """
    area base br col embed hr img input link meta param source track wbr html head body p li dd dt \
    tr td th thead tbody tfoot caption colgroup option optgroup a
    """)
  private static let formatting = numbers(
    "a b big code em font i nobr s small strike strong tt u")
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from `start` on where `byte` is.
  func offset(of byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return self[start...].firstIndex(of: byte)
  }
}
