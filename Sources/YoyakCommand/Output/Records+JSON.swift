import TextAnalysis
import Yoyak

// The parts of the library's records as the command writes them.

extension SummaryRecord.Explanation: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("decision", decision)
    json.field("end", end)
    json.field("index", index)
    json.field("parts", parts)
    json.field("score", score)
    json.field("start", start)
  }
}

extension SummaryRecord.Explanation.Part: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("name", name)
    json.field("value", value)
  }

  /// The weightiest of some parts, which come first, on one line.
  static func text(of parts: [Self]) -> String {
    parts.prefix(5).map { "\($0.name) \($0.value > 0 ? "+" : "")\($0.value)" }
      .joined(separator: ", ")
  }
}

extension SummaryRecord.Removed: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("end", end)
    json.field("rule", rule)
    json.field("start", start)
  }
}

extension KeywordRecord.Entry: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("count", count)
    json.field("keyword", keyword)
    json.field("offsets", offsets)
    json.field("score", score)
  }
}

extension KeywordRecord.Explanation: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("keyword", keyword)
    json.field("parts", parts)
    json.field("score", score)
  }

  /// One line for a reader, with the weightiest parts.
  var text: String {
    "\(TextLine.flattened(keyword))  \(score): \(SummaryRecord.Explanation.Part.text(of: parts))\n"
  }
}

extension PageMetadata: JSONObject {
  func writeFields(to json: inout JSONWriter) {
    json.field("author", author)
    json.field("date", date)
    json.field("description", description)
    json.field("language", language)
    json.field("site", site)
  }
}
