import TextAnalysis

/// The line with which a letter, a newsletter or a note to parents greets its readers: `Dear parents,`,
/// `Sir,`, `Liebe Eltern,`. The sentence behind it may be joined to it otherwise.
struct GreetingRule: LineRule {
  let kind = RemovalKind.frontMatter

  private static let greetings = LanguageWords.mail.phrases(.mailGreetings)
  private static let letterOpenings = CleaningWords[.letterOpenings]
  /// A greeting has at most so many words.
  private static let mostWords = 5

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.words <= Self.mostWords, facts.digits == 0,
      text.bytes[block.upperBound - 1] == 0x2C, page.lines.indices.contains(line + 1)
    else { return false }
    let small = text.inSmallLetters(block.lowerBound..<block.upperBound)
    let length = small.withUnsafeBufferPointer {
      Self.greetings.length(in: $0, at: 0, limit: $0.count)
        ?? Self.letterOpenings.length(in: $0, at: 0, limit: $0.count)
    }
    guard let length, length < small.count else { return false }
    return small[length] == 0x20 || small[length] == 0x2C
  }
}
