import InputFormats
import TextAnalysis

/// The fields that a record is read by.
struct RecordFields: Sendable {
  /// The field of an article that is already split.
  static let sentences = "sentences"
  /// How many fields a message names.
  private static let namedFields = 10

  var text: String
  var title: String
  var id: String
  /// The field of the date, where one is asked for.
  var date: String?
  var keepsOthers: Bool
  /// Whether broken bytes are an error.
  var isStrict: Bool

  init(_ options: InputOptions) {
    text = options.textField
    title = options.titleField
    id = options.idField
    keepsOthers = options.passThrough
    isStrict = options.strict
  }

  /// Reads one line of JSONL, in UTF-8 or CP949; half a surrogate pair becomes U+FFFD.
  ///
  /// - Throws: ``CommandFailure`` that says what is wrong with the line.
  func record(fromJSON line: [UInt8]) throws(CommandFailure) -> Record {
    let value: JSONValue
    let decoded: DecodedText
    do {
      decoded = try decode(line)
      value = try JSONReader.value(of: decoded.text.utf8)
    } catch let failure as JSONSyntaxError {
      throw CommandFailure(.someFailed, "this is no JSON: \(failure).")
    } catch {
      throw CommandFailure(.someFailed, "\(error)")
    }
    guard case .object(let fields) = value else {
      throw CommandFailure(
        .someFailed, "this is \(value.kind), expected was an object with the fields of a record.")
    }
    var record = try record(of: fields)
    record.replacedBytes = decoded.replacedBytes
    return record
  }

  /// Text of bytes, with U+FFFD in place of broken ones unless they are an error.
  func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
    isStrict
      ? DecodedText(try TextDecoder.decode(bytes)) : try TextDecoder.decodeReplacing(bytes)
  }

  private func record(of fields: [String: JSONValue]) throws(CommandFailure) -> Record {
    var record = Record(id: fields[id] ?? .null, content: try content(of: fields))
    if case .string(let value)? = fields[title] { record.title = UnescapedText.plain(value) }
    if let date, case .string(let value)? = fields[date] { record.date = value }
    if keepsOthers {
      let read: Set = [text, title, id, Self.sentences]
      record.otherFields = fields.filter { !read.contains($0.key) }
    }
    return record
  }

  private func content(of fields: [String: JSONValue]) throws(CommandFailure) -> Record.Content {
    if case .array(let values)? = fields[Self.sentences] {
      let sentences = values.compactMap { value in
        if case .string(let sentence) = value { sentence } else { nil as String? }
      }
      if sentences.count == values.count { return .sentences(sentences) }
    }
    if case .string(let text)? = fields[text] { return .field(text) }
    var names = fields.keys.sorted().prefix(Self.namedFields).joined(separator: ", ")
    if fields.count > Self.namedFields { names += " and \(fields.count - Self.namedFields) more" }
    throw CommandFailure(
      .someFailed,
      "there is no string '\(text)' and no string array '\(Self.sentences)' (fields: \(names)); "
        + "name the text's field with '--text-field'")
  }
}
