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
    mark()
    write()
  }

  private mutating func mark() {
    markQuotedMails()
    markQuotedLines()
    markSignature()
    markNotices()
    markClosing()
    markGreeting()
  }

  /// Whether a text without header fields is a mail as it was copied: it quotes one and says whose it
  /// was and when, or has a greeting and what mails end with.
  ///
  /// - Complexity: O(*n*); most texts are settled by their first line.
  static func isMessage(_ text: ArraySlice<UInt8>) -> Bool {
    let quotes = text.indices.dropFirst().contains {
      text[$0 - 1] == 0x0A
        && (text[$0] == UInt8(ascii: ">") || text[$0...].starts(with: "----".utf8))
    }
    guard quotes || mayGreet(text.prefix { $0 != 0x0A }) else { return false }
    var body = ExtractedText()
    body.append(Array(text), 0..<text.count)
    var reader = MailBodyReader(body)
    reader.mark()
    let isSure = { (index: Int) in reader.isDatedAttribution(index) || reader.isQuoteHead(index) }
    if quotes, reader.lines.indices.dropFirst().contains(where: isSure) { return true }
    return reader.rules.contains("greeting")
      && reader.rules.contains { $0 == "closing" || $0 == "signature" || $0 == "quoted-mail" }
  }

  /// Whether a first line is short and ends as greetings do, with a mark or after three words.
  private static func mayGreet(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= shortLine else { return false }
    let words = line.split(whereSeparator: \.isSpace)
    guard let last = words.last?.last else { return false }
    return words.count <= 3 || last >= 0x80 || ",.!:~".utf8.contains(last)
  }

  /// Whether a line with a mark of quotation below says who wrote it, with a time or an address.
  private func isDatedAttribution(_ index: Int) -> Bool {
    guard rules[index] == "quoted-mail", content(index).first != UInt8(ascii: ">") else {
      return false
    }
    let line = content(index)
    return line.contains(UInt8(ascii: "@"))
      || line.indices.dropFirst().dropLast().contains {
        line[$0] == UInt8(ascii: ":") && line[$0 - 1].isDigit && line[$0 + 1].isDigit
      }
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
    if let head = lines.indices.first(where: isQuoteHead) {
      mark(head..<lines.count, "quoted-mail")
    } else {
      markUnmarkedQuotation()
    }
  }

  /// Whether a line says that a mail quoted whole is below.
  private func isQuoteHead(_ index: Int) -> Bool {
    guard let first = content(index).first, first == UInt8(ascii: "-") || first == UInt8(ascii: "_")
    else { return false }
    let line = small(index)
    guard Self.words.strings(.mailQuoteHeads).contains(where: { line.hasPrefix($0) }) else {
      return false
    }
    if first == UInt8(ascii: "-") { return true }
    // A row of underscores alone may be a rule; a header must follow it.
    let next = lines.indices[(index + 1)...].first { !content($0).isEmpty }
    return next.map { next in
      Self.words.strings(.mailFrom).contains { small(next).hasPrefix($0 + ":") }
    } ?? false
  }

  /// A mail quoted below the line that says whose it is, with an address, and no marks of quotation.
  private mutating func markUnmarkedQuotation() {
    let attributions = Self.words.strings(.mailAttributions)
    let left = lines.indices.filter { !content($0).isEmpty }
    for (index, next) in zip(left, left.dropFirst()).dropFirst()
    where content(next).first != UInt8(ascii: ">") && content(index).contains(UInt8(ascii: "@"))
      && attributions.contains(where: { small(index).hasSuffix($0) })
    {
      // The line may be folded before the address.
      let isFolded = index > 0 && !content(index - 1).isEmpty && content(index - 1).contains(0x3A)
      mark((isFolded ? index - 1 : index)..<lines.count, "quoted-mail")
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
  /// closely follows a closing line or has but a few lines with an address below it, as those of a
  /// mailing list.
  private mutating func markSignature() {
    let left = lines.indices.filter { rules[$0] == nil && !content($0).isEmpty }
    let start = left.indices.first {
      let line = content(left[$0])
      return line.elementsEqual("--".utf8) || line.elementsEqual("—".utf8)
        || isRule(line)
          && (left[..<$0].suffix(3).contains(where: isClosing) || isFooter(left[($0 + 1)...]))
    }
    if let start { mark(left[start]..<lines.count, "signature") }
  }

  /// Whether lines are a few short ones, one of them with an address.
  private func isFooter(_ rest: ArraySlice<Int>) -> Bool {
    rest.count <= 6 && rest.allSatisfy { content($0).count <= Self.shortLine }
      && rest.contains { small($0).contains("://") || content($0).contains(UInt8(ascii: "@")) }
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
    if let last = left.last, left.count > 1, content(last - 1).isEmpty, isBareName(last) {
      mark(last..<lines.count, "closing")
    }
  }

  /// Whether a line is one to three words with a capital letter or a Korean name, and no mark.
  private func isBareName(_ index: Int) -> Bool {
    let words = content(index).split { $0 == 0x20 }
    return words.count <= 3 && content(index).count <= 40
      && words.allSatisfy { word in
        let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
        let isName = scalars.first.map { $0.properties.isUppercase || $0.value >= 0x3000 } ?? false
        return isName
          && scalars.allSatisfy { $0.properties.isAlphabetic || "-'’".unicodeScalars.contains($0) }
      }
      && (words.count > 1 || content(index).count <= 12 || content(index).allSatisfy { $0 < 0x80 })
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
    small(index).contains("안녕하")
  }

  /// Where the courtesy ends that the first line of the message begins with ("Thanks for your mail.",
  /// "Hello everyone!"), or nil when there is none or nothing behind it.
  private func courtesyEnd() -> Int? {
    guard let first = lines.indices.first(where: { rules[$0] == nil && !content($0).isEmpty })
    else { return nil }
    let (line, words) = (content(first), small(first))
    let isGreeting = Self.words.strings(.mailGreetings).contains { begins(words, with: $0) }
    guard
      isGreeting
        || Self.words.strings(.mailCourtesies).contains(where: { begins(words, with: $0) }),
      let end = firstEnd(of: line), end - line.startIndex <= Self.longestCourtesy
    else { return nil }
    if isGreeting {
      // What a greeting goes on with is the message.
      let greeting = line[..<end]
      let isShout = greeting.last == UInt8(ascii: "!") || greeting.suffix(3).elementsEqual("！".utf8)
      guard !greeting.contains(UInt8(ascii: ",")),
        greeting.split(separator: 0x20).count <= (isShout ? 4 : 2)
      else { return nil }
    }
    let isMore = lines.indices[(first + 1)...].contains { rules[$0] == nil && !content($0).isEmpty }
    return end < line.endIndex || isMore ? end : nil
  }

  /// The place behind the first mark that ends a sentence of a line.
  private func firstEnd(of line: ArraySlice<UInt8>) -> Int? {
    for offset in line.indices {
      switch line[offset] {
      case UInt8(ascii: "."), UInt8(ascii: "!"):
        if offset + 1 == line.endIndex || line[offset + 1] == 0x20 { return offset + 1 }
      case 0xE3 where line[offset...].starts(with: "。".utf8): return offset + 3
      case 0xEF where line[offset...].starts(with: "！".utf8): return offset + 3
      default: break
      }
    }
    return nil
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
