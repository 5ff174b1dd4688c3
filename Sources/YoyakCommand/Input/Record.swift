import TextAnalysis

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
