import TextAnalysis

/// What the programs write into a mail that carry, check and keep it.
extension MailBodyReader {
  private static let gatewayFormulas = MailFormulas(.mailGatewayLines)
  private static let origins = words.strings(.mailGatewayOrigins)
  private static let things = words.strings(.mailGatewayThings)
  private static let advice = words.strings(.mailGatewayAdvice)
  private static let warnings = words.strings(.mailGatewayWarnings)
  /// The most bytes of a line of a warning.
  private static let longestWarning = 700
  /// The most lines of a warning.
  private static let mostWarnings = 6

  /// The lines of a gateway that begin at one: the first says what it is, those up to a blank line go
  /// on with it or advise.
  func gatewayLines(from first: Int) -> Range<Int> {
    guard isGatewayLine(first) else { return first..<first }
    var end = first + 1
    while end < lines.count, end - first < Self.mostWarnings, rules[end] == nil,
      !content(end).isEmpty,
      isGatewayLine(end) || isAdvice(end) || !endsSentence(end - 1) && isWrapped(end - 1)
    {
      end += 1
    }
    return first..<end
  }

  /// Whether a line is so long that it may go on with the next one.
  private func isWrapped(_ index: Int) -> Bool { content(index).count >= 50 }

  /// Whether a line says where the mail came from, that it was searched for viruses, or what is not
  /// shown; or is an address of a page or the name of a picture.
  func isGatewayLine(_ index: Int) -> Bool {
    let line = content(index)
    guard let first = line.first, line.count <= Self.longestWarning else { return false }
    let small = MailFormulas.sentence(line)
    if small.isEmpty { return false }
    if isAddressOrPicture(line) || Self.gatewayFormulas.match(small) { return true }
    guard has(small, Self.origins), has(small, Self.things) else { return false }
    let isMarked =
      "[*!<(=".utf8.contains(first) || line.starts(with: "⚠".utf8)
      || line.starts(with: "※".utf8) || Self.warnings.contains { begins(small, with: $0) }
    return isMarked || has(small, Self.advice)
  }

  private func isAdvice(_ index: Int) -> Bool {
    let small = MailFormulas.sentence(content(index))
    return has(small, Self.advice) && content(index).count <= Self.longestWarning
  }

  private func has(_ line: String, _ words: [String]) -> Bool {
    words.contains { line.contains($0) }
  }

  /// Whether a line is one word with the address of a page, or stands for a picture.
  private func isAddressOrPicture(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: "[image:".utf8) || line.starts(with: "[cid:".utf8) {
      return line.last == UInt8(ascii: "]")
    }
    let word = line.first == UInt8(ascii: "<") ? line.dropFirst() : line
    return word.starts(with: "http".utf8) && !word.contains(where: \.isSpace)
      && String(decoding: word.prefix(10), as: UTF8.self).contains("://")
  }
}
