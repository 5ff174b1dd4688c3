import TextAnalysis

/// Reads what a mail says: the text of its plain part, or of its HTML part, the subject as title.
///
/// Offsets lead into the mail as given; where the text is packed in base64 or in another charset than
/// the mail's, to the whole part.
enum MailReader {
  static func readableText(of source: SourceText) -> ReadableText {
    let utf8 = source.utf8
    let message = MailMessage(utf8)
    let title = subject(of: message, utf8)
    var body = unpacked(message, utf8)
    if message.isHTML {
      let page = HTMLText(SourceText(validUTF8: body.text))
      var readable = ExtractedText()
      for place in 0..<page.text.count where page.text.utf8[place] & 0xC0 != 0x80 {
        // A scalar at a time: the two maps are put one behind the other.
        var end = place + 1
        while end < page.text.count, page.text.utf8[end] & 0xC0 == 0x80 { end += 1 }
        let origin = body.map.originalRange(page.offsetMap.originalRange(place..<end))
        readable.append(page.text.utf8[place..<end], madeFrom: origin)
      }
      body = readable
    }
    var reader = MailBodyReader(body)
    reader.read()
    var result = reader.result
    result.leaveOut(0..<message.headers.bodyStart, of: utf8, by: "mail-header")
    result.leaveOut([])
    return result.readable(of: source, title: title)
  }

  /// The subject without the marks of answers.
  private static func subject(of message: MailMessage, _ utf8: [UInt8]) -> String? {
    let names = LanguageWords.mail.strings(.mailSubject)
    guard let value = message.headers.value(names, in: utf8) else { return nil }
    var title = TransferDecoding.header(utf8[value])
    let marks = LanguageWords.mail.strings(.mailReplyMarks)
    while let colon = title.firstIndex(where: { $0 == ":" || $0 == "：" }),
      marks.contains(title[..<colon].lowercased().filter { $0 != " " })
    {
      title = String(title[title.index(after: colon)...].drop { $0 == " " })
    }
    return title.isEmpty ? nil : title
  }

  private static func unpacked(_ message: MailMessage, _ utf8: [UInt8]) -> ExtractedText {
    var extracted = ExtractedText()
    switch message.transfer {
    case .plain: extracted.append(utf8, message.body)
    case .quotedPrintable:
      let isUTF8 = message.charset == nil || message.charset == .utf8
      if isUTF8, appendQuotedPrintable(message.body, of: utf8, to: &extracted) { break }
      let data = TransferDecoding.quotedPrintable(utf8[message.body])
      append(data, message, to: &extracted)
    case .base64:
      append(TransferDecoding.base64(utf8[message.body]), message, to: &extracted)
    }
    return extracted
  }

  private static func append(
    _ data: [UInt8], _ message: MailMessage, to extracted: inout ExtractedText
  ) {
    let text = try? TextDecoder.decodeReplacing(data, declared: message.charset).text
    extracted.append(text?.utf8 ?? [], madeFrom: message.body)
  }

  /// Adds quoted-printable UTF-8 with each character's place; false when it is no UTF-8.
  private static func appendQuotedPrintable(
    _ body: TextRange, of utf8: [UInt8], to extracted: inout ExtractedText
  ) -> Bool {
    let part = utf8[body]
    var result = ExtractedText()
    var bytes: [UInt8] = []
    var start = body.lowerBound
    var offset = body.lowerBound
    var written = offset
    func flush(_ result: inout ExtractedText) -> Bool {
      if bytes.isEmpty { return true }
      guard String(validating: bytes, as: UTF8.self) != nil else { return false }
      result.append(bytes, madeFrom: start..<offset)
      bytes = []
      return true
    }
    while offset < body.upperBound {
      if let (byte, end) = TransferDecoding.escape(in: part, at: offset) {
        result.append(utf8, written..<offset)
        if bytes.isEmpty { start = offset }
        // A character whose bytes all have come is written at once.
        if let byte {
          if byte & 0xC0 != 0x80, !flush(&result) { return false }
          if bytes.isEmpty { start = offset }
          bytes.append(byte)
        }
        offset = end
        written = end
      } else {
        if !flush(&result) { return false }
        offset += 1
      }
    }
    guard flush(&result) else { return false }
    result.append(utf8, written..<offset)
    extracted = result
    return true
  }
}
