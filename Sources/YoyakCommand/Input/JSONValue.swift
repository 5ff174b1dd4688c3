/// Any JSON value, such as an identifier or a field that is passed through.
indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A number, as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value for a line of text: a string as it is, another scalar as JSON writes it.
  var plainText: String {
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
