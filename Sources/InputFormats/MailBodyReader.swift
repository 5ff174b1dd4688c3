import TextAnalysis

/// Takes the message out of a mail's text: what its writer says, without the greeting, the closing
/// line, the signature, notices below it and quoted mails.
struct MailBodyReader {
  let body: ExtractedText
  /// The parts of the writer's name, in small letters.
  let writer: [String]
  let lines: [TextRange]
  private(set) var rules: [String?]
  /// What is left of each line, without white space around it.
  private(set) var left: [TextRange]
  private var cuts: [LeftOut] = []
  private(set) var result = ExtractedText()
  /// Where the message of a mail that was sent on begins, below its header fields.
  var sentOnStart: Int?

  static let words = LanguageWords.mail
  /// The most bytes of a greeting's line, and of the lines at the end.
  static let shortLine = 90

  init(_ body: ExtractedText, writer: [String] = []) {
    self.body = body
    self.writer = writer
    lines = TextLines.ranges(of: body.text, in: 0..<body.text.count)
    rules = Array(repeating: nil, count: lines.count)
    left = lines.map { TextLines.trimmed($0, of: body.text) }
  }

  /// What is said in the text of a mail, with what was left out.
  ///
  /// - Parameter writer: The parts of the writer's name, in small letters, as far as they are known.
  static func message(of body: ExtractedText, by writer: [String]) -> ExtractedText {
    var reader = MailBodyReader(body, writer: writer)
    reader.mark()
    reader.markHead(from: 0)
    if let start = reader.sentOnStart { reader.markHead(from: start) }
    reader.markFoot()
    reader.write()
    return reader.result
  }

  private mutating func mark() {
    markQuotedMails()
    markQuotedLines()
    markSignature()
    markNotices()
    markClosing()
    markContacts()
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
    var text = text
    var first = text.prefix { $0 != 0x0A }
    if !quotes, isSubject(first) {
      // `Subject: The barn`, and nothing else of the fields.
      text = text[first.endIndex...].drop(while: \.isSpace)
      first = text.prefix { $0 != 0x0A }
    }
    guard quotes || mayGreet(first) else { return false }
    var body = ExtractedText()
    body.append(Array(text), 0..<text.count)
    var reader = MailBodyReader(body)
    // Most texts that might begin with a greeting do not.
    guard quotes || reader.mayBeginWithGreeting else { return false }
    reader.mark()
    reader.markGreeting()
    let isSure = { (index: Int) in reader.isDatedAttribution(index) || reader.isQuoteHead(index) }
    if quotes {
      if reader.isDatedAttribution(0) || reader.lines.indices.dropFirst().contains(where: isSure) {
        return true
      }
    }
    return reader.rules.contains("greeting")
      && reader.rules.contains { $0 != nil && $0 != "greeting" }
  }

  /// Whether a line is the field of the subject.
  private static func isSubject(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased().filter { $0 != " " }
    return words.strings(.mailSubject).contains(name)
  }

  /// Whether a first line is short and ends as greetings do, with a mark or after three words.
  private static func mayGreet(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= shortLine else { return false }
    let words = line.split(whereSeparator: \.isSpace)
    guard let last = words.last?.last else { return false }
    return words.count <= 3 || last >= 0x80 || ",.!:~".utf8.contains(last)
  }

  func content(_ index: Int) -> ArraySlice<UInt8> { body.text[left[index]] }

  /// The lines that are left, without blank ones.
  var leftLines: [Int] { lines.indices.filter { rules[$0] == nil && !content($0).isEmpty } }

  /// A line as its words are looked up: in small letters.
  func small(_ index: Int) -> String {
    String(decoding: content(index).prefix(300), as: UTF8.self).lowercased()
  }

  mutating func mark(_ range: Range<Int>, _ rule: String) {
    for index in range where rules[index] == nil { rules[index] = rule }
  }

  /// Takes a sentence away that begins or ends what is left of its lines.
  mutating func cut(_ sentence: TextRange, _ rule: String) {
    for index in lines.indices where rules[index] == nil && left[index].overlaps(sentence) {
      let part = TextLines.trimmed(left[index].clamped(to: sentence), of: body.text)
      if part == left[index] {
        mark(index..<index + 1, rule)
      } else {
        cuts.append(LeftOut(rule: rule, range: part))
        let isHead = part.lowerBound == left[index].lowerBound
        left[index] = TextLines.trimmed(
          isHead
            ? part.upperBound..<left[index].upperBound : left[index].lowerBound..<part.lowerBound,
          of: body.text)
      }
    }
  }

