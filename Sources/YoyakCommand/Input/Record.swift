import InputFormats
import TextAnalysis

/// One article as it was read, before anything is done with it.
struct Record: Sendable {
  enum Content: Sendable {
    /// The bytes of a whole input of one article, and what they hold.
    case document([UInt8], InputFormat)
    /// A text from a field of a record, which may be HTML.
    case field(String)
    /// A record that was already split into sentences.
    case sentences([String])
  }

  /// Its number among the records of a run, from 1.
  var number = 1
  /// The identifier: the file's name, or what the record says.
  var id: JSONValue
  var title: String?
  /// When it was published, as the record writes it, where that is asked for.
  var date: String?
  var content: Content
  /// The fields of a record that were not read, to be passed through.
  var otherFields: [String: JSONValue] = [:]
  /// How many broken bytes of the record became U+FFFD before it was taken apart.
  var replacedBytes = 0
}

extension Record {
  /// The message that bytes of the record were replaced, or nil when none were.
  func note(onReplacedBytes count: Int) -> String? {
    guard count > 0 else { return nil }
    let name = id.plainText
    return "\(name.isEmpty ? "a record" : "'\(name)'"): \(count) broken "
      + "\(count == 1 ? "byte was" : "bytes were") replaced by U+FFFD; '--strict' refuses such input."
  }
}
