import TextAnalysis

/// What is below the message: courtesies, the writer's name, notices, and where a press release ends.
extension MailBodyReader {
  /// The most sentences, lines and paragraphs below a message.
  private static let mostEndings = 40
  /// The most bytes of a courtesy.
  private static let longestCourtesy = 240

  private static let notices = MailFormulas(.mailNotices)
  private static let endings = MailFormulas(.mailEndings)
  private static let deadlines = words.strings(.mailDeadlines)
  private static let releaseEnds = words.strings(.mailReleaseEnds)

  /// Takes away what is below the message, from the last line up; never all that is left.
  mutating func markFoot() {
    markReleaseEnd()
    for _ in 0..<Self.mostEndings {
      guard let last = leftLines.last,
        markNotice(last) || markSignatureLines(last) || markName(last) || markCourtesy(last)
      else { return }
    }
  }

  /// The line that ends a press release (`- ENDS -`) and all below it.
  private mutating func markReleaseEnd() {
    let rest = leftLines
    let end = rest.dropFirst().first { index in
      let small = MailFormulas.sentence(content(index))
      guard Self.releaseEnds.contains(small), content(index).count <= small.utf8.count + 16 else {
        return false
      }
      return content(index).first.map { !$0.isLetter && $0 < 0xE3 } ?? false
        || content(index).allSatisfy { !$0.isLetter || $0.isUpper }
    }
    if let end { mark(end..<lines.count, "notice") }
  }

  /// Marks lines, unless nothing else is left.
  private mutating func markBelow(_ range: ClosedRange<Int>, _ rule: String) -> Bool {
    guard leftLines.contains(where: { $0 < range.lowerBound }) else { return false }
    mark(range.lowerBound..<range.upperBound + 1, rule)
    return true
  }

  // MARK: Notices

  /// The last paragraph or line, where it is a notice or what a program adds.
  private mutating func markNotice(_ last: Int) -> Bool {
    let paragraph = paragraph(to: last)
    return isNotice(paragraph) && markBelow(paragraph, "disclaimer")
      || isNotice(last...last) && markBelow(last...last, "disclaimer")
      || scrubbedPart(paragraph).map { markBelow($0, "gateway-note") } ?? false
  }

  private func isNotice(_ range: ClosedRange<Int>) -> Bool {
    if range.allSatisfy({ isGatewayLine($0) || isRule(content($0)) }) { return true }
    let text = range.map(small).joined(separator: " ")
    return saysForWhom(text)
      || Self.notices.match(MailFormulas.sentence(Array(text.utf8)[...]))
  }

  /// The lines from that on with which a list's archive says that it keeps no attachment.
  private func scrubbedPart(_ paragraph: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard let first = paragraph.first(where: isGatewayLine),
      (first...paragraph.upperBound).dropFirst().allSatisfy({
        isGatewayLine($0) || content($0).prefix(24).contains(UInt8(ascii: ":"))
      })
    else { return nil }
    let isBelowRule = first > paragraph.lowerBound && content(first - 1).starts(with: "-----".utf8)
    return (isBelowRule ? first - 1 : first)...paragraph.upperBound
  }

  // MARK: Names and courtesies

  /// The writer's name, alone below the message.
  private mutating func markName(_ last: Int) -> Bool {
    let paragraph = paragraph(to: last)
    guard paragraph.count == 1, isBareName(last) || isNameLine(last) else { return false }
    return markBelow(paragraph, "closing")
  }

  /// The last sentence, where it is a courtesy or a closing formula.
  private mutating func markCourtesy(_ last: Int) -> Bool {
    let paragraph = paragraph(to: last)
    let sentence = lastSentence(of: paragraph)
    guard let candidate = [left[last], sentence].first(where: isCourtesy),
      leftLines.first.map({ left[$0].lowerBound < candidate.lowerBound }) ?? false
    else { return false }
    cut(candidate, "closing")
    return true
  }

  private func isCourtesy(_ range: TextRange) -> Bool {
    guard range.count <= Self.longestCourtesy else { return false }
    let text = MailFormulas.sentence(body.text[range])
    if Self.endings.match(text), !saysWhen(text) { return true }
    // A formula of one or two words is one where it stands alone.
    let isLine = left.contains { $0 == range }
    return isLine && range.count <= Self.shortLine && isClosingFormula(text)
  }

  /// Whether a sentence has a number, but none of a telephone, or says until when.
  private func saysWhen(_ sentence: String) -> Bool {
    let digits = sentence.count(where: \.isNumber)
    return (1...6).contains(digits) || Self.deadlines.contains { sentence.contains($0) }
  }
}
