import TextAnalysis

/// The mails that a mail quotes or sends on.
extension MailBodyReader {
  /// A mail quoted whole: all below the line that announces it, or below its header fields. Of a mail
  /// that was sent on, only these go: what is below them is the message.
  mutating func markQuotedMails() {
    var start = 0
    while let quote = firstQuote(from: start) {
      let head = quote.head
      let hasMessage = (start..<head.lowerBound).contains { !content($0).isEmpty }
      guard quote.isSentOn || !hasMessage, !quote.hasMarks,
        (head.upperBound..<lines.count).contains(where: { !content($0).isEmpty })
      else {
        mark(head.lowerBound..<lines.count, "quoted-mail")
        return
      }
      mark(head, "mail-header")
      start = head.upperBound
      sentOnStart = start
    }
    markUnmarkedQuotation()
  }

  /// What is above the text of a mail inside of another one.
  private struct Quote {
    /// The line that announces it, if any, and its header fields.
    var head: Range<Int>
    /// Whether the mail was sent on, not answered.
    var isSentOn = false
    /// Whether the text has marks of quotation.
    var hasMarks = false
  }

  private func firstQuote(from start: Int) -> Quote? {
    for index in lines.indices[start...] {
      let line = content(index)
      guard let first = line.first, first != UInt8(ascii: ">") else { continue }
      var quote: Quote
      if let isSentOn = announcesQuote(index) {
        let fields = fieldsEnd(from: index + 1, least: 1)
        // A mail that was sent on shows whose it was.
        quote = Quote(head: index..<(fields ?? index + 1), isSentOn: isSentOn && fields != nil)
      } else if isBehindBreak(index), let end = fieldsEnd(from: index, least: 3) {
        quote = Quote(head: index..<end)
      } else {
        continue
      }
      let text = lines.indices[quote.head.upperBound...].first { !content($0).isEmpty }
      quote.hasMarks = text.map { content($0).first == UInt8(ascii: ">") } ?? false
      return quote
    }
    return nil
  }

  private func isBehindBreak(_ index: Int) -> Bool {
    index == 0 || content(index - 1).isEmpty || isRule(content(index - 1))
  }

  /// Whether a line says that a mail quoted whole is below.
  func isQuoteHead(_ index: Int) -> Bool { announcesQuote(index) != nil }

  /// Whether the mail was sent on that a line announces; nil for a line that announces none.
  private func announcesQuote(_ index: Int) -> Bool? {
    let line = content(index)
    guard let first = line.first, line.count <= 120 else { return nil }
    let isMarked = "-_=*".utf8.contains(first)
    guard isMarked || line.last == UInt8(ascii: ":") else { return nil }
    let name = String(small(index).drop { "-_=* ".contains($0) })
    // A row of underscores alone may be a rule; a header must follow it.
    if name.isEmpty { return isRule(line) && isFieldsNext(index) ? false : nil }
    if Self.words.strings(.mailForwardHeads).contains(where: { name.hasPrefix($0) }) {
      return isMarked || isFieldsNext(index) ? true : nil
    }
    guard isMarked, Self.words.strings(.mailQuoteHeads).contains(where: { name.hasPrefix($0) })
    else { return nil }
    return false
  }

  private func isFieldsNext(_ index: Int) -> Bool { fieldsEnd(from: index + 1, least: 2) != nil }

  /// The line behind the header fields that begin at a line or below blank ones: those of known names,
  /// the writer's among them and an address or the subject; nil when there are fewer than `least`.
  private func fieldsEnd(from start: Int, least: Int) -> Int? {
    var index = start
    while index < lines.count, index < start + 3, content(index).isEmpty { index += 1 }
    var (count, hasWriter, isMail) = (0, false, false)
    while index < lines.count, !content(index).isEmpty {
      guard let name = fieldName(index) else {
        let isFolded = count > 0 && body.text[lines[index]].first?.isSpace == true
        guard isFolded else { break }
        index += 1
        continue
      }
      if Self.words.strings(.mailFrom).contains(name) {
        hasWriter = true
      } else if !Self.words.strings(.mailFields).contains(name) {
        break
      }
      isMail =
        isMail || content(index).contains(UInt8(ascii: "@"))
        || Self.words.strings(.mailSubject).contains(name)
      count += 1
      index += 1
    }
    return count >= least && hasWriter && isMail ? index : nil
  }

