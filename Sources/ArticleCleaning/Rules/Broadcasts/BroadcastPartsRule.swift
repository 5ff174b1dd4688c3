import TextAnalysis

/// What a broadcast script holds besides its sentences: who reports next, the last words with the
/// station's name, what the anchor asks, and sound bites with their speakers in brackets, as in
/// `홍길동 기자입니다. … [김나린 / 나린군수 : 내년 봄에 엽니다.] …`.
struct BroadcastPartsRule: CleaningRule {
  let kind = RemovalKind.signOff

  private static let questionTurnEnds = CleaningWords[.anchorQuestionEnds]
  private static let anchor = CleaningWords[.anchorLabels]
  private static let whereabouts = CleaningWords[.whereabouts]
  /// The most bytes of a sentence that hands over, and of a sound bite.
  private static let longest = 110
  private static let longestBite = 900
  /// A turn of the anchor that only asks has at most this many bytes.
  private static let longestTurn = 420

  func revise(_ page: inout Page) {
    for line in page.lines.indices where page.lines[line].hangul > 0 && !page.isRemoved(line) {
      for range in handOvers(in: line, of: page) + soundBites(in: line, of: page) {
        page.cutInside(range, by: kind)
      }
    }
    let labels = labels(of: page)
    for range in questions(between: labels, of: page) + greetings(behind: labels, of: page) {
      page.cutInside(range, by: kind)
    }
  }

  /// Sentences that hand over to a reporter, and what the studio asks behind a call.
  private func handOvers(in line: Int, of page: Page) -> [TextRange] {
    var isCalled = false
    return page.sentences(in: line).filter { sentence in
      let words = page.text.withoutStops(sentence)
      let isAsked = isCalled && sentence.count <= Self.longestTurn && asks(sentence, page.text)
      isCalled = sentence.count <= Self.longest && isCall(words, page.text)
      return isAsked || isCalled
        || sentence.count <= Self.longest
          && (HandOverRule.handsOver(words, page.text) || isReporter(words, page.text))
    }
  }

  /// `홍길동 기자입니다`, `KTN 홍길동 기자입니다`: nobody of whom it is said.
  private func isReporter(_ sentence: TextRange, _ text: PageText) -> Bool {
    guard text.has(" 기자입니다", endingAt: sentence.upperBound, limit: sentence.lowerBound) else {
      return false
    }
    let words = HeadlineWords(text, sentence).ranges.dropLast()
    return words.count <= 2
      && words.allSatisfy {
        !text.endsInMidSentence($0) && text.scalarCount(in: $0) <= 4
          && !text.hasAny(["은", "의", "한", "된"], endingAt: $0.upperBound, limit: $0.lowerBound)
      }
  }

  /// `홍길동 기자!`, `홍길동 기자, 지금 상황 어떻습니까?`
  private func isCall(_ sentence: TextRange, _ text: PageText) -> Bool {
    if sentence.count <= 40,
      text.has(" 기자!", endingAt: sentence.upperBound, limit: sentence.lowerBound)
    {
      return true
    }
    guard !sentence.isEmpty, text.bytes[sentence.upperBound - 1] == UInt8(ascii: "?") else {
      return false
    }
    let name = text.wordEnd(from: sentence.lowerBound, limit: sentence.upperBound)
    return text.scalarCount(in: sentence.lowerBound..<name) <= 4
      && isHangul(text.scalar(at: sentence.lowerBound))
      && text.has(" 기자, ", at: name, limit: sentence.upperBound)
  }

  /// Brackets that begin with a name, a slash, an office and a colon.
  private func soundBites(in line: Int, of page: Page) -> [TextRange] {
    guard page.lines[line].bytes.contains(UInt8(ascii: "[")) else { return [] }
    let (block, text) = (page.blocks[line], page.text)
    var found: [TextRange] = []
    var offset = block.lowerBound
    while offset < block.upperBound {
      if text.bytes[offset] == UInt8(ascii: "["),
        let close = text.closingBracket(
          of: offset, limit: min(block.upperBound, offset + Self.longestBite)),
        namesSpeaker(offset..<min(close, offset + 150), text)
      {
        found.append(offset..<text.scalarEnd(at: close))
        offset = close
      }
      offset += text.scalarLength(at: offset)
    }
    return found
  }

  private func namesSpeaker(_ opening: TextRange, _ text: PageText) -> Bool {
    guard let slash = text.first(" / ", in: opening) ?? text.first("/", in: opening),
      slash - opening.lowerBound <= 40
    else { return false }
    return text.first(" : ", in: slash..<opening.upperBound) != nil
      || text.first(": ", in: slash..<opening.upperBound) != nil
  }

  /// A speaker's label, and the line that it is on.
  private typealias Label = (line: Int, range: TextRange)

  /// The labels of speakers on lines that are left, in order.
  private func labels(of page: Page) -> [Label] {
    page.lines.indices.filter { page.lines[$0].kinds.contains(.speaker) && !page.isRemoved($0) }
      .flatMap { line in
        page.markers(in: line).filter { $0.kind == .speaker }.map { (line, $0.range) }
      }
  }

  /// What is left between a label and the next, line by line.
  private func turn(from label: Label, to next: Label, of page: Page) -> [TextRange] {
    (label.line...next.line).compactMap { line in
      let block = page.blocks[line]
      let start = line == label.line ? label.range.upperBound : block.lowerBound
      let end = line == next.line ? next.range.lowerBound : block.upperBound
      let words = start < end ? page.text.trimmed(start..<end) : start..<start
      return words.isEmpty ? nil : words
    }
  }

  /// The anchor's turns between the labels of speakers, apart from the first, when they ask.
  private func questions(between labels: [Label], of page: Page) -> [TextRange] {
    zip(labels, labels.dropFirst()).flatMap { label, next -> [TextRange] in
      guard
        page.text.hasAny(Self.anchor, at: label.range.lowerBound, limit: label.range.upperBound),
        label.range.lowerBound > page.lines[page.firstLeft].range.lowerBound
      else { return [] }
      let turn = turn(from: label, to: next, of: page)
      guard let last = turn.last, turn.reduce(0, { $0 + $1.count }) <= Self.longestTurn,
        asks(last, page.text)
      else { return [] }
      return turn
    }
  }

  /// `네, 국회 앞입니다.`: how a reporter takes over behind a label.
  private func greetings(behind labels: [Label], of page: Page) -> [TextRange] {
    labels.compactMap { label in
      let block = page.blocks[label.line]
      let rest = page.text.trimmed(label.range.upperBound..<block.upperBound)
      let line = rest.isEmpty ? label.line + 1 : label.line
      guard line < page.lines.count, !page.isRemoved(line) else { return nil }
      let start = rest.isEmpty ? page.blocks[line].lowerBound : rest.lowerBound
      guard
        page.text.hasAny(["네, ", "네. ", "예, "], at: start, limit: page.blocks[line].upperBound),
        let end = page.sentenceEnd(behind: start + 6, in: line),
        end - start <= Self.longest,
        page.text.hasAny(Self.whereabouts, endingAt: end, limit: start)
      else { return nil }
      return start..<end
    }
  }

  private func asks(_ turn: TextRange, _ text: PageText) -> Bool {
    text.hasAny(Self.questionTurnEnds, endingAt: turn.upperBound, limit: turn.lowerBound)
  }
}
