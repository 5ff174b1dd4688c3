/// A text without the character references of HTML (`&quot;`, `&#39;`) that services leave in what
/// they deliver, with the way back.
///
/// Nothing else is touched, so that lines stay lines and a bracket that only looks like a tag stays.
/// Titles and fields of records may hold marks of type and line breaks, too (`<b>…</b>`, `<br>`).
public struct UnescapedText: Sendable {
  /// The text.
  public let text: SourceText
  /// Leads from ``text`` to the text as it was given.
  public let offsetMap: OffsetMap

  /// Elements that are nothing but type.
  private static let typeNames: [StaticString] = ["b", "strong", "em", "i", "u", "mark"]
  /// The end of such an element is looked for so many bytes behind its start.
  private static let reach = 400

  /// Resolves what there is to resolve; nil when there is nothing.
  ///
  /// - Parameter takesTags: Whether marks of type and line breaks are taken out, too.
  /// - Complexity: O(*n*).
  public init?(_ original: SourceText, takesTags: Bool = false) {
    var text: [UInt8] = []
    var map = OffsetMap()
    original.utf8.withUnsafeBufferPointer { utf8 in
      var copied = 0
      func copy(upTo end: Int) {
        guard end > copied else { return }
        text.append(contentsOf: utf8[copied..<end])
        map.appendVerbatim(end - copied, from: copied)
      }
      // What was opened is closed by the next tag of the name.
      var open: [Int] = []
      var offset = 0
      while offset < utf8.count {
        let byte = utf8[offset]
        var piece: (scalar: UInt32?, end: Int)?
        if byte == UInt8(ascii: "&") {
          piece = CharacterReference(utf8, at: offset).map { ($0.scalar, $0.end) }
        } else if takesTags, byte == UInt8(ascii: "<") {
          piece = Self.tag(in: utf8, at: offset, open: &open)
        }
        guard let piece else {
          offset += 1
          continue
        }
        copy(upTo: offset)
        if let scalar = piece.scalar {
          let before = text.count
          text.appendUTF8(of: scalar)
          map.append(text.count - before, madeFrom: offset..<piece.end)
        }
        offset = piece.end
        copied = offset
      }
      if copied > 0 { copy(upTo: utf8.count) }
    }
    guard !map.isEmpty else { return nil }
    self.text = SourceText(validUTF8: text)
    offsetMap = map
  }

  /// A title or name without references and marks of type, which may have been written twice.
  public static func plain(_ text: String) -> String {
    var text = text
    for _ in 0..<2 where text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0x3C }) {
      guard let unescaped = UnescapedText(SourceText(text), takesTags: true)?.text else { break }
      text = unescaped.string(in: unescaped.fullRange)
    }
    return text
  }

  /// The mark of type or line break at `start`, without attributes and closed: what stands for it,
  /// and its end.
  private static func tag(
    in utf8: UnsafeBufferPointer<UInt8>, at start: Int, open: inout [Int]
  ) -> (scalar: UInt32?, end: Int)? {
    let isEnd = start + 1 < utf8.count && utf8[start + 1] == UInt8(ascii: "/")
    let name = start + (isEnd ? 2 : 1)
    if !isEnd, let behind = utf8.end(of: "br", at: name) {
      var end = behind
      while end < utf8.count, utf8[end] == 0x20 || utf8[end] == UInt8(ascii: "/") { end += 1 }
      guard end < utf8.count, utf8[end] == UInt8(ascii: ">") else { return nil }
      // With spaces on both sides it is a tag that is spoken of.
      let isWord =
        start > 0 && utf8[start - 1] == 0x20 && end + 1 < utf8.count && utf8[end + 1] == 0x20
      return isWord ? nil : (0x0A, end + 1)
    }
    for (number, type) in typeNames.enumerated() {
      guard let end = utf8.end(of: type, at: name), end < utf8.count,
        utf8[end] == UInt8(ascii: ">")
      else { continue }
      if isEnd {
        guard let place = open.lastIndex(of: number) else { return nil }
        open.remove(at: place)
      } else {
        let isClosed = (end..<min(utf8.count, end + reach)).contains { offset in
          utf8[offset] == UInt8(ascii: "<") && offset + 1 < utf8.count
            && utf8[offset + 1] == UInt8(ascii: "/")
            && utf8.end(of: type, at: offset + 2).map { $0 < utf8.count && utf8[$0] == 0x3E }
              ?? false
        }
        guard isClosed else { return nil }
        open.append(number)
      }
      return (nil, end + 1)
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of a name in small letters at `start`, in whatever case it is written there.
  fileprivate func end(of name: StaticString, at start: Int) -> Int? {
    let count = name.utf8CodeUnitCount
    guard start + count <= self.count,
      (0..<count).allSatisfy({ self[start + $0].lowercased == name.utf8Start[$0] })
    else { return nil }
    return start + count
  }
}
