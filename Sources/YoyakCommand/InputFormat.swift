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
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.dropFirst(bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
      .drop(while: \.isBlank)
    let opening = content.prefix(14).map { $0.isUpper ? $0 | 0x20 : $0 }
    if opening.starts(with: "<!doctype html".utf8) || opening.starts(with: "<html".utf8) {
      self = .html
    } else if content.first == UInt8(ascii: "{"),
      content.dropFirst().drop(while: \.isBlank).first == UInt8(ascii: "\"")
    {
      self = .jsonl
    } else {
      self = .text
    }
  }
}

extension UInt8 {
  /// Whether the byte is a space, a tab or an end of a line.
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
