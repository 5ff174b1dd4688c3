import TextAnalysis

/// Captions of pictures on lines of their own: a line that shows a scene and ends with the
/// picture's source (`… 보고 있다. 서울시 제공`, `… 모습. 홍길동 기자 name@example.com`,
/// `… /연합뉴스`, `(Photo: …)`), and what is under a heading such as `※ 사진설명`.
struct CaptionRule: LineRule {
  let kind = RemovalKind.caption

  private static let pictureEnds = CleaningWords[.pictureEnds]

  private static let outletEnds = CleaningWords[.outletEnds]
  private static let endMarks = CleaningWords[.endMarks]
  private static let bracketSources = CleaningWords[.bracketSources]
  /// The fewest bytes of a caption before such a name.
  private static let leastBeforeName = 40
  /// The same of a line with empty lines around it.
  private static let leastSetApart = 12
  /// The fewest capitals of a name that is written in them.
  private static let leastCapitals = 6
  /// The most scalars of a source that no list knows.
  private static let longestSource = 40

  private static let sources = MarkerSet(
    .agency, .photoWord, .provided, .copyrightSign, .role, .email)

  func removesLine(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.scalars <= 300, facts.sentences.count <= 5 else { return false }
    if startsAsCaption(line, of: page) || pointsAtPicture(line, of: page) { return true }
    let endsWithBracket = page.text.bytes[page.blocks[line].upperBound - 1] == 0x29
    if endsWithName(line, of: page) || endsWithPhotoWord(line, of: page)
      || endsWithPhotographerName(line, of: page) || isOpenCaption(line, of: page)
    {
      return true
    }
    guard !facts.kinds.isDisjoint(with: Self.sources) || endsWithBracket else { return false }
    return endsWithCredit(line, of: page) || endsWithPhotographer(line, of: page)
      || endsWithOutlet(line, of: page)
  }

  /// `A ferry at the pier in Hale. (Coast Daily)`: above the first running text, and set apart from it, a
  /// line shorter than that with one full stop and then a bracket of capitalized words.
  private func endsWithOutlet(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul == 0, !facts.isHan, facts.sentences.count == 1, !page.isProse(line),
      !page.hasProse(above: line), line + 1 < page.lines.count,
      page.lines[line + 1].blanksBefore > 0, page.isProse(line + 1),
      let end = page.sentenceEnds(in: line).last
    else { return false }
    let bracket = text.skipSpaces(in: end..<block.upperBound)
    guard bracket + 2 < block.upperBound, text.bytes[bracket] == 0x28,
      text.bytes[block.upperBound - 1] == 0x29
    else { return false }
    return HeadlineWords(text, bracket + 1..<block.upperBound - 1).ranges.allSatisfy {
      text.bytes[$0.lowerBound].isUpper
    }
  }

  private static let phrases = CleaningWords[.captionPhrases]
  private static let pointers = CleaningWords[.captionPointers]

  /// `Mayor Tom Ardle (pictured) cuts the ribbon`, `The ferry in 2019. (File)`, `… in this undated handout
  /// picture.`: a line set apart that points at who is in its picture and has no full stop behind that, or
  /// calls the picture by what it is.
  private func pointsAtPicture(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul == 0, !facts.isHan, facts.sentences.count <= 2,
      isSetApart(line, of: page)
    else { return false }
    if facts.bytes.contains(0x28),
      facts.ending == .open || text.bytes[block.upperBound - 1] == 0x29,
      text.containsAny(Self.pointers, in: block)
    {
      return true
    }
    return text.containsAny(Self.phrases, in: block) && hasProseLine(after: line, in: page)
  }

  /// Whether empty lines, or the ends of the page, are around the line.
  private func isSetApart(_ line: Int, of page: Page) -> Bool {
    page.lines[line].blanksBefore > 0
      && (line + 1 == page.lines.count || page.lines[line + 1].blanksBefore > 0)
  }

  private static let headings = CleaningWords[.captionHeadings]
  private static let laterLabels = CleaningWords[.laterCaptionLabels]

