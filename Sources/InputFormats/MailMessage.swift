import TextAnalysis

/// The part of a mail that holds its text, found in the structure of MIME (RFC 2045, RFC 2046).
struct MailMessage {
  /// How a part's text is packed.
  enum Transfer {
    case plain, quotedPrintable, base64
  }

  /// Where the text is.
  private(set) var body: TextRange
  private(set) var transfer = Transfer.plain
  private(set) var charset: TextEncoding?
  private(set) var isHTML = false
  let headers: MailHeaders

  private static let deepestParts = 8

  /// Finds the first plain text, else the first HTML text.
  init(_ utf8: [UInt8]) {
    headers = MailHeaders(ofMail: utf8)
    body = headers.bodyStart..<utf8.count
    var best: Part?
    let whole = Part(headers, body, utf8)
    Self.search(whole, utf8, depth: 0, &best)
    guard let best else { return }
    body = best.body
    transfer = best.transfer
    charset = best.charset
    isHTML = best.type == "text/html"
  }

  /// The encoding of the text, for a mail whose part is not packed.
  static func declaredEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let message = MailMessage(bytes)
    return message.transfer == .plain ? message.charset : nil
  }

  private struct Part {
    var body: TextRange
    var type = "text/plain"
    var boundary: [UInt8]?
    var charset: TextEncoding?
    var transfer = Transfer.plain
    var isAttachment = false

    init(_ headers: MailHeaders, _ body: TextRange, _ utf8: [UInt8]) {
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

  private static func search(_ part: Part, _ utf8: [UInt8], depth: Int, _ best: inout Part?) {
    if part.isAttachment || best?.type == "text/plain" { return }
    guard part.type.hasPrefix("multipart/"), let boundary = part.boundary, !boundary.isEmpty,
      depth < deepestParts
    else {
      if part.type == "text/plain" || (part.type == "text/html" && best == nil) { best = part }
      return
    }
    for range in ranges(of: part.body, dividedBy: boundary, utf8) {
      let headers = MailHeaders(utf8, from: range.lowerBound, to: range.upperBound)
      let inner = Part(headers, headers.bodyStart..<range.upperBound, utf8)
      search(inner, utf8, depth: depth + 1, &best)
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
