import TextAnalysis

/// What the first bytes of a text look like.
///
/// Every look is a narrow one: an article that holds a comma, a colon, a tag or a brace is text.
struct FormatLooks {
  private let text: [UInt8]
  private let textField: String
  /// Where the first character is that is no white space.
  private let start: Int

  init(_ text: [UInt8], textField: String) {
    self.text = text
    self.textField = textField
    start = text.firstIndex { !$0.isSpace } ?? text.count
  }

  /// The format.
  ///
  /// - Throws: ``UnreadableInput`` for XML that is neither a feed nor a page.
  var format: InputFormat {
    get throws(UnreadableInput) {
      guard start < text.count else { return .text }
      switch text[start] {
      case UInt8(ascii: "<"): return try markup()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if SubtitleReader.looksLikeSubStation(text[start...]) { return .subtitles }
        let format = json()
        // `[제목] …` may be a field of a mail.
        return format == .text && MailHeaders.begin(text[start...]) ? .email : format
      default: break
      }
      if SubtitleReader.looksLikeSubtitles(text[start...]) { return .subtitles }
      if MailHeaders.begin(text[start...]) { return .email }
      if let table = DelimitedHeader(text[start...]), table.names.contains(textField) {
        return table.delimiter == 0x09 ? .tsv : .csv
      }
      if MailBodyReader.isMessage(text[start...]) { return .email }
      return MarkdownLooks.isMarkdown(text[start...]) ? .markdown : .text
    }
  }

  private func begins(_ offset: Int, with mark: String) -> Bool {
    let mark = Array(mark.utf8)
    return text.count - offset >= mark.count
      && zip(text[offset...], mark).allSatisfy { $0.lowercased == $1 }
  }

  // MARK: Markup

  private func markup() throws(UnreadableInput) -> InputFormat {
    var offset = start
    var isXML = false
    while offset < text.count {
      while offset < text.count, text[offset].isSpace { offset += 1 }
      if begins(offset, with: "<!--") {
        offset = end(of: "-->", from: offset)
      } else if begins(offset, with: "<?xml") {
        isXML = true
        offset = end(of: ">", from: offset)
      } else if begins(offset, with: "<!doctype html") {
        return .html
      } else if begins(offset, with: "<!doctype") || begins(offset, with: "<?") {
        offset = end(of: ">", from: offset)
      } else {
        break
      }
    }
    for root in ["<rss", "<feed", "<rdf:rdf"] where begins(offset, with: root) {
      let end = offset + root.utf8.count
      if end == text.count || text[end].isSpace || text[end] == UInt8(ascii: ">") { return .feed }
    }
    if begins(offset, with: "<html") { return .html }
    if isXML {
      throw UnreadableInput(
        "XML that is neither a feed nor a web page",
        "take its text out first, for instance with "
          + "'xmllint --xpath'")
    }
    return MarkupLooks.isMarkup(text[start...]) ? .html : .text
  }

  private func end(of mark: String, from start: Int) -> Int {
    var offset = start
    while offset < text.count, !begins(offset, with: mark) { offset += 1 }
    return min(text.count, offset + mark.utf8.count)
  }

  // MARK: JSON

  /// Objects whose first field is named, alone, one a line, or in an array.
  private func json() -> InputFormat {
    var offset = start
    let isArray = text[offset] == UInt8(ascii: "[")
    if isArray { offset = skippingSpace(from: offset + 1) }
    guard offset < text.count, text[offset] == UInt8(ascii: "{") else { return .text }
    offset = skippingSpace(from: offset + 1)
    guard offset < text.count, text[offset] == UInt8(ascii: "\""),
      let close = text[(offset + 1)...].firstIndex(of: UInt8(ascii: "\""))
    else { return .text }
    offset = skippingSpace(from: close + 1)
    guard offset < text.count, text[offset] == UInt8(ascii: ":") else { return .text }
    return isArray || !isWholeLine() ? .json : .jsonl
  }

  /// Whether an object ends where its line does, or the line is longer than what is seen.
  private func isWholeLine() -> Bool {
    guard let lineEnd = text[start...].firstIndex(of: 0x0A) else {
      return text.count >= InputFormat.headLength
    }
    var splitter = JSONSplitter()
    let line = Array(text[start..<lineEnd])
    return splitter.values(of: line).count == 1 && !splitter.isInside
  }

  private func skippingSpace(from offset: Int) -> Int {
    var offset = offset
    while offset < text.count, text[offset].isSpace { offset += 1 }
    return offset
  }
}
