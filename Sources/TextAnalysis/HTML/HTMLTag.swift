/// A tag of an HTML page: its name, whether it ends an element, and where its attributes stand.
struct HTMLTag {
  /// The name in lower case.
  var name: String
  var isEnd: Bool
  /// The bytes between the name and the closing angle bracket.
  var attributes: TextRange
  /// The offset after the tag.
  var end: Int

  /// Reads the tag that begins at `offset`, where an angle bracket stands, or nil when that is one
  /// of the text (`a < b`).
  ///
  /// An unclosed tag reaches to the end of the page, as browsers have it; quotation marks around
  /// attribute values may hold angle brackets.
  init?(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) {
    var place = offset + 1
    isEnd = place < utf8.count && utf8[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let nameStart = place
    while place < utf8.count, Self.isNameByte(utf8[place], isFirst: place == nameStart) {
      place += 1
    }
    guard place > nameStart else { return nil }
    name = String(decoding: utf8[nameStart..<place].map(\.lowercased), as: UTF8.self)
    let attributesStart = place
    var quote: UInt8?
    while place < utf8.count {
      let byte = utf8[place]
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        utf8[place - 1] == UInt8(ascii: "=")
      {
        quote = byte
      }
      place += 1
    }
    attributes = attributesStart..<place
    end = min(place + 1, utf8.count)
  }

  private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    if isFirst { return isLetter }
    return isLetter || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ":")
  }

  /// The value of the attribute `name`, without its quotation marks; entities stay as they are.
  func attribute(_ name: String, in utf8: UnsafeBufferPointer<UInt8>) -> TextRange? {
    var place = attributes.lowerBound
    while place < attributes.upperBound {
      while place < attributes.upperBound, utf8[place] <= 0x20 || utf8[place] == 0x2F {
        place += 1
      }
      let keyStart = place
      while place < attributes.upperBound, utf8[place] > 0x20, utf8[place] != UInt8(ascii: "=") {
        place += 1
      }
      let key = keyStart..<place
      var value = place..<place
      while place < attributes.upperBound, utf8[place] <= 0x20 { place += 1 }
      if place < attributes.upperBound, utf8[place] == UInt8(ascii: "=") {
        value = Self.value(in: utf8, from: place + 1, to: attributes.upperBound)
        place = value.upperBound
        if place < attributes.upperBound, utf8[place] == 0x22 || utf8[place] == 0x27 { place += 1 }
      }
      if utf8[key].elementsEqual(name.utf8, by: { $0 | 0x20 == $1 | 0x20 }) { return value }
      if key.isEmpty, value.isEmpty { place += 1 }
    }
    return nil
  }

  private static func value(
    in utf8: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> TextRange {
    var start = start
    while start < end, utf8[start] <= 0x20 { start += 1 }
    guard start < end else { return start..<start }
    let mark = utf8[start]
    if mark == 0x22 || mark == 0x27 {
      let close = utf8[(start + 1)..<end].firstIndex(of: mark) ?? end
      return (start + 1)..<close
    }
    let close = utf8[start..<end].firstIndex { $0 <= 0x20 } ?? end
    return start..<close
  }
}
