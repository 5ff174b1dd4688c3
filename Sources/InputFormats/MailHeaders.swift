import TextAnalysis

/// The header fields at the beginning of a mail, in the form of RFC 5322, or as mail programs show
/// them when a mail is copied or printed, in the languages of `Models/words/mail.txt`.
struct MailHeaders {
  /// A field: its name in small letters, and where its value is.
  struct Field {
    var name: String
    var value: TextRange
  }

  private(set) var fields: [Field] = []
  /// Where the body begins, behind the blank line.
  private(set) var bodyStart: Int
  private let start: Int

  /// Where the fields are.
  var range: TextRange { start..<bodyStart }

  /// Reads the fields that a mail begins with, or its ``PastedMailHead``: none, where no name of one is
  /// known, as in a message that was copied without them (`Dear all: …`).
  init(ofMail utf8: [UInt8], in range: TextRange) {
    self.init(utf8, from: range.lowerBound, to: range.upperBound)
    let words = LanguageWords.mail
    let known = Set(words.strings(.mailFrom) + words.strings(.mailFields))
    guard !fields.contains(where: { $0.name.contains("-") || known.contains($0.name) }) else {
      return
    }
    let pasted = PastedMailHead(utf8, in: range)
    fields = pasted?.fields ?? []
    bodyStart = pasted?.end ?? range.lowerBound
  }

  /// Reads the fields from `start` on; lines that begin with white space go on with the value before.
  init(_ utf8: [UInt8], from start: Int, to end: Int) {
    self.start = start
    bodyStart = start
    for line in TextLines.ranges(of: utf8, in: start..<end) {
      let next = utf8[line.upperBound..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      if TextLines.trimmed(line, of: utf8).isEmpty {
        bodyStart = next
        return
      }
      if utf8[line.lowerBound].isSpace, !fields.isEmpty {
        let value = fields[fields.count - 1].value
        fields[fields.count - 1].value = value.lowerBound..<line.upperBound
      } else if let colon = Self.nameEnd(utf8, line) {
        fields.append(
          Field(
            name: String(
              decoding: utf8[TextLines.trimmed(line.lowerBound..<colon, of: utf8)], as: UTF8.self
            ).lowercased(),
            value: TextLines.trimmed(colon + 1..<line.upperBound, of: utf8)))
      } else if fields.isEmpty, utf8[line].starts(with: "From ".utf8) {
        // The line before each mail of an mbox file.
      } else {
        return
      }
      bodyStart = next
    }
  }

  /// The colon behind a field's name, which is of one or two words without marks.
  private static func nameEnd(_ utf8: [UInt8], _ line: TextRange) -> Int? {
    guard let colon = utf8[line].prefix(80).firstIndex(of: UInt8(ascii: ":")),
      colon > line.lowerBound
    else { return nil }
    // French sets a space before the colon.
    let name = utf8[TextLines.trimmed(line.lowerBound..<colon, of: utf8)]
    let isName = name.allSatisfy {
      $0.isLetter || $0.isDigit || $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0 == 0x20
    }
    return isName && name.count { $0 == 0x20 } <= 1 ? colon : nil
  }

  /// The value of the first field with one of the names.
  func value(_ names: [String], in utf8: [UInt8]) -> TextRange? {
    fields.first { names.contains($0.name) }?.value
  }

  /// Whether a text begins as a mail does: with nothing but header fields up to a blank line, one of
  /// them the writer's and another known one, and a word behind them.
  static func begin(_ text: ArraySlice<UInt8>) -> Bool {
    // Nearly every text is settled by its first line.
    let head = Array(text.prefix(1 << 14))
    let first = head.prefix { $0 != 0x0A }
    let mayBegin = nameEnd(head, 0..<first.count) != nil || first.starts(with: "From ".utf8)
    return mayBegin && beginPlainly(head) || PastedMailHead(head, in: 0..<head.count) != nil
  }

  /// Whether a text begins with the fields of a mail as they are sent.
  private static func beginPlainly(_ head: [UInt8]) -> Bool {
    let headers = MailHeaders(head, from: 0, to: head.count)
    guard headers.fields.count >= 2, headers.bodyStart < head.count, headers.bodyStart > 1,
      head[headers.bodyStart - 1] == 0x0A
    else { return false }
    let end = headers.bodyStart
    let endsBlank =
      head[..<(end - 1)].last == 0x0A || head[..<(end - 1)].suffix(2).elementsEqual([0x0A, 0x0D])
    let words = LanguageWords.mail
    let writers = Set(words.strings(.mailFrom))
    let known = Set(words.strings(.mailFields))
    let hasWriter = headers.fields.contains { writers.contains($0.name) }
    let others = headers.fields.count { known.contains($0.name) }
    return endsBlank && hasWriter && others >= 1 && (others + 1) * 2 >= headers.fields.count
      || endsBlank && others >= 3 && headers.fields.contains { $0.name == "message-id" }
  }
}
