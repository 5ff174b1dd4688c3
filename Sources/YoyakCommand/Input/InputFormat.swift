import ArgumentParser
import TextAnalysis

/// What an input file holds.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl, html

  /// The format that a file's name implies.
  init(path: String) {
    let path = path.lowercased()
    if path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") {
      self = .jsonl
    } else if path.hasSuffix(".html") || path.hasSuffix(".htm") {
      self = .html
    } else {
      self = .text
    }
  }

  /// The format that the first bytes of an input look like: an HTML page, objects of JSON or text.
  init(seenIn bytes: [UInt8]) {
    let mark = [UInt8].utf8Mark
    let content = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
      .drop(while: \.isSpace)
    let opening = content.prefix(14).map(\.lowercased)
    if opening.starts(with: "<!doctype html".utf8) || opening.starts(with: "<html".utf8) {
      self = .html
    } else if content.first == UInt8(ascii: "{"),
      content.dropFirst().drop(while: \.isSpace).first == UInt8(ascii: "\"")
    {
      self = .jsonl
    } else {
      self = .text
    }
  }
}
