extension TextEncoding {
  /// How far into a page its declaration is looked for. The HTML Standard asks for the first 1,024
  /// bytes; many pages put a long comment or scripts before it, and browsers find it there too.
  private static let declarationReach = 1 << 16

  /// The encoding that the beginning of a page or an XML document names (`<meta charset>`,
  /// `<?xml encoding>`), if any.
  ///
  /// Only the inside of a `<meta` or `<?xml` tag is looked at, and none in a comment, a script or a style
  /// sheet: those may say `charset=` too.
  ///
  /// - Complexity: O(1): at most 65,536 bytes are looked at.
  public static func declared(in bytes: [UInt8]) -> TextEncoding? {
    bytes.prefix(declarationReach).withUnsafeBufferPointer { head in
      var offset = 0
      while let start = head[offset...].firstIndex(of: UInt8(ascii: "<")) {
        offset = start + 1
        if let end = endOfHidden(at: offset, in: head) {
          offset = end
          continue
        }
        let isMeta = begins(head, at: offset, with: "meta")
        guard isMeta || begins(head, at: offset, with: "?xml") else { continue }
        let end = head[offset...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
        if let label = label(in: head[offset..<end], after: isMeta ? "charset" : "encoding"),
          let encoding = TextEncoding(label: label)
        {
          return encoding
        }
        offset = end
      }
      return nil
    }
  }

  /// Where the comment, script or style sheet that begins at `offset` ends, or nil for anything else.
  private static func endOfHidden(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    for (opening, closing) in [("!--", "-->"), ("script", "</script"), ("style", "</style")]
      as [(StaticString, StaticString)] where begins(bytes, at: offset, with: opening)
    {
      var end = offset
      while end < bytes.count, !begins(bytes, at: end, with: closing) { end += 1 }
      return end
    }
    return nil
  }

  private static func begins(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, with name: StaticString
  ) -> Bool {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return offset + name.count < bytes.count
      && zip(bytes[offset...], name).allSatisfy { $0.lowercased == $1 }
  }

  /// The value after `key` and an equals sign.
  private static func label(
    in tag: Slice<UnsafeBufferPointer<UInt8>>, after key: String
  ) -> String? {
    let key = Array(key.utf8)
    var offset = tag.startIndex
    while offset + key.count < tag.endIndex {
      let isKey = zip(tag[offset...], key).allSatisfy { $0.lowercased == $1 }
      offset += 1
      guard isKey else { continue }
      let rest = tag[(offset + key.count - 1)...].drop(while: \.isSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      let label = rest.dropFirst().drop { $0.isSpace || $0 == 0x22 || $0 == 0x27 }
        .prefix { $0 > 0x20 && $0 < 0x7F && !"\"'>;/?".utf8.contains($0) }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}
