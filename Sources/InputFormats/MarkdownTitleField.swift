import TextAnalysis

/// The title among lines of metadata in YAML or TOML, in all the ways in which one is written: plain, in
/// quotation marks, over several lines.
struct MarkdownTitleField {
  private let lines: [ArraySlice<UInt8>]
  private let isTOML: Bool

  /// - Parameter lines: The lines between the marks of the metadata.
  init(_ lines: [TextRange], of utf8: [UInt8], isTOML: Bool) {
    self.lines = lines.map { utf8[$0] }
    self.isTOML = isTOML
  }

  /// What the field says; nil without one, or when it is empty.
  var value: String? {
    for (number, line) in lines.enumerated() {
      guard let value = Self.value(of: line, sign: UInt8(ascii: isTOML ? "=" : ":")) else {
        continue
      }
      let text = text(value, line: number)
      return text.isEmpty ? nil : text
    }
    return nil
  }

  /// What is behind the name `title`, which may be in quotation marks, and the sign.
  private static func value(of line: ArraySlice<UInt8>, sign: UInt8) -> ArraySlice<UInt8>? {
    let isQuoted = line.first == UInt8(ascii: "\"")
    let name = isQuoted ? line.dropFirst() : line
    guard name.count > 5, zip(name, "title".utf8).allSatisfy({ $0.lowercased == $1 }) else {
      return nil
    }
    let rest = name.dropFirst(isQuoted ? 6 : 5).drop(while: \.isSpace)
    return rest.first == sign ? rest.dropFirst().drop(while: \.isSpace) : nil
  }

  private func text(_ value: ArraySlice<UInt8>, line: Int) -> String {
    let further = lines[(line + 1)...].prefix { $0.first?.isSpace ?? true }
    if isTOML {
      for quote in ["\"\"\"", "'''"] where value.starts(with: quote.utf8) {
        let all = ([value.dropFirst(3)] + lines[(line + 1)...]).joined(separator: [0x0A])
        return Self.quoted(Array(all), by: Array(quote.utf8))
      }
    }
    switch value.first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let all = ([value.dropFirst()] + (isTOML ? [] : further)).joined(separator: [0x0A])
      return Self.quoted(Array(all), by: Array(value.prefix(1)))
    case UInt8(ascii: ">"), UInt8(ascii: "|"):
      if value.dropFirst().allSatisfy({ "+-0123456789".utf8.contains($0) || $0.isSpace }) {
        return Self.folded(further.flatMap { [0x20] + $0 })
      }
    default: break
    }
    let first = Self.withoutComment(value)
    return Self.folded(isTOML ? Array(first) : Array(([first] + further).joined(separator: [0x20])))
  }

  /// A plain value up to the comment behind it.
  private static func withoutComment(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let sign = value.indices.dropFirst().first {
      value[$0] == UInt8(ascii: "#") && value[$0 - 1].isSpace
    }
    return sign.map { value[..<$0] } ?? value
  }

  /// What is before the closing mark, with its escapes resolved.
  private static func quoted(_ text: [UInt8], by mark: [UInt8]) -> String {
    var result: [UInt8] = []
    var offset = 0
    let isLiteral = mark[0] == UInt8(ascii: "'")
    while offset < text.count {
      if text[offset...].starts(with: mark) {
        // Two single marks are one in the text of YAML.
        guard isLiteral, mark.count == 1, text[(offset + 1)...].first == mark[0] else { break }
        offset += 1
      } else if text[offset] == UInt8(ascii: "\\"), !isLiteral, offset + 1 < text.count {
        offset += 1
        let digits = Self.digits(text[offset])
        let code = text[(offset + 1)...].prefix(digits)
        if digits > 0, code.count == digits,
          let scalar = UInt32(String(decoding: code, as: UTF8.self), radix: 16)
            .flatMap(Unicode.Scalar.init)
        {
          result += Array(String(scalar).utf8)
          offset += digits + 1
          continue
        }
        if "ntr\n".utf8.contains(text[offset]) {
          result.append(0x20)
          offset += 1
          continue
        }
      }
      result.append(text[offset])
      offset += 1
    }
    return folded(result)
  }

  /// How many digits are behind the letter of an escape for a scalar.
  private static func digits(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  /// A text on one line.
  private static func folded(_ text: [UInt8]) -> String {
    let words = text.split(whereSeparator: \.isSpace)
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}
