import Foundation
import TextAnalysis

/// A web page whose article is known, as a whole or by snippets.
package struct TrainingPage {
  package let id: String
  package let page: SourceText
  package let host: String
  /// The article's text, if it is known as a whole.
  let body: String?
  /// Texts that belong to the article, and texts that do not.
  let wanted: [String]
  let unwanted: [String]
}

/// The pages of a folder: `bodies.jsonl.gz` and `snippets.jsonl.gz`.
package enum PageTrainingSet {
  private struct Row: Decodable {
    var id: String
    var url: String?
    var html: String?
    var encodedHTML: String?
    var body: String?
    var with: [String]?
    var without: [String]?

    enum CodingKeys: String, CodingKey {
      case id, url, html, body, with, without
      case encodedHTML = "html_base64"
    }
  }

  /// - Throws: When a file is not there, or a line is no page.
  package static func pages(in folder: String) throws -> [TrainingPage] {
    try ["bodies.jsonl.gz", "snippets.jsonl.gz"].flatMap { name in
      try unpacked(folder + "/" + name).split(separator: UInt8(ascii: "\n")).map { line in
        try page(of: line)
      }
    }
  }

  private static func page(of line: some DataProtocol) throws -> TrainingPage {
    let row = try JSONDecoder().decode(Row.self, from: Data(line))
    let data: Data? = row.encodedHTML.flatMap { Data(base64Encoded: $0) }
    let bytes = [UInt8](data ?? Data((row.html ?? "").utf8))
    let host: String = row.url.flatMap { URL(string: $0)?.host } ?? row.id
    let decoded = try TextDecoder.decodeReplacing(
      bytes, declared: TextEncoding.declared(in: bytes))
    return TrainingPage(
      id: row.id, page: decoded.text,
      host: host.hasPrefix("www.") ? String(host.dropFirst(4)) : host,
      body: row.body, wanted: row.with ?? [], unwanted: row.without ?? [])
  }

  private static func unpacked(_ path: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}

/// Texts as they are compared.
enum PageText {
  static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How often each run of `length` words occurs; of a shorter text, all of it once.
  static func shingles(_ text: String, length: Int) -> [String: Int] {
    let words = words(text)
    guard !words.isEmpty else { return [:] }
    var counts: [String: Int] = [:]
    for start in 0...max(0, words.count - length) {
      let run = words[start..<min(start + length, words.count)].joined(separator: " ")
      counts[run, default: 0] += 1
    }
    return counts
  }
}