  /// `사진설명: …`, `FILE PHOTO: …`, and `▲ …` with a scene or source.
  private func startsAsCaption(_ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    if page.text.hasAny(Self.headings, at: block.lowerBound, limit: block.upperBound) {
      return true
    }
    switch page.text.scalar(at: block.lowerBound) {
    case 0x3C, 0x5B:
      return page.lines[line].hangul > 0 && page.hasProse(above: line)
        && page.text.hasAny(Self.laterLabels, at: block.lowerBound, limit: block.upperBound)
    case 0x25B2, 0x25B3, 0x25C0, 0x25BC:
      return describesPicture(endingAt: block.upperBound, from: block.lowerBound, of: page.text)
        || !page.lines[line].kinds.isDisjoint(with: MarkerSet(.agency, .photoWord))
        || CreditParser(page, line: line).creditStart != nil
    default: return false
    }
  }

  /// The line ends with a picture's source, and what is before it shows a scene, ends with a
  /// noun or has no end of a sentence at all.
  private func endsWithCredit(_ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    let parser = CreditParser(page, line: line)
    guard let start = parser.creditStart, start > block.lowerBound else { return false }
    if page.lines[line].hangul * 3 < page.lines[line].scalars {
      return page.lines[line].sentences.count <= 3
        && !AgencyTagRule.isBehindReport(at: start, line, of: page)
    }
    return looksLikeCaption(before: start, line, of: page)
  }

  /// A scene, or words that end with a noun, and behind its full stop the few words of a source that no
  /// list knows: `… 보고 있다. /나린군`, `… 모습. [바다통신]`, `… 있다. 2025.2.11/뉴스바다 홍길동 기자`.
  private func endsWithName(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul > 0, (1...3).contains(facts.sentences.count), facts.ending == .open,
      let end = page.sentenceEnds(in: line).last
    else { return false }
    let source = text.skipSpaces(in: end..<block.upperBound)..<block.upperBound
    guard !source.isEmpty, text.scalarCount(in: source) <= Self.longestSource,
      startsAsSource(source, text)
        || text.hasAny(Self.outletEnds, endingAt: source.upperBound, limit: source.lowerBound)
        || isWordBehindPicture(source, sentenceEnd: end, line, of: page)
    else { return false }
    return page.sentenceKind(
      from: page.segmentStart(before: end, in: line), to: end, isPhotoCredit: true, ownLine: true)
      != .statement
  }

  /// `… 불을 쬐고 있는 모습. 나린연합`: one word behind a sentence that ends with the noun for a picture.
  private func isWordBehindPicture(
    _ source: TextRange, sentenceEnd end: Int, _ line: Int, of page: Page
  ) -> Bool {
    let text = page.text
    return text.hasAny(Self.pictureNouns, endingAt: end, limit: page.blocks[line].lowerBound)
      && text.scalarCount(in: source) <= Self.longestWord
      && text.wordEnd(from: source.lowerBound, limit: source.upperBound) == source.upperBound
  }

  private static let pictureNouns = CleaningWords[.pictureNouns]
  private static let openCaptions = CleaningWords[.openCaptions]
  /// The most scalars of a source of one word.
  private static let longestWord = 10
  /// The fewest words of a caption without a full stop, and the most bytes of the label before it.
  private static let openCaption = (words: 8, label: 24)
  /// The fewest bytes of that label.
  private static let shortestMood = 4

  /// `Unhappy: The neighbour of the tower has bought …`, `Above, the staircase of …`: between paragraphs a
  /// line that no full stop ends, behind one or two words and a colon or a word for a place.
  private func isOpenCaption(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.hangul == 0, !facts.isHan, facts.isLabelLike,
      facts.words >= Self.openCaption.words, facts.blanksBefore > 0, page.hasProse(above: line),
      line + 1 < page.lines.count,
      page.lines[line + 1].blanksBefore > 0,
      [line - 1, line + 1].contains(where: { page.lines[$0].hasSentence })
    else { return false }
    return text.hasAny(Self.openCaptions, at: block.lowerBound, limit: block.upperBound)
      || hasMood(block, text)
  }

  /// Whether one word, or one with a small one behind it, is before a colon and a capital.
  private func hasMood(_ block: TextRange, _ text: PageText) -> Bool {
    guard let colon = block.prefix(Self.openCaption.label).first(where: { text.bytes[$0] == 0x3A })
    else { return false }
    let (label, next) = (block.lowerBound..<colon, colon + 2)
    guard label.count >= Self.shortestMood, next < block.upperBound,
      text.bytes[colon + 1] == 0x20, text.bytes[next].isUpper,
      text.bytes[label.lowerBound].isUpper
    else { return false }
    return label.dropFirst().count { text.bytes[$0] == 0x20 } <= 1
      && label.dropFirst().allSatisfy {
        text.bytes[$0] == 0x20 || text.bytes[$0].isLetter && !text.bytes[$0].isUpper
      }
  }

