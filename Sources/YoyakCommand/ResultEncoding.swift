#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes the JSON and tables that results are printed in.
struct ResultEncoding: Sendable {
  let format: OutputFormat

  /// Rows of a table, the identifier before each.
  func table(_ rows: [[String]], name: String) -> String {
    rows.map { row in ([name] + row).map(Self.cell).joined(separator: "\t") + "\n" }.joined()
  }

  /// A JSON object, with the fields of its record that were not read; keys are sorted, so that the
  /// same result is the same bytes.
  func object(
    _ value: some Encodable, passingThrough fields: [String: JSONValue] = [:]
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if format == .json { encoder.outputFormatting.insert(.prettyPrinted) }
    let json = try encoder.encode(WithFields(base: value, fields: fields))
    return String(decoding: json, as: UTF8.self) + (format == .jsonl ? "\n" : "")
  }

  /// An object that stands for a record that failed, in the forms that have objects.
  func object(for failure: CommandFailure, of name: String) -> String? {
    guard format.hasObjects else { return nil }
    return try? object(["error": ["record": name, "message": failure.description]])
  }

  /// A cell without the characters that would end it.
  private static func cell(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 },
      as: UTF8.self)
  }
}

/// A result together with the fields of its record that were not read.
private struct WithFields<Base: Encodable>: Encodable {
  let base: Base
  let fields: [String: JSONValue]

  func encode(to encoder: any Encoder) throws {
    if !fields.isEmpty {
      var container = encoder.container(keyedBy: FieldName.self)
      for (name, value) in fields { try container.encode(value, forKey: FieldName(name)) }
    }
    try base.encode(to: encoder)
  }
}
