import InputFormats
import TextAnalysis

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One article as it was read, before anything is done with it.
struct Record: Sendable {
  enum Content: Sendable {
    /// The bytes of a whole input of one article, and what they hold.
    case document([UInt8], InputFormat)
    /// A text from a field of a record.
    case string(String)
    /// HTML from a field of a record.
    case markup(String)
    /// A record that was already split into sentences.
    case sentences([String])

    /// The text of a field, which may be HTML.
    init(field text: String) {
      self = MarkupLooks.isMarkup(text.utf8) ? .markup(text) : .string(text)
    }
  }

  /// The identifier: the file's name, or what the record says.
  var id: JSONValue
  var title: String?
  var content: Content
  /// The fields of a record that were not read, to be passed through.
  var otherFields: [String: JSONValue] = [:]
  /// How many broken bytes of the record became U+FFFD before it was taken apart.
  var replacedBytes = 0
}

/// The fields that a record is read by.
struct RecordFields: Sendable {
  var text: String
  var title: String
  var id: String
  var keepsOthers: Bool
  /// Whether broken bytes are an error.
  var isStrict = false

  /// Reads one line of JSONL, in UTF-8 or CP949; half a surrogate pair becomes U+FFFD.
  ///
  /// - Throws: ``CommandFailure`` that says what is wrong with the line.
  func record(fromJSON line: [UInt8]) throws(CommandFailure) -> Record {
    do {
      let decoded = try decode(line)
      let json = Data(LoneSurrogates.replaced(in: decoded.text.utf8))
      var record = try JSONDecoder().decode(RecordLine.self, from: json, configuration: self).record
      record.replacedBytes = decoded.replacedBytes
      return record
    } catch let failure as CommandFailure {
      throw failure
    } catch let undecodable as TextDecodingError {
      throw CommandFailure(.someFailed, "\(undecodable)")
    } catch {
      throw CommandFailure(
        .someFailed, "this is no JSON object of a record: \(Self.explain(error))")
    }
  }

  private func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
    isStrict
      ? DecodedText(try TextDecoder.decode(bytes)) : try TextDecoder.decodeReplacing(bytes)
  }

  /// Reads one row of a table.
  ///
  /// - Throws: ``CommandFailure`` when there is no column of the text or the row has other cells than
  ///   the header.
  func record(fromCells cells: [[UInt8]], header: DelimitedHeader) throws(CommandFailure) -> Record
  {
    guard cells.count == header.names.count else {
      throw CommandFailure(
        .someFailed,
        "this row has \(cells.count) cells and the header \(header.names.count): check its "
          + "quotation marks.")
    }
    guard let place = header.names.firstIndex(of: text) else {
      throw CommandFailure(
        .someFailed,
        "there is no column '\(text)' (columns: \(header.names.joined(separator: ", "))); name the "
          + "text's column with '--text-field'")
    }
    do {
      let decoded = try cells.map { cell throws(TextDecodingError) in try decode(cell) }
      let values = decoded.map { $0.text.string(in: $0.text.fullRange) }
      var record = Record(id: .null, content: Record.Content(field: values[place]))
      record.replacedBytes = decoded.reduce(0) { $0 + $1.replacedBytes }
      for (name, value) in zip(header.names, values) {
        if name == id {
          record.id = .string(value)
        } else if name == title {
          record.title = value
        } else if name != text, keepsOthers {
          record.otherFields[name] = .string(value)
        }
      }
      return record
    } catch {
      throw CommandFailure(.someFailed, "\(error)")
    }
  }

  /// The record of an item of a feed.
  func record(from item: FeedItem) -> Record {
    var record = Record(
      id: item.id.map { .string($0) } ?? .null, title: item.title,
      content: Record.Content(field: item.text))
    if keepsOthers {
      record.otherFields["date"] = item.date.map { .string($0) }
      record.otherFields["author"] = item.author.map { .string($0) }
    }
    return record
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
      if let text { return Record.Content(field: text) }
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
