import TextAnalysis

/// What the program of a chat or a transcript writes itself into what it exports: the head, lines
/// between days, who came and went, in place of pictures, and when each message was sent.
struct ChatNotesRule: CleaningRule {
  let kind = RemovalKind.chatNote

  private static let heads = CleaningWords[.chatHeads]
  private static let notices = CleaningWords[.chatNotices]
  private static let placeholders = WordList(CleaningWords[.chatPlaceholders])
  /// So many lines with the time they were sent make a chat.
  private static let leastMessages = 3
  /// The most bytes of a sender's name, and its most words above the time.
  private static let longestName = 40
  private static let mostNameWords = 3

  /// A line with a time.
  private struct Message {
    var line: Int
    /// The bytes of who sent it; empty where no name is there.
    var name: TextRange
    /// Where the words begin, or the name before them.
    var start: Int
    /// What was sent; nil where no name is there, or nothing but the name.
    var words: TextRange?
  }

  /// Before the other rules, which see times of publication in those of messages.
  func prepare(_ page: inout Page) {
    let messages = page.lines.indices.compactMap { message(in: $0, of: page) }
    if messages.count >= Self.leastMessages,
      messages.count(where: { $0.words != nil }) * 2 > messages.count
    {
      removeNotes(among: messages, from: &page)
    } else if let heads = heads(of: page) {
      removeNotes(among: heads, from: &page)
    } else {
      let turns = page.text.bytes.withUnsafeBufferPointer {
        ConversationTurns.turns(of: page.lines.map(\.range), in: $0)
      }
      for line in turns { page.noteTurn(atLine: line) }
    }
  }

  private func removeNotes(among messages: [Message], from page: inout Page) {
    // A name that no one has twice may be what a program of events says of each hour.
    let isConversation = hasRecurringNames(messages, in: page)
    for line in 0..<messages[0].line
    where page.text.containsAny(Self.heads, in: page.lines[line].range)
      || isDay(line, of: page)
    {
      page.removeLine(line, by: kind)
    }
    for (index, message) in messages.enumerated() {
      let end = index + 1 < messages.count ? messages[index + 1].line : page.lines.count
      for line in message.line + 1..<end
      where isDay(line, of: page) || isNote(page.lines[line].range, of: page) {
        page.removeLine(line, by: kind)
      }
      guard let words = message.words else {
        for line in message.line..<end { page.removeLine(line, by: kind) }
        continue
      }
      if words.isEmpty || isNote(words, of: page) { page.removeLine(message.line, by: kind) }
      if isConversation {
        if !page.isRemoved(message.line) {
          page.cutHead(of: message.line, to: message.start, by: kind)
        }
        if let turn = (message.line..<end).first(where: { !page.isRemoved($0) }) {
          page.noteTurn(atLine: turn)
        }
      }
    }
  }

  /// The message that a line with a stamp holds, or nil.
  private func message(in line: Int, of page: Page) -> Message? {
    let range = page.lines[line].range
    guard let stamp = page.text.bytes.withUnsafeBufferPointer({ ChatStamp(of: range, in: $0) })
    else { return nil }
    let rest = stamp.end..<range.upperBound
    if stamp.nameWords > 0, let name = stamp.name {
      return Message(line: line, name: name, start: rest.lowerBound, words: rest)
    }
    let isRelayed = rest.first.map { "-*<".utf8.contains(page.text.bytes[$0]) } ?? false
    guard stamp.name == nil, !isRelayed,
      let colon = page.text.end(ofFirst: ": ", in: rest.prefix(Self.longestName))
    else {
      return Message(line: line, name: rest, start: rest.lowerBound, words: nil)
    }
    return Message(
      line: line, name: rest.lowerBound..<colon, start: rest.lowerBound,
      words: colon..<range.upperBound)
  }

  /// The lines that hold the name and the time of the lines below each, where the text is made of those;
  /// else nil.
  private func heads(of page: Page) -> [Message]? {
    var heads = page.lines.indices.compactMap { head(in: $0, of: page) }
    guard heads.count >= Self.leastMessages, hasRecurringNames(heads, in: page) else { return nil }
    let counts = counts(ofNamesIn: heads, of: page)
    // A message may end with a time as well.
    heads.removeAll { counts[page.text.bytes[$0.name]] == 1 && !standsApart($0, in: page) }
    let lines = Set(heads.map(\.line))
    let above = heads.count { $0.line + 1 < page.lines.count && !lines.contains($0.line + 1) }
    return above * 3 >= heads.count * 2 ? heads : nil
  }

