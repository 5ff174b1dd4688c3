import TextAnalysis

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One article as it was read, before anything is done with it.
struct Record: Sendable {
  enum Content: Sendable {
    /// The bytes of a text file.
    case text([UInt8])
    /// The bytes of an HTML page.
    case html([UInt8])
    /// A string field of a JSONL record.
    case string(String)
    /// A record that was already split into sentences.
    case sentences([String])
  }

  /// The identifier: the file's name, or what a JSONL record says.
  var id: JSONValue
  var title: String?
  var content: Content
  /// The fields of a JSONL record that were not read, to be passed through.
  var otherFields: [String: JSONValue] = [:]
}

/// The fields that a JSONL record is read by.
struct RecordFields: Sendable {
  var text: String
  var title: String
  var id: String
  var keepsOthers: Bool

  /// Reads one line of JSONL, in UTF-8 or CP949; half a surrogate pair becomes U+FFFD.
  ///
  /// - Throws: ``CommandFailure`` that says what is wrong with the line.
  func record(fromJSON line: [UInt8]) throws(CommandFailure) -> Record {
    do {
      let text = try TextDecoder.decode(line)
      let json = Data(LoneSurrogates.replaced(in: text.utf8))
      return try JSONDecoder().decode(RecordLine.self, from: json, configuration: self).record
    } catch let failure as CommandFailure {
      throw failure
    } catch let undecodable as TextDecodingError {
      throw CommandFailure(.someFailed, "\(undecodable)")
    } catch {
      throw CommandFailure(
        .someFailed, "this is no JSON object of a record: \(Self.explain(error))")
    }
  }

  private static func explain(_ error: any Error) -> String {
    switch error {
    case DecodingError.dataCorrupted(let context):
      (context.underlyingError).map { "\($0)" } ?? context.debugDescription
    case DecodingError.typeMismatch(_, let context): context.debugDescription
    case DecodingError.valueNotFound: "it is null."
    default: "\(error)"
    }
  }
}

/// Decodes a record by the names of its fields.
private struct RecordLine: DecodableWithConfiguration {
  let record: Record

  init(from decoder: any Decoder, configuration fields: RecordFields) throws {
    let container = try decoder.container(keyedBy: FieldName.self)
    let id = try container.decodeIfPresent(JSONValue.self, forKey: FieldName(fields.id))
    var record = Record(id: id ?? .null, content: try Self.content(container, fields))
    record.title = try? container.decodeIfPresent(String.self, forKey: FieldName(fields.title))
    if fields.keepsOthers {
      let read = [fields.text, fields.title, fields.id, "sentences"]
      for key in container.allKeys where !read.contains(key.stringValue) {
        record.otherFields[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
      }
    }
    self.record = record
  }

  private static func content(
    _ container: KeyedDecodingContainer<FieldName>, _ fields: RecordFields
  ) throws -> Record.Content {
    let sentences = FieldName("sentences")
    if let value = try? container.decodeIfPresent([String].self, forKey: sentences) {
      return .sentences(value)
    }
    do {
      let text = try container.decodeIfPresent(String.self, forKey: FieldName(fields.text))
      if let text { return .string(text) }
    } catch DecodingError.typeMismatch {
      // Told below; a string that is not well formed tells its own error.
    }
    let names = container.allKeys.map(\.stringValue).sorted().joined(separator: ", ")
    throw CommandFailure(
      .someFailed,
      "there is no string '\(fields.text)' and no string array 'sentences' (fields: \(names)); "
        + "name the text's field with '--text-field'")
  }
}