  /// Everything below a line of two dashes (RFC 3676, section 4.3), or below a line of dashes that
  /// closely follows a closing line or has but a few lines with an address below it, as those of a
  /// mailing list.
  private mutating func markSignature() {
    let left = leftLines
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

  /// The last paragraph where its lines are short, end no sentence, and one of them has a telephone
  /// number or an address: whom and how to answer, below a message without a closing line.
  private mutating func markContacts() {
    let left = leftLines
    guard let last = left.last else { return }
    let paragraph = paragraph(to: last)
    guard (2...6).contains(paragraph.count), paragraph.lowerBound > left[0],
      paragraph.allSatisfy({ content($0).count <= Self.shortLine && !endsSentence($0) }),
      paragraph.contains(where: { isContact(content($0)) })
    else { return }
    mark(paragraph.lowerBound..<last + 1, "signature")
  }

  func endsSentence(_ index: Int) -> Bool {
    Self.isTerminator(String(decoding: content(index).suffix(4), as: UTF8.self))
  }

  /// Whether a line has a telephone number of seven digits or more in two groups, or an address.
  func isContact(_ line: ArraySlice<UInt8>) -> Bool {
    if line.contains(UInt8(ascii: "@")) { return true }
    var (digits, groups, isInGroup) = (0, 0, false)
    for byte in line {
      if byte.isDigit {
        digits += 1
        if !isInGroup { groups += 1 }
        isInGroup = true
      } else if " -.()/+".utf8.contains(byte) {
        isInGroup = false
      } else {
        if digits >= 7, groups >= 2 { return true }
        (digits, groups, isInGroup) = (0, 0, false)
      }
    }
    return digits >= 7 && groups >= 2
  }

  /// Whether a line is one mark again and again: five dashes or the like, or a drawn line.
  func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if first < 0x80 {
      return "-_=*~+#".utf8.contains(first) && line.count >= 5 && line.allSatisfy { $0 == first }
    }
    let marks = String(decoding: line, as: UTF8.self).unicodeScalars
    guard marks.count >= 5, let mark = marks.first?.value else { return false }
    switch mark {
    case 0x2010...0x2015, 0x2500...0x25FF, 0x30FC, 0xFF0A, 0xFF1D, 0xFF3F, 0xFF5E, 0x301C:
      return marks.allSatisfy { $0.value == mark }
    default: return false
    }
  }

  /// Whether a short line is a closing formula, or ends as the writer's name does.
  private func isClosing(_ index: Int) -> Bool {
    guard content(index).count <= Self.shortLine else { return false }
    let line = small(index)
    return isClosingFormula(line) || isSignedName(line)
  }

  func isClosingFormula(_ line: String) -> Bool {
    isFormula(line) && Self.words.strings(.mailClosings).contains { begins(line, with: $0) }
  }

  private func isSignedName(_ line: String) -> Bool {
    Self.words.strings(.mailNameEnds).contains { line.hasSuffix(" " + $0) }
  }

  /// Paragraphs at the end that say for whom the mail is, and lines that a telephone adds.
  private mutating func markNotices() {
    while let last = leftLines.last {
      let paragraph = paragraph(to: last)
      guard saysForWhom(paragraph.map(small).joined(separator: " ")), paragraph.lowerBound > 0
      else {
        return
      }
      mark(paragraph.lowerBound..<last + 1, "disclaimer")
    }
  }

  /// Whether a paragraph in small letters says for whom a mail is, or is what a telephone adds.
  func saysForWhom(_ paragraph: String) -> Bool {
    Self.disclaimers.count { paragraph.contains($0) } >= 2
      || Self.devices.contains { paragraph.hasPrefix($0) }
  }

  private static let disclaimers = words.strings(.mailDisclaimers)
  private static let devices = words.strings(.mailDeviceLines)

  /// The most lines of a closing formula and what is below it.
  private static let longestClosing = 10
  /// The most lines below it of which some may be sentences.
  private static let mostClosing = 6

  /// The first of the last lines that begins with a closing formula, or ends as the writer's name
  /// does, and the short lines below.
  private mutating func markClosing() {
    let left = leftLines
    for index in left.suffix(Self.longestClosing) where content(index).count <= Self.shortLine {
      let line = small(index)
      let rest = left.filter { $0 > index }
      let isShort =
        rest.allSatisfy { content($0).count <= Self.shortLine }
        && (rest.count <= Self.mostClosing || !rest.contains(where: endsSentence))
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

  /// Whether a line is one to three words with a capital letter, or a Korean name, alone or with a title,
  /// and no mark.
  func isBareName(_ index: Int) -> Bool {
    let words = content(index).split { $0 == 0x20 }
    // The first bytes of Hangul syllables.
    let isKorean = content(index).first.map { 0xEA...0xED ~= $0 } ?? false
    return (isKorean ? isKoreanName(words) : words.count <= 3) && content(index).count <= 40
      && words.allSatisfy { word in
        let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
        let isName = scalars.first.map { $0.properties.isUppercase || $0.value >= 0x3000 } ?? false
        return isName
          && scalars.allSatisfy { $0.properties.isAlphabetic || "-'’".unicodeScalars.contains($0) }
      }
      && (words.count > 1 || content(index).count <= 12 || content(index).allSatisfy { $0 < 0x80 })
  }

  /// Whether words are a Korean name of two to four syllables, and a title at most.
  func isKoreanName(_ words: [ArraySlice<UInt8>]) -> Bool {
    guard let name = words.first, words.count <= 2, 6...12 ~= name.count,
      Self.surnames.begin(name)
    else { return false }
    return words.count == 1 || Self.titles.contains(words[1])
  }

  private static let surnames = LanguageWords.of(.korean).phrases(.surnames)
  private static let titles = LanguageWords.of(.korean).titles

  /// Whether a line begins with a formula as a word of its own.
  func begins(_ line: String, with formula: String) -> Bool {
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

  private mutating func write() {
    var removed = cuts.map { LeftOut(rule: $0.rule, range: body.map.originalRange($0.range)) }
    for index in lines.indices {
      let next = index + 1 < lines.count ? lines[index + 1].lowerBound : body.text.count
      let whole = TextLines.trimmed(lines[index], of: body.text)
      if let rule = rules[index] {
        if !content(index).isEmpty {
          removed.append(LeftOut(rule: rule, range: body.map.originalRange(left[index])))
        }
      } else if left[index] == whole {
        result.append(lines[index].lowerBound..<next, of: body)
      } else {
        result.append(left[index], of: body)
        result.append(whole.upperBound..<next, of: body)
      }
    }
    result.leaveOut(removed)
  }
}