  /// `Ada Lovelace  9:07 AM`, `[10:02 AM] Ada Lovelace`, or the name above a line that is the time.
  private func head(in line: Int, of page: Page) -> Message? {
    let range = page.lines[line].range
    guard range.count <= 2 * Self.longestName else { return nil }
    if range.count <= Self.longestName, page.lines[line].words <= Self.mostNameWords,
      page.lines[line].ending == .open, line + 1 < page.lines.count,
      page.lines[line + 1].blanksBefore == 0, isTime(page.lines[line + 1].range, of: page)
    {
      let end = range.upperBound
      return Message(line: line, name: range, start: end, words: end..<end)
    }
    let name = page.text.bytes.withUnsafeBufferPointer { bytes in
      ChatStamp.nameBeforeTime(in: range, of: bytes)
        ?? ChatStamp(of: range, in: bytes).map { $0.end..<range.upperBound }
    }
    guard let name, !name.isEmpty, name.count <= Self.longestName else { return nil }
    let end = range.upperBound
    return Message(line: line, name: name, start: end, words: end..<end)
  }

  /// Whether more than a space parts the name from the time, or the line from the one above and not from
  /// the one below.
  private func standsApart(_ head: Message, in page: Page) -> Bool {
    let line = page.lines[head.line]
    let gap = head.name.upperBound + 1
    if gap >= line.range.upperBound || !page.text.bytes[gap].isDigit { return true }
    return line.blanksBefore > 0 && head.line + 1 < page.lines.count
      && page.lines[head.line + 1].blanksBefore == 0
  }

  /// Whether half of the messages or more are of those who sent some.
  private func hasRecurringNames(_ messages: [Message], in page: Page) -> Bool {
    let counts = counts(ofNamesIn: messages, of: page).values
    let recurring = counts.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
    return recurring > 0 && recurring * 2 >= counts.reduce(0, +)
  }

  private func counts(ofNamesIn messages: [Message], of page: Page) -> [ArraySlice<UInt8>: Int] {
    messages.reduce(into: [:]) { counts, message in
      if message.words != nil { counts[page.text.bytes[message.name], default: 0] += 1 }
    }
  }

  /// Whether the program wrote the words of a message: marked as its own, as some do, or known.
  private func isNote(_ words: TextRange, of page: Page) -> Bool {
    let words = page.text.trimmed(words)
    if words.isEmpty { return false }
    if page.text.scalar(at: words.lowerBound) == 0x200E { return true }
    if page.text.hasAny(Self.notices, at: words.lowerBound, limit: words.upperBound) { return true }
    if isTime(words, of: page) { return true }
    // `2 replies`
    let counted = words.drop { page.text.bytes[$0].isDigit || page.text.bytes[$0] == 0x20 }
    return Self.placeholders.contains(page.text.bytes[counted]) || isReaction(words, of: page)
  }

  /// `[9:15 PM]`, a later time of the same sender.
  private func isTime(_ words: TextRange, of page: Page) -> Bool {
    guard words.count <= 14, page.text.bytes[words].contains(0x3A) else { return false }
    return page.text.bytes[words].allSatisfy {
      $0.isDigit || "[]: .apmAPM".utf8.contains($0)
    } && page.text.bytes[words].contains { $0.isDigit }
  }

  /// `:eyes: 3  :tada: 2`
  private func isReaction(_ words: TextRange, of page: Page) -> Bool {
    page.text.bytes[words].split(separator: 0x20).allSatisfy { word in
      word.allSatisfy(\.isDigit) || word.count > 2 && word.first == 0x3A && word.last == 0x3A
    } && page.text.bytes[words.lowerBound] == 0x3A
  }

  /// `--------------- 2024년 10월 11일 금요일 ---------------`, `2025/05/09(金)` below an empty line.
  private func isDay(_ line: Int, of page: Page) -> Bool {
    let (facts, range) = (page.lines[line], page.lines[line].range)
    guard facts.digits >= 5 else { return false }
    if page.text.has("-----", at: range.lowerBound, limit: range.upperBound) { return true }
    let year = page.text.bytes[range.prefix(5)]
    return facts.blanksBefore > 0 && facts.digits <= 12 && facts.words <= 6
      && facts.scalars - facts.digits <= 20
      && page.text.hasAny(["19", "20"], at: range.lowerBound, limit: range.upperBound)
      && year.prefix(4).allSatisfy(\.isDigit) && year.last?.isDigit == false
  }
}