  private static let photoEnds = CleaningWords[.photoEnds]

  /// `教室を改装した客室＝星見町で、藤堂真理撮影`, `学生排队上车。沈怀远 摄`: a photographer's name at the end, behind an
  /// equals sign, a bracket or a full stop.
  private func endsWithPhotoWord(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    guard facts.isHan, facts.ending == .open else { return false }
    var end = undated(block, text)
    while end > block.lowerBound, isCloser(text.scalar(before: end)) {
      end = text.scalarStart(before: end)
    }
    guard text.hasAny(Self.photoEnds, endingAt: end, limit: block.lowerBound) else { return false }
    let segment = page.segmentStart(before: block.upperBound, in: line)
    if segment > block.lowerBound {
      return text.scalarCount(in: segment..<end) <= Self.longestSource
    }
    return text.hasAny([")", "）"], at: end, limit: block.upperBound)
      || text.containsAny(["=", "＝"], in: block)
  }

  /// The end of the block without a date behind a space: `… 李若水攝 114年3月2日`.
  private func undated(_ block: TextRange, _ text: PageText) -> Int {
    let word = text.wordStart(endingAt: block.upperBound, limit: block.lowerBound)
    guard word > block.lowerBound, text.bytes[word].isDigit,
      DateParser(text, word..<block.upperBound).otherLetters == 0
    else { return block.upperBound }
    return text.trimmed(block.lowerBound..<word).upperBound
  }

  /// `… am Fluss. ANNA MOLL/PRESSE`, `… en el puerto. ANA MOLL`, `… on Monday. Dan Ode/The Beacon`,
  /// `… opened in 1924. (Supplied: Moll family)`: between paragraphs, behind the last sentence of a short
  /// line, who took the picture.
  private func endsWithPhotographerName(_ line: Int, of page: Page) -> Bool {
    let (facts, block, text) = (page.lines[line], page.blocks[line], page.text)
    if facts.hangul == 0, endsWithSlashAndName(block, text), hasProseLine(after: line, in: page) {
      return true
    }
    guard facts.hangul == 0, !facts.isHan, (1...3).contains(facts.sentences.count),
      facts.ending == .open || [0x29, 0x5D].contains(text.bytes[block.upperBound - 1])
    else { return false }
    let name = page.segmentStart(before: block.upperBound, in: line)..<block.upperBound
    let least = isSetApart(line, of: page) ? Self.leastSetApart : Self.leastBeforeName
    guard name.lowerBound - block.lowerBound >= least, !name.isEmpty,
      text.scalarCount(in: name) <= Self.longestSource
    else { return false }
    if isInCapitals(name, text), text.containsAny(["/"], in: name) {
      return facts.sentences.count == 1
    }
    guard hasProseLine(after: line, in: page),
      !text.containsAny(Self.reportVerbs, in: block.lowerBound..<name.lowerBound)
    else { return false }
    return isInCapitals(name, text) && facts.sentences.count == 1
      && text.bytes[name.lowerBound].isUpper
      && HeadlineWords(text, name).ranges.count <= Self.mostCapitalWords
      || isNameAndOutlet(withoutBracket(name, text), text)
      || isSourceAndName(name, text)
  }

  private static let reportVerbs = CleaningWords[.reportVerbs]

  /// `… en el puerto. / A. M.`: a slash between spaces behind the full stop, and a short name.
  private func endsWithSlashAndName(_ block: TextRange, _ text: PageText) -> Bool {
    let tail = max(block.lowerBound, block.upperBound - Self.longestSource)..<block.upperBound
    guard let end = text.end(ofLast: ". / ", in: tail), end < block.upperBound else { return false }
    return end - block.lowerBound >= Self.leastBeforeName && text.mayBeginName(at: end)
  }

  /// The most words of a photographer's name without an agency.
  private static let mostCapitalWords = 3