  /// The name before the colon of a line, in small letters and without marks of bold type.
  private func fieldName(_ index: Int) -> String? {
    let start = content(index).prefix(60)
    guard start.contains(UInt8(ascii: ":")) || start.contains(0xEF) else { return nil }
    let line = String(decoding: start, as: UTF8.self)
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    return line[..<colon].lowercased().split { " *\u{A0}".contains($0) }.joined(separator: " ")
  }

  // MARK: Attributions

  /// Whether a line with a mark of quotation below says who wrote it, with a time or an address.
  func isDatedAttribution(_ index: Int) -> Bool {
    guard rules[index] == "quoted-mail", content(index).first != UInt8(ascii: ">") else {
      return false
    }
    return hasTimeOrAddress(content(index))
  }

  private func hasTimeOrAddress(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "@"))
      || line.indices.dropFirst().dropLast().contains {
        (line[$0] == UInt8(ascii: ":") || line[$0] == UInt8(ascii: ".")) && line[$0 - 1].isDigit
          && line[$0 + 1].isDigit
      }
  }

  /// Whether a line says who wrote what is quoted below: it ends with a verb of writing and a colon,
  /// or has the verb before the time (`… schrieb am Montag um 10:12:`).
  private func isAttribution(_ index: Int) -> Bool {
    guard let last = content(index).last, last == UInt8(ascii: ":") || last >= 0x80 else {
      return false
    }
    let line = small(index)
    let attributions = Self.words.strings(.mailAttributions)
    if attributions.contains(where: { line.hasSuffix($0) }) { return true }
    // `2025年3月5日(水) 9:12 山本 葵 <aoi@example.jp>:`
    if line.hasSuffix(">:"), line.contains("@"), line.contains(where: \.isNumber) { return true }
    guard last == UInt8(ascii: ":"), hasTimeOrAddress(content(index)) else { return false }
    return attributions.contains { verb in
      verb.last == ":" && line.contains(" " + verb.dropLast().filter { $0 != " " } + " ")
    }
  }

  /// A mail quoted below the line that says whose it is, with an address, and no marks of quotation.
  private mutating func markUnmarkedQuotation() {
    let left = lines.indices.filter { !content($0).isEmpty && rules[$0] == nil }
    for (index, next) in zip(left, left.dropFirst()).dropFirst()
    where content(next).first != UInt8(ascii: ">") && content(index).contains(UInt8(ascii: "@"))
      && isAttribution(index)
    {
      // The line may be folded before the address.
      let isFolded = index > 0 && !content(index - 1).isEmpty && content(index - 1).contains(0x3A)
      mark((isFolded ? index - 1 : index)..<lines.count, "quoted-mail")
      return
    }
  }

  /// Lines with a mark of quotation, and the line that says whose they are.
  mutating func markQuotedLines() {
    for index in lines.indices where content(index).first == UInt8(ascii: ">") {
      mark(index..<index + 1, "quoted-mail")
      guard index > 0, rules[index - 1] == nil else { continue }
      // The line before may be blank, and the attribution may be folded.
      var last = index - 1
      while last > 0, content(last).isEmpty { last -= 1 }
      guard rules[last] == nil, isAttribution(last) else { continue }
      var first = last
      while first > 0, first > last - 2, !content(first - 1).isEmpty, rules[first - 1] == nil {
        first -= 1
      }
      mark(first..<last + 1, "quoted-mail")
    }
  }
}
