/// Reads JSON (RFC 8259) out of UTF-8 in one pass.
///
/// Numbers are kept as they are written, so that an identifier of forty digits comes out as it went
/// in. Escapes of half a surrogate pair, which programs write that cut texts by UTF-16 units, become
/// U+FFFD. Of a name that an object has twice, the last value counts.
///
/// - Complexity: O(*n*); values are nested to ``deepest`` levels at most.
struct JSONReader {
  /// How deep arrays and objects may stand in one another.
  static let deepest = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var depth = 0

  /// The one value that the bytes are.
  ///
  /// - Throws: ``JSONSyntaxError`` with the place where the bytes stop being JSON.
  static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(JSONSyntaxError) in
        var reader = JSONReader(bytes)
        let value = try reader.value()
        reader.skipWhiteSpace()
        guard reader.offset == bytes.count else {
          throw reader.failure("nothing more after the value")
        }
        return value
      }
    }
    return try result.get()
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func failure(_ expected: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: offset, found: next, expected: expected)
  }

  private mutating func skipWhiteSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      offset += 1
    }
  }

  /// Moves behind a byte if it comes next.
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipWhiteSpace()
    switch next {
    case UInt8(ascii: "{"):
      return .object(try nested { json throws(JSONSyntaxError) in try json.fields() })
    case UInt8(ascii: "["):
      return .array(try nested { json throws(JSONSyntaxError) in try json.elements() })
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested<Value>(
    _ read: (inout JSONReader) throws(JSONSyntaxError) -> Value
  ) throws(JSONSyntaxError) -> Value {
    guard depth < Self.deepest else {
      throw failure("values nested to at most \(Self.deepest) levels")
    }
    depth += 1
    offset += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func fields() throws(JSONSyntaxError) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    skipWhiteSpace()
    if skip("}") { return fields }
    while true {
      skipWhiteSpace()
      guard next == UInt8(ascii: "\"") else { throw failure("a field's name in quotation marks") }
      let name = try string()
      skipWhiteSpace()
      guard skip(":") else { throw failure("':' after the field's name") }
      fields[name] = try value()
      skipWhiteSpace()
      if skip("}") { return fields }
      guard skip(",") else { throw failure("',' or '}' after the field") }
    }
  }

  private mutating func elements() throws(JSONSyntaxError) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipWhiteSpace()
    if skip("]") { return elements }
    while true {
      elements.append(try value())
      skipWhiteSpace()
      if skip("]") { return elements }
      guard skip(",") else { throw failure("',' or ']' after the element") }
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw failure("\(word)") }
      offset += 1
    }
    return value
  }

  /// The digits of a number as they are written.
  private mutating func number() throws(JSONSyntaxError) -> String {
    let start = offset
    _ = skip("-")
    if !skip("0") { try digits("a value") }
    if skip(".") { try digits("a digit after the decimal point") }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      try digits("a digit in the exponent")
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits(_ expected: String) throws(JSONSyntaxError) {
    let start = offset
    while let byte = next, byte &- UInt8(ascii: "0") < 10 { offset += 1 }
    if offset == start { throw failure(expected) }
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    offset += 1
    var start = offset
    // Most strings have no escapes and are taken as they stand. One array grows in place: a page in a
    // string has tens of thousands of them.
    var text: [UInt8] = []
    var hasEscapes = false
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = bytes[start..<offset]
        offset += 1
        guard hasEscapes else { return String(decoding: rest, as: UTF8.self) }
        text.append(contentsOf: rest)
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[start..<offset])
        offset += 1
        try escape(into: &text)
        hasEscapes = true
        start = offset
      case 0..<0x20: throw failure("no control character in a string; escape it")
      default: offset += 1
      }
    }
    throw failure("'\"' at the end of the string")
  }

  /// Reads what is behind a backslash.
  private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[offset])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      offset += 1
      text.append(contentsOf: String(try unicodeEscape()).utf8)
      return
    default: throw failure("one of \"\\/bfnrtu after a backslash")
    }
    offset += 1
  }

  /// The scalar of the digits behind `\u`, with the second half of a pair where there is one.
  private mutating func unicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, offset + 6 <= bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let start = offset
    offset += 2
    let low = try hexadecimal()
    if (0xDC00...0xDFFF).contains(low) {
      return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
    }
    offset = start
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Self.hexadecimalDigit(byte) else {
        throw failure("four hexadecimal digits after \\u")
      }
      unit = unit << 4 | digit
      offset += 1
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

/// Where bytes stop being JSON.
struct JSONSyntaxError: Error, CustomStringConvertible {
  /// The place of the byte, from 0.
  var offset: Int
  /// The byte there; nil at the end.
  var found: UInt8?
  /// What may stand there.
  var expected: String

  var description: String {
    let what =
      switch found {
      case nil: "the end"
      case .some(let byte) where (0x21...0x7E).contains(byte): "'\(Unicode.Scalar(byte))'"
      case .some(let byte): "the byte 0x" + String(byte, radix: 16, uppercase: true)
      }
    return "byte \(offset + 1) is \(what), expected was \(expected)"
  }
}
