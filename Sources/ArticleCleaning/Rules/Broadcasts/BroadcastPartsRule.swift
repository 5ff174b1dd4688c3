import TextAnalysis

/// What a broadcast script holds besides its sentences: who reports next, the last words with the
/// station's name, what the anchor asks, and sound bites with their speakers in brackets, as in
/// `홍길동 기자입니다. … [김나린 / 나린군수 : 내년 봄에 엽니다.] …`.
struct BroadcastPartsRule: CleaningRule {
  let kind = RemovalKind.signOff

  private static let handOvers = LanguageWords.of(.korean).phrases(.handOvers)
  private static let questionTurnEnds = CleaningWords[.anchorQuestionEnds]
  private static let anchor = CleaningWords[.anchorLabels]
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
    for turn in questions(of: page) { page.cutInside(turn.range, by: kind) }
  }

  private func handOvers(in line: Int, of page: Page) -> [TextRange] {
    page.sentences(in: line).filter { sentence in
      guard sentence.count <= Self.longest else { return false }
      var end = sentence.upperBound
      while end > sentence.lowerBound, page.text.bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      let words = sentence.lowerBound..<end
      return Self.handOvers.end(page.text.bytes[words]) || isReporter(words, page.text)
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

  /// Brackets that begin with a name, a slash, an office and a colon.
  private func soundBites(in line: Int, of page: Page) -> [TextRange] {
    let (block, text) = (page.blocks[line], page.text)
    var found: [TextRange] = []
    var offset = block.lowerBound
    while offset < block.upperBound {
      if text.bytes[offset] == UInt8(ascii: "["),
        let close = text.closingBracket(
          of: offset, limit: min(block.upperBound, offset + Self.longestBite)),
        namesSpeaker(offset..<min(close, offset + 150), text)
      {
        found.append(offset..<close + 1)
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

  /// The anchor's turns between the labels of speakers, apart from the first, when they ask.
  private func questions(of page: Page) -> [(line: Int, range: TextRange)] {
    var found: [(line: Int, range: TextRange)] = []
    for line in page.lines.indices
    where page.lines[line].kinds.contains(.speaker) && !page.isRemoved(line) {
      let labels = page.markers(in: line).filter { $0.kind == .speaker }
      for (label, next) in zip(labels, labels.dropFirst())
      where page.text.hasAny(Self.anchor, at: label.range.lowerBound, limit: label.range.upperBound)
        && label.range.lowerBound > page.blocks[line].lowerBound
      {
        let turn = page.text.trimmed(label.range.upperBound..<next.range.lowerBound)
        if turn.count <= Self.longestTurn, asks(turn, page.text) { found.append((line, turn)) }
      }
    }
    return found
  }

  private func asks(_ turn: TextRange, _ text: PageText) -> Bool {
    text.hasAny(Self.questionTurnEnds, endingAt: turn.upperBound, limit: turn.lowerBound)
  }
}
