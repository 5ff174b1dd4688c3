/// Writes the JSON and tables that results are printed in.
struct ResultEncoding: Sendable {
  let format: OutputFormat

  /// Rows of a table.
  func table(_ rows: [[String]]) -> String {
    rows.map { $0.map(Self.cell).joined(separator: "\t") + "\n" }.joined()
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
  private static func cell(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 },
      as: UTF8.self)
  }
}

/// What is printed in place of the result of a record that failed.
private struct FailedRecord: JSONObject {
  let name: String
  let message: String

  func writeFields(to json: inout JSONWriter) {
    json.field("error", JSONValue.object(["message": .string(message), "record": .string(name)]))
  }
}
