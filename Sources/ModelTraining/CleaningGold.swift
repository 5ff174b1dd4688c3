import Foundation

/// The hand-made division of one page: what is headline and what does not belong to the body.
struct CleaningGold: Decodable {
  /// A stretch of UTF-8 offsets that does not belong to the body.
  struct Span: Decodable {
    let rule: String
    let start: Int
    let end: Int
    /// Whether the stretch may be kept or removed, such as subheads inside the body.
    let optional: Bool?
  }

  /// The record's identifier in its file, or the page's name.
  let id: String
  /// The file that holds the text: JSON lines under the data folder, or a page of this project.
  let file: String
  /// `development` or `test`.
  let half: String
  /// The length of the text, to notice when it has changed.
  let bytes: Int
  /// Start and end of the headline, or nil.
  let title: [Int]?
  let spans: [Span]

  /// Reads all pages of the gold file.
  static func read(_ path: String) throws -> [CleaningGold] {
    try JSONDecoder().decode([CleaningGold].self, from: Data(try ModelFile.bytes(path)))
  }

  /// The kind of page, for the rows of the report.
  var group: String {
    if file.contains("naver") { return "Korean news bodies" }
    if file.hasSuffix(".jsonl") { return "Korean press releases" }
    return id.hasPrefix("en") ? "original English pages" : "original Korean pages"
  }
}

/// The texts that the gold offsets point into.
struct CleaningTexts {
  private struct Record: Decodable {
    let id: String
    let text: String
  }

  private let data: String
  private var records: [String: [String: String]] = [:]

  /// - Parameter data: the folder under which the JSON lines files lie.
  init(data: String) {
    self.data = data
  }

  /// The bytes of the page, or nil when the file or record is not there or has another length.
  mutating func text(of page: CleaningGold) throws -> [UInt8]? {
    guard page.file.hasSuffix(".jsonl") else {
      let bytes = [UInt8](try ModelFile.bytes(page.file))
      return bytes.count == page.bytes ? bytes : nil
    }
    if records[page.file] == nil { records[page.file] = try load(page.file) }
    guard let string = records[page.file]?[page.id] else { return nil }
    let bytes = Array(string.utf8)
    return bytes.count == page.bytes ? bytes : nil
  }

  private func load(_ file: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    let decoder = JSONDecoder()
    for line in try ModelFile.bytes("\(data)/\(file)").split(separator: UInt8(ascii: "\n")) {
      let record = try decoder.decode(Record.self, from: Data(line))
      texts[record.id] = record.text
    }
    return texts
  }
}
