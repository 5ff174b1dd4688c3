import TextAnalysis

/// The fields that a JSONL record of texts and references is read by.
struct TextRecordFields {
  /// The text: a string, or the sentences as strings or as `yoyak summarize` prints them.
  var text: String
  /// The references: a string or strings.
  var reference: String
  /// The identifier: a string or a number.
  var id: String

  /// Reads one line of JSONL. A record without the text's field but with the reference's is one of
  /// a file of references, and its first reference is the text.
  ///
  /// - Throws: ``CommandFailure`` that says what is wrong with the line.
  func entry(fromJSON line: [UInt8]) throws(CommandFailure) -> TextCollection.Entry {
    let object = try Self.object(fromJSON: line)
    let references = try Self.strings(object[reference], field: reference)
    let text = try Self.texts(object[self.text] ?? object["sentences"], field: self.text)
    guard let text = text?.joined(separator: "\n") ?? references.first else {
      let names = object.keys.sorted().joined(separator: ", ")
      throw CommandFailure(
        .unreadable,
        "there is neither '\(self.text)' nor '\(reference)' (fields: \(names)); name them with "
          + "'--summary-field' and '--reference-field'")
    }
    let key = object[id]?.plainText
    return TextCollection.Entry(
      key: key?.isEmpty == false ? key : nil, text: SourceText(text),
      references: references.map { SourceText($0) })
  }

  /// The fields of one line of JSONL.
  ///
  /// - Throws: ``CommandFailure`` when the line is no JSON object.
  static func object(
    fromJSON line: [UInt8]
  ) throws(CommandFailure) -> [String: JSONValue] {
    let value: JSONValue
    do {
      value = try JSONReader.value(of: line)
    } catch {
      throw CommandFailure(.unreadable, "this is no JSON: \(error)")
    }
    guard case .object(let object) = value else {
      throw CommandFailure(.unreadable, "this is no JSON object")
    }
    return object
  }

  /// The references in a field: a string or strings; none where there is no such field.
  static func strings(
    _ value: JSONValue?, field: String
  ) throws(CommandFailure) -> [String] {
    switch value {
    case nil, .null: return []
    case .string(let string): return [string]
    case .array(let values):
      var strings: [String] = []
      for case .string(let string) in values { strings.append(string) }
      if strings.count == values.count { return strings }
    default: break
    }
    throw CommandFailure(.unreadable, "'\(field)' is neither a string nor an array of strings")
  }

  /// The texts in a field: a string, strings, or objects as the program prints sentences and
  /// keywords; nil where there is no such field.
  static func texts(
    _ value: JSONValue?, field: String
  ) throws(CommandFailure) -> [String]? {
    guard case .array(let sentences)? = value else {
      let strings = try strings(value, field: field)
      return strings.isEmpty ? nil : strings
    }
    var lines: [String] = []
    for sentence in sentences {
      switch sentence {
      case .string(let text): lines.append(text)
      case .object(let object):
        guard case .string(let text)? = object["text"] ?? object["keyword"] else { fallthrough }
        lines.append(text)
      default:
        throw CommandFailure(.unreadable, "a sentence is neither a string nor has a 'text'")
      }
    }
    return lines
  }
}
