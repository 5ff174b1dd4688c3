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
    let object: [String: JSONValue]
    do {
      guard case .object(let fields) = try JSONReader.value(of: line) else {
        throw CommandFailure(.unreadable, "this is no JSON object")
      }
      object = fields
    } catch let failure as JSONSyntaxError {
      throw CommandFailure(.unreadable, "this is no JSON: \(failure)")
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.unreadable, "\(error)")
    }
    let references = try Self.strings(object[reference], field: reference)
    let text = try Self.text(object[self.text] ?? object["sentences"], field: self.text)
    guard let text = text ?? references.first else {
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

  private static func strings(
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

  private static func text(
    _ value: JSONValue?, field: String
  ) throws(CommandFailure) -> String? {
    guard case .array(let sentences)? = value else {
      return try strings(value, field: field).first
    }
    var lines: [String] = []
    for sentence in sentences {
      switch sentence {
      case .string(let text): lines.append(text)
      case .object(let object):
        guard case .string(let text)? = object["text"] else { fallthrough }
        lines.append(text)
      default:
        throw CommandFailure(.unreadable, "a sentence is neither a string nor has a 'text'")
      }
    }
    return lines.joined(separator: "\n")
  }
}