  /// What is in the bracket that the range is, or the range.
  private func withoutBracket(_ range: TextRange, _ text: PageText) -> TextRange {
    guard range.count > 2, [0x28, 0x5B].contains(text.bytes[range.lowerBound]),
      [0x29, 0x5D].contains(text.bytes[range.upperBound - 1])
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// Two words or more, all in capitals.
  private func isInCapitals(_ name: TextRange, _ text: PageText) -> Bool {
    name.contains { text.bytes[$0] == 0x20 }
      && !name.contains {
        text.bytes[$0].isLetter && !text.bytes[$0].isUpper || text.bytes[$0].isDigit
      }
      && name.count { text.bytes[$0].isUpper } >= Self.leastCapitals
  }

  /// `Dan Ode/The Beacon`: words with capital letters around one slash, two at least before it.
  private func isNameAndOutlet(_ name: TextRange, _ text: PageText) -> Bool {
    guard let slash = text.first("/", in: name), slash + 1 < name.upperBound else { return false }
    let writer = HeadlineWords(text, name.lowerBound..<slash).ranges
    let outlet = HeadlineWords(text, slash + 1..<name.upperBound).ranges
    return (2...4).contains(writer.count) && (1...5).contains(outlet.count)
      && (writer + outlet.prefix(1)).allSatisfy { text.mayBeginName(at: $0.lowerBound) }
      && !(outlet + writer).contains {
        text.hasAny([":"], endingAt: $0.upperBound, limit: $0.lowerBound)
      }
  }

  /// `(Supplied: Moll family)`: a bracket with a source, a colon and a name.
  private func isSourceAndName(_ name: TextRange, _ text: PageText) -> Bool {
    guard text.bytes[name.lowerBound] == 0x28, text.bytes[name.upperBound - 1] == 0x29,
      let colon = text.first(": ", in: name), text.bytes[name.lowerBound + 1].isUpper
    else { return false }
    return text.bytes[colon + 2].isUpper
  }

  /// Whether a slash, a bracket, a copyright sign or a date begins the source.
  private func startsAsSource(_ source: TextRange, _ text: PageText) -> Bool {
    switch text.scalar(at: source.lowerBound) {
    case 0x2F, 0xA9, 0x24D2: true
    case 0x5B: !text.hasAny(Self.endMarks, at: source.lowerBound, limit: source.upperBound)
    case 0x30...0x39: source.contains { text.bytes[$0] == 0x2F }
    case 0x28: text.hasAny(Self.bracketSources, at: source.lowerBound, limit: source.upperBound)
    default: false
    }
  }

  private func looksLikeCaption(before end: Int, _ line: Int, of page: Page) -> Bool {
    let block = page.blocks[line]
    let text = page.text.trimmed(block.lowerBound..<end)
    guard !text.isEmpty else { return false }
    var start = text.lowerBound
    for sentence in page.sentenceEnds(in: line) where sentence <= end {
      let kind = page.sentenceKind(from: start, to: sentence, ownLine: true)
      if start == text.lowerBound || sentence == text.upperBound, kind != .statement { return true }
      start = page.text.skipSpaces(in: sentence..<max(sentence, end))
    }
    if start == text.lowerBound { return page.lines[line].scalars <= 120 }
    return start < text.upperBound
      && page.sentenceKind(from: start, to: text.upperBound, ownLine: true) != .statement
  }

  /// A scene with a byline behind it, before more running text.
  private func endsWithPhotographer(_ line: Int, of page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.hangul > 0, hasProseLine(after: line, in: page) else { return false }
    var parser = BylineParser(page, line: line)
    let block = page.blocks[line]
    guard let start = parser.start(), start > block.lowerBound else { return false }
    return !facts.sentences.isEmpty && looksLikeCaption(before: start, line, of: page)
  }

  private func hasProseLine(after line: Int, in page: Page) -> Bool {
    page.lines.indices[(line + 1)...].prefix(40).contains { page.isProse($0) }
  }

  private func describesPicture(endingAt end: Int, from start: Int, of text: PageText) -> Bool {
    text.hasAny(
      Self.pictureEnds,
      endingAt: end, limit: start)
  }

  /// Takes out what is left of a line when the source behind it went: one sentence that shows a scene.
  private func removeScenesBeforeCredits(of page: inout Page) {
    removeScenesAboveNames(in: &page)
    for removal in page.removals where removal.kind == .photoCredit {
      let line = page.line(at: removal.range.lowerBound)
      guard !page.isRemoved(line), page.lines[line].hangul > 0 else { continue }
      let block = page.blocks[line]
      if block.upperBound <= removal.range.lowerBound,
        page.text.trimmed(block.upperBound..<removal.range.lowerBound).isEmpty,
        page.sentences(in: line).count == 1,
        page.sentenceKind(from: block.lowerBound, to: block.upperBound, isPhotoCredit: true)
          == .scene
      {
        page.removeLine(line, by: kind)
      }
    }
  }

  /// Takes out a line that shows a scene, set apart with the name of who took the picture right below it.
  private func removeScenesAboveNames(in page: inout Page) {
    for line in page.lines.indices.dropLast()
    where page.remover(of: line + 1) == .byline && !page.isRemoved(line) {
      let (facts, name) = (page.lines[line], page.lines[line + 1])
      let block = page.blocks[line]
      guard facts.hangul > 0, facts.blanksBefore > 0, name.blanksBefore == 0,
        name.scalars <= Self.longestCredit, facts.sentences.count == 1,
        line + 2 < page.lines.count, page.lines[line + 2].blanksBefore > 0,
        page.sentenceKind(from: block.lowerBound, to: block.upperBound, isPhotoCredit: true)
          == .scene
      else { continue }
      page.removeLine(line, by: kind)
    }
  }

  /// Takes out a line of one sentence or two, set apart, when the line right below it was nothing but the
  /// source of a picture, or one sentence above a photographer and an outlet.
  private func removeLinesAboveCredits(in page: inout Page) {
    for line in page.lines.indices.dropLast()
    where !page.isRemoved(line) && isCreditLine(line + 1, of: page) {
      let (facts, next) = (page.lines[line], page.lines[line + 1])
      guard facts.hangul == 0, facts.blanksBefore > 0 || isBelowLabel(line, of: page),
        next.blanksBefore == 0, page.blocks[line] == facts.range,
        facts.scalars <= Self.longestCaption,
        facts.sentences.count <= (page.isRemoved(line + 1) ? 2 : 1),
        hasProseLine(after: line, in: page)
      else { continue }
      page.removeLine(line, by: kind)
      if !page.isRemoved(line + 1) { page.removeLine(line + 1, by: .photoCredit) }
    }
  }

  /// Whether the line above is that of a button: `Buy Now`.
  private func isBelowLabel(_ line: Int, of page: Page) -> Bool {
    line > 0 && page.lines[line - 1].words <= 2 && page.lines[line - 1].isLabelLike
      && page.lines[line - 1].blanksBefore > 0
  }

  private func isCreditLine(_ line: Int, of page: Page) -> Bool {
    if !page.isRemoved(line), page.lines[line].isLabelLike, page.lines[line].hangul == 0,
      isNameAndOutlet(page.blocks[line], page.text)
    {
      return true
    }
    guard let remover = page.remover(of: line), [.photoCredit, .caption].contains(remover) else {
      return false
    }
    let facts = page.lines[line]
    return facts.sentences.isEmpty && facts.scalars <= Self.longestCredit
      && !facts.kinds.isDisjoint(with: MarkerSet(.agency, .photoWord, .copyrightSign))
  }

  /// The most scalars of such a line, and of the source below it.
  private static let longestCaption = 300
  private static let longestCredit = 60

  /// Takes out the lines under a caption heading that stands alone; under one that a comma or colon ends,
  /// as in `Image caption,`, the next line alone.
  func revise(_ page: inout Page) {
    removeScenesBeforeCredits(of: &page)
    removeLinesAboveCredits(in: &page)
    for line in page.lines.indices.dropLast() {
      let facts = page.lines[line]
      guard page.isRemoved(line), facts.kinds.contains(.photoWord),
        let heading = page.text.length(
          ofAny: Self.headings, at: facts.range.lowerBound, limit: facts.range.upperBound)
      else { continue }
      var next = line + 1
      if facts.hangul == 0, facts.range.count <= heading + 1,
        [0x2C, 0x3A].contains(page.text.bytes[facts.range.upperBound - 1])
      {
        if page.lines[next].blanksBefore == 0, page.lines[next].scalars <= 300 {
          page.removeLine(next, by: kind)
        }
        continue
      }
      guard facts.scalars <= 8 else { continue }
      while next < page.lines.count, !page.isRemoved(next), page.lines[next].scalars <= 120,
        page.lines[next].ending == .open
      {
        page.removeLine(next, by: kind)
        next += 1
      }
    }
  }
}
