import TextAnalysis

/// Takes the message out of a mail's text: what its writer says, without the greeting, the closing
/// line, the signature, notices below it and quoted mails.
struct MailBodyReader {
  private let body: ExtractedText
  private let lines: [TextRange]
  private var rules: [String?]
  private(set) var result = ExtractedText()

  private static let words = LanguageWords.mail
  /// The most bytes of a greeting's line, and of the lines at the end.
  private static let shortLine = 90

  init(_ body: ExtractedText) {
    self.body = body
    lines = TextLines.ranges(of: body.text, in: 0..<body.text.count)
    rules = Array(repeating: nil, count: lines.count)
  }

  mutating func read() {
    markQuotedMails()
    markQuotedLines()
    markSignature()
    markNotices()
    markClosing()
    markGreeting()
    write()
  }

  private func content(_ index: Int) -> ArraySlice<UInt8> {
    body.text[TextLines.trimmed(lines[index], of: body.text)]
  }

  /// A line as its words are looked up: in small letters.
  private func small(_ index: Int) -> String {
    String(decoding: content(index).prefix(300), as: UTF8.self).lowercased()
  }

  private mutating func mark(_ range: Range<Int>, _ rule: String) {
    for index in range where rules[index] == nil { rules[index] = rule }
  }

  /// A line that announces a mail quoted whole: it and all below.
  private mutating func markQuotedMails() {
    let heads = Self.words.strings(.mailQuoteHeads)
    let from = Self.words.strings(.mailFrom)
    for index in lines.indices where !content(index).isEmpty {
      let line = small(index)
      guard heads.contains(where: { line.hasPrefix($0) }) else { continue }
      // A row of underscores alone may be a rule; a header must follow it.
      if line.hasPrefix("_") {
        let next = lines.indices[(index + 1)...].first { !content($0).isEmpty }
        guard let next, from.contains(where: { small(next).hasPrefix($0 + ":") }) else { continue }
      }
      mark(index..<lines.count, "quoted-mail")
      return
    }
  }

  /// Lines with a mark of quotation, and the line that says whose they are.
  private mutating func markQuotedLines() {
    let attributions = Self.words.strings(.mailAttributions)
    for index in lines.indices where content(index).first == UInt8(ascii: ">") {
      mark(index..<index + 1, "quoted-mail")
      guard index > 0, rules[index - 1] == nil else { continue }
      // The line before may be blank, and the attribution may be folded.
      var last = index - 1
      while last > 0, content(last).isEmpty { last -= 1 }
      guard rules[last] == nil, attributions.contains(where: { small(last).hasSuffix($0) }) else {
        continue
      }
      var first = last
      while first > 0, first > last - 2, !content(first - 1).isEmpty, rules[first - 1] == nil {
        first -= 1
      }
      mark(first..<last + 1, "quoted-mail")
    }
  }

  /// Everything below a line of two dashes (RFC 3676, section 4.3), or below a line of dashes that
  /// closely follows a closing line.
  private mutating func markSignature() {
    let left = lines.indices.filter { rules[$0] == nil && !content($0).isEmpty }
    let start = left.indices.first {
      let line = content(left[$0])
      return line.elementsEqual("--".utf8) || line.elementsEqual("—".utf8)
        || isRule(line) && left[..<$0].suffix(3).contains(where: isClosing)
    }
    if let start { mark(left[start]..<lines.count, "signature") }
  }

