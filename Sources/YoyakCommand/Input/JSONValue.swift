/// Any JSON value, such as an identifier or a field that is passed through.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number, as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value for a line of text: a string as it is, another scalar as JSON writes it.
  package var plainText: String {
    switch self {
    case .string(let value), .number(let value): value
    case .bool(let value): "\(value)"
    case .null, .array, .object: ""
    }
  }

  /// What kind of value it is, for messages.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue {
  /// Reads JSON; nil if the bytes are none.
  package init?(json: [UInt8]) {
    guard let value = try? JSONReader.value(of: json) else { return nil }
    self = value
  }

  /// The value as JSON on one line, the fields of objects in the order of their names.
  package var json: [UInt8] {
    var json = JSONWriter(isPretty: false)
    write(to: &json)
    return json.utf8
  }

  /// A field of an object; nil where there is none.
  package subscript(name: String) -> JSONValue? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }
}
