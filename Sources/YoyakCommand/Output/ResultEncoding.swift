/// Writes the JSON and tables that results are printed in.
struct ResultEncoding: Sendable {
  let format: OutputFormat
  /// Whether control characters of the input are printed as they are, in forms for readers.
  var isRaw = false
  /// How text looks on the terminal, when it goes to one.
  var terminal: TerminalStyle?
  /// Whether no cell of a table is to be taken for a formula.
  var isForSpreadsheet = false

  /// Lines for a reader, whose terminal obeys none of the article's control characters.
  func shown(_ lines: String) -> String {
    isRaw ? lines : TerminalText.escaped(lines, keepsLineBreaks: true)
  }

  /// Rows of a table.
  func table(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: "\t") + "\n" }.joined()
  }

  /// A JSON object, with the fields of its record that were not read.
  func object(
    _ value: some JSONObject, passingThrough fields: [String: JSONValue] = [:]
  ) -> String {
    var json = JSONWriter(isPretty: format == .json)
    json.object(with: fields) { value.writeFields(to: &$0) }
    return String(decoding: json.utf8, as: UTF8.self) + (format == .jsonl ? "\n" : "")
  }

  /// An object that stands for a record that failed, in the forms that have objects.
  func object(for failure: CommandFailure, of name: String) -> String? {
    guard format.hasObjects else { return nil }
    return object(FailedRecord(name: name, message: failure.description))
  }

  /// A cell without the characters that would end it.
  private func cell(_ text: String) -> String {
    let line = String(
      decoding: text.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 },
      as: UTF8.self)
    let cell = shown(line)
    // A number is no formula, whatever its sign.
    guard isForSpreadsheet, let first = cell.utf8.first,
      Self.formulaSigns.contains(first), Double(cell) == nil
    else { return cell }
    return "'" + cell
  }

  /// What a spreadsheet takes for the beginning of a formula.
  private static let formulaSigns: [UInt8] = Array("=+-@".utf8)
}

/// What is printed in place of the result of a record that failed.
private struct FailedRecord: JSONObject {
  let name: String
  let message: String

  func writeFields(to json: inout JSONWriter) {
    json.field("error", JSONValue.object(["message": .string(message), "record": .string(name)]))
  }
}