  /// Whether a line is five dashes or the like, and nothing else.
  private func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "-_=*".utf8.contains(first) else { return false }
    return line.count >= 5 && line.allSatisfy { $0 == first }
  }

  /// Whether a short line is a closing formula, or ends as the writer's name does.
  private func isClosing(_ index: Int) -> Bool {
    guard content(index).count <= Self.shortLine else { return false }
    let line = small(index)
    return isClosingFormula(line) || isSignedName(line)
  }

  private func isClosingFormula(_ line: String) -> Bool {
    isFormula(line) && Self.words.strings(.mailClosings).contains { begins(line, with: $0) }
  }

  private func isSignedName(_ line: String) -> Bool {
    Self.words.strings(.mailNameEnds).contains { line.hasSuffix(" " + $0) }
  }

  /// Paragraphs at the end that say for whom the mail is, and lines that a telephone adds.
  private mutating func markNotices() {
    let notices = Self.words.strings(.mailDisclaimers)
    let devices = Self.words.strings(.mailDeviceLines)
    var end = lines.count
    while let last = lines.indices[..<end].last(where: { rules[$0] == nil && !content($0).isEmpty })
    {
      var first = last
      while first > 0, rules[first - 1] == nil, !content(first - 1).isEmpty { first -= 1 }
      let paragraph = (first...last).map(small).joined(separator: " ")
      let isNotice =
        notices.count { paragraph.contains($0) } >= 2
        || devices.contains { paragraph.hasPrefix($0) }
      guard isNotice, first > 0 else { return }
      mark(first..<last + 1, "disclaimer")
      end = first
    }
  }

  /// The first of the last lines that begins with a closing formula, or ends as the writer's name
  /// does, and the short lines below.
  private mutating func markClosing() {
    let left = lines.indices.filter { rules[$0] == nil && !content($0).isEmpty }
    for index in left.suffix(7) where content(index).count <= Self.shortLine {
      let line = small(index)
      let rest = left.filter { $0 > index }
      let isShort = rest.allSatisfy { content($0).count <= Self.shortLine }
      let isName = isSignedName(line) && rest.count <= 3
      if isShort, isName || isClosingFormula(line), index != left.first {
        mark(index..<lines.count, "closing")
        return
      }
    }
  }

  /// Whether a line begins with a formula as a word of its own.
  private func begins(_ line: String, with formula: String) -> Bool {
    guard line.hasPrefix(formula) else { return false }
    guard let next = line.unicodeScalars.dropFirst(formula.unicodeScalars.count).first else {
      return true
    }
    return !next.properties.isAlphabetic || next.value >= 0x3000
  }

  /// Whether a line is a formula and no sentence: it has few words.
  private func isFormula(_ line: String) -> Bool {
    let words = line.split(separator: " ").count
    return words <= 4 || (words <= 7 && !line.hasSuffix("."))
  }

  /// The first line, when it greets.
  private mutating func markGreeting() {
    let greetings = Self.words.strings(.mailGreetings)
    guard let first = lines.indices.first(where: { rules[$0] == nil && !content($0).isEmpty }),
      content(first).count <= Self.shortLine,
      greetings.contains(where: { begins(small(first), with: $0) || isKoreanGreeting(first) })
    else { return }
    let words = small(first).split(separator: " ").count
    let isAll = !lines.indices[(first + 1)...].contains {
      rules[$0] == nil && !content($0).isEmpty
    }
    if words <= 6, !isAll { mark(first..<first + 1, "greeting") }
  }

  private func isKoreanGreeting(_ index: Int) -> Bool {
    content(index).starts(with: "안녕하".utf8)
  }

  /// Where the courtesy ends that the first line of the message begins with ("Thanks for your mail."),
  /// or nil when there is none or nothing behind it.
  private func courtesyEnd() -> Int? {
    guard let first = lines.indices.first(where: { rules[$0] == nil && !content($0).isEmpty }),
      Self.words.strings(.mailCourtesies).contains(where: { begins(small(first), with: $0) })
    else { return nil }
    let line = content(first)
    let end = line.indices.first { offset in
      (line[offset] == UInt8(ascii: ".") || line[offset] == UInt8(ascii: "!"))
        && (offset + 1 == line.endIndex || line[offset + 1] == 0x20)
    }
    guard let end, end - line.startIndex <= Self.longestCourtesy else { return nil }
    let isMore = lines.indices[(first + 1)...].contains { rules[$0] == nil && !content($0).isEmpty }
    return end + 1 < line.endIndex || isMore ? end + 1 : nil
  }

  private static let longestCourtesy = 120

  private mutating func write() {
    var removed: [LeftOut] = []
    let courtesyEnd = courtesyEnd() ?? 0
    for index in lines.indices {
      let next = index + 1 < lines.count ? lines[index + 1].lowerBound : body.text.count
      let range = lines[index].lowerBound..<next
      if let rule = rules[index] {
        let content = TextLines.trimmed(lines[index], of: body.text)
        if !content.isEmpty {
          removed.append(LeftOut(rule: rule, range: body.map.originalRange(content)))
        }
      } else if lines[index].contains(courtesyEnd - 1) {
        let courtesy = TextLines.trimmed(lines[index].lowerBound..<courtesyEnd, of: body.text)
        removed.append(LeftOut(rule: "greeting", range: body.map.originalRange(courtesy)))
        result.append(courtesyEnd..<next, of: body)
      } else {
        result.append(range, of: body)
      }
    }
    result.leaveOut(removed)
  }
}
