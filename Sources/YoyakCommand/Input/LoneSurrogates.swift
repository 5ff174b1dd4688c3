/// Escapes of half a surrogate pair in JSON, which programs write that cut texts by UTF-16 units.
///
/// They stand for no character, and `JSONDecoder` takes no line that has one.
enum LoneSurrogates {
  /// The JSON with U+FFFD in place of every half pair.
  ///
  /// - Complexity: O(*n*).
  static func replaced(in json: [UInt8]) -> [UInt8] {
    var ends: [Int] = []
    var offset = 0
    while let unit = nextUnit(in: json, from: &offset) {
      if (0xDC00...0xDFFF).contains(unit) { ends.append(offset) }
      guard (0xD800...0xDBFF).contains(unit) else { continue }
      // The other half must follow at once.
      var after = offset
      if let low = nextUnit(in: json, from: &after), (0xDC00...0xDFFF).contains(low),
        after == offset + 6
      {
        offset = after
      } else {
        ends.append(offset)
      }
    }
    var result = json
    for end in ends { result.replaceSubrange(end - 4..<end, with: "fffd".utf8) }
    return result
  }

  /// The UTF-16 unit of the next `\u` escape, and moves `offset` behind it.
  private static func nextUnit(in json: [UInt8], from offset: inout Int) -> UInt16? {
    while offset + 1 < json.count {
      guard json[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      let isUnit = json[offset + 1] == UInt8(ascii: "u")
      offset += 2
      guard isUnit, offset + 4 <= json.count,
        let unit = UInt16(String(decoding: json[offset..<offset + 4], as: UTF8.self), radix: 16)
      else { continue }
      offset += 4
      return unit
    }
    return nil
  }
}
