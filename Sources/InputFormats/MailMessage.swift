import TextAnalysis

/// The parts of a mail that hold text, found in the structure of MIME (RFC 2045, RFC 2046).
struct MailMessage {
  /// How a part's text is packed.
  enum Transfer {
    case plain, quotedPrintable, base64
  }

  let headers: MailHeaders
  /// The first plain text that is no attachment.
  private(set) var plain: Part?
  /// The first HTML text that is no attachment.
  private(set) var html: Part?
  /// The first text file that is attached.
  private(set) var attachedText: Part?
  /// The first mail that is attached, as one that was sent on.
  private(set) var attachedMail: TextRange?

  private static let deepestParts = 8

  /// Finds the parts of the mail in a range.
  init(_ utf8: [UInt8], in range: TextRange) {
    headers = MailHeaders(ofMail: utf8, in: range)
    let body = headers.bodyStart..<range.upperBound
    search(Part(headers, body, utf8), utf8, depth: 0)
    // What has no part of text is read as it stands.
    if plain == nil, html == nil, attachedText == nil, attachedMail == nil {
      plain = Part(body)
    }
  }

  /// The encoding of the text, for a mail whose part is not packed.
  static func declaredEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let message = MailMessage(bytes, in: 0..<bytes.count)
    let part = message.plain ?? message.html ?? message.attachedText
    return part?.transfer == .plain ? part?.charset : nil
  }

  /// The parts of the writer's name, in small letters: words of two letters or more, without the address.
  func writer(in utf8: [UInt8]) -> [String] {
    let names = LanguageWords.mail.strings(.mailFrom)
    guard let value = headers.value(names, in: utf8) else { return [] }
    return TransferDecoding.header(utf8[value]).lowercased()
      .split(whereSeparator: \.isWhitespace).filter { !$0.contains("@") }
      .flatMap { $0.split { !$0.isLetter } }.filter { $0.count >= 2 }.map(String.init)
  }

  /// A part, or the whole body of a mail that has none.
  struct Part {
    let body: TextRange
    private(set) var type = "text/plain"
    fileprivate private(set) var boundary: [UInt8]?
    private(set) var charset: TextEncoding?
    /// How the text is packed.
    private(set) var transfer = Transfer.plain
    fileprivate private(set) var isAttachment = false

    /// Whether the text is a page.
    var isHTML: Bool { type == "text/html" }

    /// Plain text that is not packed.
    fileprivate init(_ body: TextRange) {
      self.body = body
    }

    fileprivate init(_ headers: MailHeaders, _ body: TextRange, _ utf8: [UInt8]) {
      self.body = body
      func value(_ name: String) -> String? {
        headers.value([name], in: utf8).map { String(decoding: utf8[$0], as: UTF8.self) }
      }
      if let content = value("content-type") {
        type = String(
          content.lowercased().prefix { $0 != ";" && $0 != " " && $0 != "\r" && $0 != "\n" })
        boundary = Self.parameter("boundary", of: content).map { Array($0.utf8) }
        charset = Self.parameter("charset", of: content).flatMap { TextEncoding(label: $0) }
      }
      switch value("content-transfer-encoding")?.lowercased() {
      case "quoted-printable": transfer = .quotedPrintable
      case "base64": transfer = .base64
      default: break
      }
      isAttachment = value("content-disposition")?.lowercased().hasPrefix("attachment") ?? false
    }

    private static func parameter(_ name: String, of value: String) -> String? {
      for part in value.split(separator: ";").dropFirst() {
        guard let equals = part.firstIndex(of: "=") else { continue }
        let key = part[..<equals].filter { !$0.isWhitespace }.lowercased()
        guard key == name else { continue }
        let text = part[part.index(after: equals)...].drop(while: \.isWhitespace)
        if text.first == "\"" { return String(text.dropFirst().prefix { $0 != "\"" }) }
        return String(text.prefix { !$0.isWhitespace })
      }
      return nil
    }
  }

  private mutating func search(_ part: Part, _ utf8: [UInt8], depth: Int) {
    switch part.type {
    case "message/rfc822" where part.transfer == .plain:
      attachedMail = attachedMail ?? part.body
    case "text/plain":
      if part.isAttachment {
        attachedText = attachedText ?? part
      } else {
        plain = plain ?? part
      }
    case "text/html" where !part.isAttachment: html = html ?? part
    default:
      guard part.type.hasPrefix("multipart/"), let boundary = part.boundary, !boundary.isEmpty,
        !part.isAttachment, depth < Self.deepestParts
      else { return }
      for range in Self.ranges(of: part.body, dividedBy: boundary, utf8) {
        let headers = MailHeaders(utf8, from: range.lowerBound, to: range.upperBound)
        search(Part(headers, headers.bodyStart..<range.upperBound, utf8), utf8, depth: depth + 1)
      }
    }
  }

  /// The parts between the lines of a boundary.
  private static func ranges(
    of body: TextRange, dividedBy boundary: [UInt8], _ utf8: [UInt8]
  ) -> [TextRange] {
    let mark = Array("--".utf8) + boundary
    var ranges: [TextRange] = []
    var start: Int?
    for line in TextLines.ranges(of: utf8, in: body) where utf8[line].starts(with: mark) {
      if let start, start <= line.lowerBound { ranges.append(start..<line.lowerBound) }
      let isLast = utf8[line].dropFirst(mark.count).starts(with: "--".utf8)
      start =
        isLast
        ? nil
        : min(
          body.upperBound,
          line.upperBound
            + (line.upperBound < body.upperBound && utf8[line.upperBound] == 0x0D ? 2 : 1))
      if isLast { break }
    }
    if let start, start <= body.upperBound { ranges.append(start..<body.upperBound) }
    return ranges
  }
}
