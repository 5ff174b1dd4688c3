import InputFormats
import TextAnalysis

/// The fields that a record is read by.
struct RecordFields: Sendable {
  /// The field of an article that is already split.
  static let sentences = "sentences"
  /// The names of the fields where none are given.
  static let usualText = "text"
  static let usualTitle = "title"
  /// How many fields a message names.
  private static let namedFields = 10
  /// What the fields are called where no name was given and none has the usual one.
  private static let otherTextNames = names(.fieldTexts)
  private static let otherTitleNames = names(.fieldTitles)

  /// The names of a list, in which a low line stands for a space elsewhere; these have none.
  private static func names(_ list: WordListName) -> [String] {
    LanguageWords.fields.strings(list).map { $0.replacing(" ", with: "_") }
  }

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
    let (fields, replacedBytes) = try object(of: line)
    var record = try record(of: fields)
    record.replacedBytes = replacedBytes
    return record
  }

  /// Reads a value of JSON: the record, or those of the array of articles in an object that is none.
  func records(fromJSON value: [UInt8]) throws(CommandFailure) -> [Record] {
    let (fields, replacedBytes) = try object(of: value)
    return try (articles(in: fields) ?? [fields]).map { fields throws(CommandFailure) in
      var record = try record(of: fields)
      record.replacedBytes = replacedBytes
      return record
    }
  }

  private func object(
    of json: [UInt8]
  ) throws(CommandFailure) -> (fields: [String: JSONValue], replacedBytes: Int) {
    let value: JSONValue
    let decoded: DecodedText
    do {
      decoded = try decode(json)
      value = try JSONReader.value(of: decoded.text.utf8)
    } catch let failure as JSONSyntaxError {
      throw CommandFailure(.someFailed, "this is no JSON: \(failure).")
    } catch {
      throw CommandFailure(.someFailed, "\(error)")
    }
    guard case .object(let fields) = value else {
      throw .withoutText(
        "this is \(value.kind), expected was an object with the fields of a record.")
    }
    return (fields, decoded.replacedBytes)
  }

  /// The objects of the one array of objects in an object that is no article itself; else nil.
  private func articles(in fields: [String: JSONValue]) -> [[String: JSONValue]]? {
    guard fields[Self.sentences] == nil, textName(where: Self.holdsString(fields)) == nil else {
      return nil
    }
    let arrays = fields.values.compactMap { value -> [[String: JSONValue]]? in
      guard case .array(let values) = value, !values.isEmpty else { return nil }
      let objects = values.compactMap { if case .object(let fields) = $0 { fields } else { nil } }
      return objects.count == values.count ? objects : nil
    }
    guard arrays.count == 1,
      arrays[0].contains(where: { textName(where: Self.holdsString($0)) != nil })
    else { return nil }
    return arrays[0]
  }

  /// Whether a field is there and holds a string.
  private static func holdsString(_ fields: [String: JSONValue]) -> (String) -> Bool {
    { if case .string? = fields[$0] { true } else { false } }
  }

  /// The field of the text: of this name where it is there, or where that is the usual one and is not
  /// there the only one of another name that says as much.
  func textName(where isThere: (String) -> Bool) -> String? {
    if isThere(text) { return text }
    guard text == Self.usualText else { return nil }
    let others = Self.otherTextNames.filter(isThere)
    // A JSON Feed may hold the text twice, as text and as a page.
    return others.count == 1 || others.starts(with: Self.otherTextNames.prefix(2))
      ? others.first : nil
  }

  /// The field of the headline, likewise.
  func titleName(where isThere: (String) -> Bool) -> String? {
    if isThere(title) { return title }
    return title == Self.usualTitle ? Self.otherTitleNames.first(where: isThere) : nil
  }

  /// Text of bytes, with U+FFFD in place of broken ones unless they are an error.
  func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
    isStrict
      ? DecodedText(try TextDecoder.decode(bytes)) : try TextDecoder.decodeReplacing(bytes)
  }

  private func record(of fields: [String: JSONValue]) throws(CommandFailure) -> Record {
    let isThere = Self.holdsString(fields)
    let textName = textName(where: isThere)
    var record = Record(id: fields[id] ?? .null, content: try content(of: fields, textName))
    let titleName = titleName(where: isThere)
    if let titleName, case .string(let value)? = fields[titleName] {
      record.title = UnescapedText.plain(value)
    }
    if let date, case .string(let value)? = fields[date] { record.date = value }
    if keepsOthers {
      let read: Set = [textName ?? text, titleName ?? title, id, Self.sentences]
      record.otherFields = fields.filter { !read.contains($0.key) }
    }
    return record
  }

  private func content(
    of fields: [String: JSONValue], _ textName: String?
  ) throws(CommandFailure) -> Record.Content {
    if case .array(let values)? = fields[Self.sentences] {
      let sentences = values.compactMap { value in
        if case .string(let sentence) = value { sentence } else { nil as String? }
      }
      if sentences.count == values.count { return .sentences(sentences) }
    }
    if let textName, case .string(let text)? = fields[textName] { return .field(text) }
    var names = fields.keys.sorted().prefix(Self.namedFields).joined(separator: ", ")
    if fields.count > Self.namedFields { names += " and \(fields.count - Self.namedFields) more" }
    throw .withoutText(
      "there is no string '\(text)' and no string array '\(Self.sentences)' (fields: \(names)); "
        + "name the text's field with '--text-field'")
  }
}
