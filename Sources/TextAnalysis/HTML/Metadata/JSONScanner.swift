/// Reads JSON out of a page, leniently: what is broken ends the reading and is no error.
///
/// Strings stay where they are, so that their text can be led back to the page.
struct JSONScanner {
  /// A value of JSON as far as metadata needs it.
  indirect enum Value {
    /// The place between the quotation marks.
    case string(TextRange)
    case object([(key: TextRange, value: Value)])
    case array([Value])
    /// A number, a truth value or nothing.
    case other
  }

  /// How deep values may be nested.
  private static let maximumDepth = 32

  fileprivate let utf8: UnsafeBufferPointer<UInt8>
  fileprivate let end: Int
  fileprivate var offset: Int

  /// The value in a range of the page, or nil when there is none.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  static func value(in utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> Value? {
    var scanner = JSONScanner(utf8: utf8, end: range.upperBound, offset: range.lowerBound)
    return scanner.readValue(depth: 0)
  }

  private mutating func skipSpace() {
    while offset < end, utf8[offset].isSpace || utf8[offset] == UInt8(ascii: ";") { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard offset < end, utf8[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func readValue(depth: Int) -> Value? {
    skipSpace()
    guard offset < end, depth < Self.maximumDepth else { return nil }
    switch utf8[offset] {
    case UInt8(ascii: "\""): return readString().map { .string($0) }
    case UInt8(ascii: "{"): return readObject(depth: depth)
    case UInt8(ascii: "["): return readArray(depth: depth)
    default:
      let start = offset
      while offset < end, !",]}".utf8.contains(utf8[offset]), !utf8[offset].isSpace { offset += 1 }
      return offset > start ? .other : nil
    }
  }

  private mutating func readString() -> TextRange? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = offset
    while offset < end, utf8[offset] != UInt8(ascii: "\"") {
      offset += utf8[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard offset < end else { return nil }
    offset += 1
    return start..<offset - 1
  }

  private mutating func readObject(depth: Int) -> Value? {
    offset += 1
    var members: [(key: TextRange, value: Value)] = []
    while !take(UInt8(ascii: "}")) {
      guard let key = readString(), take(UInt8(ascii: ":")), let value = readValue(depth: depth + 1)
      else { return members.isEmpty ? nil : .object(members) }
      members.append((key, value))
      _ = take(UInt8(ascii: ","))
    }
    return .object(members)
  }

  private mutating func readArray(depth: Int) -> Value? {
    offset += 1
    var values: [Value] = []
    while !take(UInt8(ascii: "]")) {
      guard let value = readValue(depth: depth + 1) else {
        return values.isEmpty ? nil : .array(values)
      }
      values.append(value)
      _ = take(UInt8(ascii: ","))
    }
    return .array(values)
  }
}

/// The text of a string of JSON, with the way back to where it is.
struct JSONString {
  private(set) var text: [UInt8] = []
  private(set) var map = OffsetMap()

  /// Resolves the escapes of the string in `range`.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard utf8[offset] == UInt8(ascii: "\\"), offset + 1 < range.upperBound else {
        let length = utf8.scalar(at: offset).length
        text.append(contentsOf: utf8[offset..<offset + length])
        map.appendVerbatim(length, from: offset)
        offset += length
        continue
      }
      let start = offset
      let before = text.count
      appendEscape(utf8, &offset, range.upperBound)
      map.append(text.count - before, madeFrom: start..<offset)
    }
  }

  private mutating func appendEscape(
    _ utf8: UnsafeBufferPointer<UInt8>, _ offset: inout Int, _ end: Int
  ) {
    let mark = utf8[offset + 1]
    offset += 2
    switch mark {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"):
      guard var scalar = Self.unit(utf8, offset, end) else { return text.append(mark) }
      offset += 4
      if scalar & 0xFC00 == 0xD800, offset + 2 <= end, utf8[offset] == UInt8(ascii: "\\"),
        let low = Self.unit(utf8, offset + 2, end), low & 0xFC00 == 0xDC00
      {
        scalar = 0x10000 + ((scalar & 0x3FF) << 10 | low & 0x3FF)
        offset += 6
      }
      text.appendUTF8(of: scalar & 0xFFFF_F800 == 0xD800 ? 0xFFFD : scalar)
    default:
      // Any other escaped character stands for itself; it may be longer than a byte.
      let length = utf8.scalar(at: offset - 1).length
      text.append(contentsOf: utf8[offset - 1..<offset - 1 + length])
      offset += length - 1
    }
  }

  private static func unit(
    _ utf8: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int
  ) -> UInt32? {
    guard offset + 4 <= end else { return nil }
    return UInt32(String(decoding: utf8[offset..<offset + 4], as: UTF8.self), radix: 16)
  }
}
