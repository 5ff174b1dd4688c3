import TextAnalysis

/// What the program of a chat writes itself into what it exports: the head, lines between days, who
/// came and went, and in place of pictures.
struct ChatNotesRule: CleaningRule {
  let kind = RemovalKind.chatNote

  private static let heads = CleaningWords[.chatHeads]
  private static let placeholders = WordList(CleaningWords[.chatPlaceholders])
  /// So many lines with the time they were sent make a chat.
  private static let leastMessages = 3
  /// The most bytes of a sender's name.
  private static let longestName = 40

  /// A line with a stamp.
  private struct Message {
    var line: Int
    /// What was sent; nil where no name is behind the stamp.
    var words: TextRange?
  }

  func revise(_ page: inout Page) {
    let messages = page.lines.indices.compactMap { message(in: $0, of: page) }
    guard messages.count >= Self.leastMessages,
      messages.count(where: { $0.words != nil }) * 2 > messages.count
    else { return }
    for line in 0..<messages[0].line
    where page.text.containsAny(Self.heads, in: page.lines[line].range) {
      page.removeLine(line, by: kind)
    }
    for (index, message) in messages.enumerated() {
      let end = index + 1 < messages.count ? messages[index + 1].line : page.lines.count
      for line in message.line + 1..<end where isDay(line, of: page) {
        page.removeLine(line, by: kind)
      }
      if let words = message.words {
        if Self.placeholders.contains(page.text.bytes[words]) {
          page.removeLine(message.line, by: kind)
        }
      } else {
        for line in message.line..<end { page.removeLine(line, by: kind) }
      }
    }
  }

  private func message(in line: Int, of page: Page) -> Message? {
    let range = page.lines[line].range
    guard let stamp = page.text.bytes.withUnsafeBufferPointer({ ChatStamp(of: range, in: $0) })
    else { return nil }
    let rest = stamp.end..<range.upperBound
    if stamp.nameWords > 0 { return Message(line: line, words: rest) }
    let colon = page.text.end(ofFirst: ": ", in: rest.prefix(Self.longestName))
    return Message(line: line, words: colon.map { $0..<range.upperBound })
  }

  /// `--------------- 2024년 10월 11일 금요일 ---------------`
  private func isDay(_ line: Int, of page: Page) -> Bool {
    let range = page.lines[line].range
    return page.lines[line].digits >= 5
      && page.text.has("-----", at: range.lowerBound, limit: range.upperBound)
  }
}
