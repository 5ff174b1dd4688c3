import TextAnalysis

/// What a part of a mail holds, taken out of its packing.
extension MailMessage.Part {
  /// The readable text, with the way back into the mail.
  func text(in utf8: [UInt8]) -> ExtractedText {
    let body = unpacked(utf8)
    guard isHTML else { return body }
    let page = HTMLText(SourceText(validUTF8: body.text))
    var readable = ExtractedText()
    for place in 0..<page.text.count where page.text.utf8[place] & 0xC0 != 0x80 {
      // A scalar at a time: the two maps are put one behind the other.
      var end = place + 1
      while end < page.text.count, page.text.utf8[end] & 0xC0 == 0x80 { end += 1 }
      let origin = body.map.originalRange(page.offsetMap.originalRange(place..<end))
      readable.append(page.text.utf8[place..<end], madeFrom: origin)
    }
    return readable
  }

  private func unpacked(_ utf8: [UInt8]) -> ExtractedText {
    var extracted = ExtractedText()
    switch transfer {
    case .plain: extracted.append(utf8, body)
    case .quotedPrintable:
      let isUTF8 = charset == nil || charset == .utf8
      if isUTF8, appendQuotedPrintable(of: utf8, to: &extracted) { break }
      append(TransferDecoding.quotedPrintable(utf8[body]), to: &extracted)
    case .base64: append(TransferDecoding.base64(utf8[body]), to: &extracted)
    }
    return extracted
  }

  private func append(_ data: [UInt8], to extracted: inout ExtractedText) {
    let text = try? TextDecoder.decodeReplacing(data, declared: charset).text
    extracted.append(text?.utf8 ?? [], madeFrom: body)
  }

  /// Adds quoted-printable UTF-8 with each character's place; false when it is no UTF-8.
  private func appendQuotedPrintable(
    of utf8: [UInt8], to extracted: inout ExtractedText
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
