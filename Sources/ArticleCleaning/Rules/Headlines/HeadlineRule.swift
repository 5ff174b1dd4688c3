import TextAnalysis

/// Finds the headline among the short lines before the first running text, and takes out what
/// is before it and its repetitions.
struct HeadlineRule: CleaningRule {
  let kind = RemovalKind.headline

  private static let editionMarks = CleaningWords[.editionMarks]

  /// Headlines are looked for in this many lines before the first running text.
  private static let zone = 60

  func revise(_ page: inout Page) {
    guard page.title == nil, let first = firstProse(in: page), first > 0, first <= Self.zone,
      let headline = headline(before: first, in: page),
      isAboveStamp(headline, in: page) || isConvincing(headline, before: first, in: page)
    else { return }
    removeRepetitions(of: headline, before: first, in: &page)
    if let mark = editionMark(headline, in: page) {
      page.cutTail(of: headline, from: mark, by: .editionMark)
    }
    page.makeTitle(line: headline)
    if headline > 0, !page.isRemoved(headline - 1), isColumnLabel(headline - 1, in: page) {
      page.removeLine(headline - 1, by: .sectionLabel)
    }
    guard page.hasBoilerplate else { return }
    for line in 0..<headline where !page.isRemoved(line) && page.lines[line].isLabelLike {
      page.removeLine(line, by: .navigation)
    }
  }

  /// The longest headline that ends as a sentence does, in scalars: of Hangul or Chinese characters, and
  /// other.
  private static let longestClosed = (wide: 60, other: 110)

  /// Whether a question or an ellipsis ends the first line, set apart above running text, a sentence ends
  /// inside it and none at its end, or of two sentences the writer is right below or all words have
  /// capitals: `마을버스 공짜로 타면 누가 돈 내나?`, `나린군의 실험...`, `IN PICTURES. The harbour in winter`,
  /// `The Night Boat Is Back. So Are the Nurses.`
  private func isClosedHeadline(_ line: Int, in page: Page) -> Bool {
    let facts = page.lines[line]
    // Where the headline is known, a question in front is the article's own.
    guard page.knownTitle == nil, line == page.firstLeft, facts.sentences.count <= 2,
      facts.scalars
        <= (facts.hangul > 0 || facts.isHan ? Self.longestClosed.wide : Self.longestClosed.other),
      isSetApart(line, in: page), !page.turns.contains(line),
      let body = page.lines.indices.dropFirst(line + 1).first(where: {
        !page.isRemoved($0) && page.isProse($0)
      }), page.lines[body].statements > 0, body <= line + 4
    else { return false }
    return switch facts.ending {
    case .sentence:
      !endsWithFullStop(line, in: page) || endsWithEllipsis(line, in: page)
        || facts.sentences.count == 2 && page.remover(of: line + 1) == .byline
        || isInTitleCase(line, in: page)
    case .open: facts.sentences.count == 1 && !goesOn(line, in: page)
    case .koreanFinal: false
    }
  }

  /// The letters of the words that title case gives capitals, at least, and the fewest such words.
  private static let titleCase = (letters: 4, words: 3)

  /// Whether all words but short ones begin with capital letters, as in English headlines.
  private func isInTitleCase(_ line: Int, in page: Page) -> Bool {
    guard page.lines[line].hangul == 0, !page.lines[line].isHan else { return false }
    let words = HeadlineWords(page.text, page.blocks[line]).ranges.filter {
      $0.count >= Self.titleCase.letters && page.text.bytes[$0.lowerBound].isLetter
    }
    return words.count >= Self.titleCase.words
      && words.allSatisfy { page.text.bytes[$0.lowerBound].isUpper }
  }

  /// Whether an empty line, a paragraph or a deck is below the line.
  private func isSetApart(_ line: Int, in page: Page) -> Bool {
    guard line + 1 < page.lines.count else { return false }
    return page.lines[line + 1].blanksBefore > 0 || isFarShorter(line, than: line + 1, in: page)
      || isDeck(line + 1, in: page)
  }

  /// Whether the next line, of some sentences, is a paragraph and this line is not; where a later line
  /// asks as well, this may be the first question of an interview.
  private func isFarShorter(_ line: Int, than next: Int, in page: Page) -> Bool {
    let (facts, body) = (page.lines[line], page.lines[next])
    return facts.sentences.count <= 1
      && body.sentences.count >= 2 && body.scalars >= 2 * facts.scalars
      && !page.lines.indices.dropFirst(next + 1).contains {
        page.lines[$0].sentences.count == 1 && page.lines[$0].ending == .sentence
          && [0x3F, 0xFF1F].contains(lastSign(of: $0, in: page))
      }
  }

  /// Whether the line has no end of a sentence and an empty line below it, with running text then.
  private func isDeck(_ line: Int, in page: Page) -> Bool {
    page.lines[line].isLabelLike && line + 1 < page.lines.count
      && page.lines[line + 1].blanksBefore > 0 && page.isProse(line + 1)
  }

  private func endsWithEllipsis(_ line: Int, in page: Page) -> Bool {
    let block = page.blocks[line]
    return page.text.hasAny(["..", "…"], endingAt: block.upperBound, limit: block.lowerBound)
  }

  private func firstProse(in page: Page) -> Int? {
    page.lines.indices.first {
      $0 == page.turns.first
        || !page.isRemoved($0) && page.isProse($0) && !isQuestion($0, in: page)
          && !isClosedHeadline($0, in: page)
    }
  }

  /// A single question or exclamation, which may be a headline where other boilerplate speaks for
  /// a page.
  private func isQuestion(_ line: Int, in page: Page) -> Bool {
    let facts = page.lines[line]
    guard page.hasBoilerplate, page.knownTitle == nil, facts.sentences.count <= 1,
      facts.scalars <= 120, facts.ending == .sentence
    else { return false }
    return !endsWithFullStop(line, in: page)
  }

  private func endsWithFullStop(_ line: Int, in page: Page) -> Bool {
    let sign = lastSign(of: line, in: page)
    return sign == 0x2E || sign == 0x3002
  }

  /// The last scalar of the line's block that closes no quotation, before the marks of notes.
  private func lastSign(of line: Int, in page: Page) -> UInt32 {
    var end = page.text.startOfNoteMarks(
      endingAt: page.blocks[line].upperBound, limit: page.blocks[line].lowerBound)
    while end > page.blocks[line].lowerBound, isCloser(page.text.scalar(before: end)) {
      end = page.text.scalarStart(before: end)
    }
    return page.text.scalar(before: end)
  }

  /// The first candidate that the page repeats, else the one below a label in brackets, the first
  /// of a headline's length, else the first.
  private func headline(before first: Int, in page: Page) -> Int? {
    let open = (0..<first).filter { !page.isRemoved($0) && isCandidate($0, in: page) }
    let plain = open.filter {
      !page.isBar($0) && !page.text.containsAny([" / "], in: page.blocks[$0])
    }
    let repeated = plain.first { isRepeated($0, before: first, in: page) }
    // A caption may be there twice, below the time of publication.
    let stamped = repeated.flatMap { place in
      plain.first { $0 < place && isAboveStamp($0, in: page) }
    }
    return stamped ?? repeated
      ?? plain.first { $0 > 0 && !page.isRemoved($0 - 1) && isColumnLabel($0 - 1, in: page) }
      ?? plain.first { hasHeadlineLength(page.lines[$0]) }
      ?? plain.max { length(of: page.lines[$0]) < length(of: page.lines[$1]) } ?? open.first
  }

  /// Whether the time of publication is below the line, or below the writer's name there, whatever
  /// buttons follow before the first running text.
  private func isAboveStamp(_ line: Int, in page: Page) -> Bool {
    guard hasHeadlineLength(page.lines[line]) else { return false }
    return page.lines.indices.dropFirst(line + 1).prefix(2).contains { next in
      page.remover(of: next) == .dateStamp
        && (next == line + 1 || page.isRemoved(line + 1) || page.lines[line + 1].words <= 2)
    }
  }

  /// `[도새봄의 골목 경제학]`, `<기고>`, on a line of its own.
  private func isColumnLabel(_ line: Int, in page: Page) -> Bool {
    page.text.bytes[page.blocks[line].lowerBound] != 0x28 && page.lines[line].scalars <= 30
      && isBracketed(line, in: page)
  }

  private func hasHeadlineLength(_ facts: Line) -> Bool {
    if facts.isHan { return facts.scalars >= 13 }
    return facts.hangul > 0 ? facts.scalars >= 12 && facts.words >= 3 : facts.words >= 5
  }

  /// The number of words, or of characters where no spaces part words.
  private func length(of facts: Line) -> Int { facts.isHan ? facts.scalars : facts.words }

  private func isCandidate(_ line: Int, in page: Page) -> Bool {
    if isClosedHeadline(line, in: page) { return true }
    let facts = page.lines[line]
    guard facts.scalars >= 6, facts.words >= 2 || facts.isHan, facts.sentences.count <= 1,
      hasAtMostHeadlineLength(line, in: page),
      facts.ending != .koreanFinal || page.usesFullStops,
      facts.ending != .sentence || page.hasBoilerplate && page.knownTitle == nil,
      !startsWithBullet(line, in: page), !isBracketed(line, in: page), !isField(line, in: page),
      !isDate(line, in: page), !isFigures(line, in: page), !isNumberedHeading(line, in: page),
      !hasDate(line, in: page)
    else { return false }
    return !goesOn(line, in: page) && !closesBeforeOpening(line, in: page)
      && !(facts.isHan && isFollowedAtOnce(line, in: page))
  }

  /// Whether the line is no longer than headlines are: that of a paper, above its text, may be longer.
  private func hasAtMostHeadlineLength(_ line: Int, in page: Page) -> Bool {
    let facts = page.lines[line]
    if facts.hangul > 0 || facts.isHan { return facts.scalars <= 90 && facts.words <= 22 }
    let isLong = line == page.firstLeft && isSetApart(line, in: page)
    return facts.scalars <= (isLong ? 200 : 130) && facts.words <= (isLong ? 30 : 22)
  }

  /// Whether the next line is left and no empty line is before it, as in a paragraph over several lines:
  /// no capital tells in Chinese or Japanese that something else begins there. The short name of an outlet
  /// or writer above the time of publication is no paragraph.
  private func isFollowedAtOnce(_ line: Int, in page: Page) -> Bool {
    guard line + 1 < page.lines.count, !page.isRemoved(line + 1),
      page.lines[line + 1].blanksBefore == 0
    else { return false }
    return
      !(line + 2 < page.lines.count && page.lines[line + 1].scalars <= Self.longestOutlet
      && page.remover(of: line + 2) == .dateStamp)
  }

  /// The most scalars of the name of an outlet or writer in Chinese characters.
  private static let longestOutlet = 12

  /// Whether the line is one of a form's or a conversation's: `장소: 마을회관`, `새봄: 어디야?`, with a
  /// line next to it that has a label as well, or one that begins with the time it was sent.
  private func isField(_ line: Int, in page: Page) -> Bool {
    let isStamped = page.text.bytes.withUnsafeBufferPointer {
      ChatStamp(of: page.blocks[line], in: $0) != nil
    }
    if isStamped || page.turns.contains(line) { return true }
    guard isLabelled(page.lines[line].range, page.text) else { return false }
    if page.text.containsAny([" | "], in: page.blocks[line]) { return true }
    return [line - 1, line + 1].contains {
      page.lines.indices.contains($0) && isLabelled(page.lines[$0].range, page.text)
    }
  }

  /// `Mittwoch, 6. März 2024`: a year behind a day and at most three words more, of which one may be
  /// before it.
  private func isDate(_ line: Int, in page: Page) -> Bool {
    guard (2...7).contains(page.lines[line].words), (5...6).contains(page.lines[line].digits) else {
      return false
    }
    let words = HeadlineWords(page.text, page.blocks[line]).ranges
    func isNumber(_ word: TextRange, _ digits: ClosedRange<Int>) -> Bool {
      let number = page.text.bytes[word].prefix(while: \.isDigit)
      return digits.contains(number.count) && word.count - number.count <= 2
    }
    guard let year = words.last, isNumber(year, 4...4),
      page.text.hasAny(["19", "20"], at: year.lowerBound, limit: year.upperBound),
      let day = words.prefix(2).firstIndex(where: { isNumber($0, 1...2) }), words.count - day >= 3
    else { return false }
    guard day > 0 else { return true }
    let first = words[0]
    return page.text.bytes[first.upperBound - 1] == UInt8(ascii: ",")
      || !page.text.bytes[first.lowerBound].isUpper
  }

  /// The fewest words of a row of results, and the most of a price.
  private static let leastTableWords = 6
  private static let mostQuoteWords = 8

  /// Whether the line is one of figures, with as many digits as words: a row of results, two words of
  /// three with digits, `Bell 8-14 2-2 21, Oduya 5-9 0-0 10`; or the price of a share or the numbers of
  /// a lottery, half of whose words are nothing but numbers, `코스피 2,731.40 ▲ 12.55 (0.46%)`.
  private func isFigures(_ line: Int, in page: Page) -> Bool {
    let facts = page.lines[line]
    guard facts.words >= 3, facts.digits >= facts.words else { return false }
    let words = HeadlineWords(page.text, page.blocks[line]).ranges.map { page.text.bytes[$0] }
    let withDigits = words.filter { $0.contains(where: \.isDigit) }
    if facts.words >= Self.leastTableWords, 3 * withDigits.count >= 2 * facts.words { return true }
    let numbers = withDigits.count { $0.allSatisfy { $0 < 0x80 && !$0.isLetter } }
    return facts.words <= Self.mostQuoteWords && numbers >= 2 && 2 * numbers >= facts.words
  }

  /// `3. 연구 방법`: the heading of a part, which Korean headlines do not look like.
  private func isNumberedHeading(_ line: Int, in page: Page) -> Bool {
    page.lines[line].hangul > 0 && page.text.headingNumber(in: page.blocks[line]) != nil
  }

  /// `Your five-minute brief • March 14, 2025 • Sponsored by Hale Tea`: a whole date among three items.
  private func hasDate(_ line: Int, in page: Page) -> Bool {
    guard page.lines[line].digits >= 5 else { return false }
    let pieces = page.pieces(of: line)
    return pieces.count >= 3
      && pieces.dropFirst().contains { piece in
        let date = DateParser(page.text, piece)
        return date.hasYear && date.dateParts >= 3 && date.otherLetters == 0
      }
  }

  /// One or two words of at most twenty letters before a colon and a space.
  private func isLabelled(_ range: TextRange, _ text: PageText) -> Bool {
    guard let colon = range.prefix(60).first(where: { text.bytes[$0] == 0x3A }),
      colon + 1 < range.upperBound, text.isSpace(at: colon + 1), colon > range.lowerBound
    else { return false }
    let label = text.trimmed(range.lowerBound..<colon)
    return text.scalarCount(in: label, limit: 21) <= 20
      && label.count { text.bytes[$0] == 0x20 } <= 1
  }

  /// A square bracket closed that was not opened, as in the minutes of a meeting.
  private func closesBeforeOpening(_ line: Int, in page: Page) -> Bool {
    let block = page.blocks[line]
    guard let close = block.first(where: { page.text.bytes[$0] == 0x5D }) else { return false }
    return !(block.lowerBound..<close).contains { page.text.bytes[$0] == 0x5B }
  }

  private func startsWithBullet(_ line: Int, in page: Page) -> Bool {
    let sign = page.text.scalar(at: page.blocks[line].lowerBound)
    switch sign {
    // Stars of a review, prices.
    case 0x2B50, 0x24, 0xA3, 0x20AC, 0x20A9: return true
    default: return ListMark(sign) != nil
    }
  }

  /// Whether brackets enclose the whole line, as of the label of a column: `[도새봄의 골목 경제학]`.
  private func isBracketed(_ line: Int, in page: Page) -> Bool {
    let block = page.blocks[line]
    let opening = page.text.scalar(at: block.lowerBound)
    // `《…》` is a title.
    guard isOpeningBracket(opening), opening != 0x300A,
      let close = page.text.closingBracket(of: block.lowerBound, limit: block.upperBound)
    else { return false }
    return page.text.scalarEnd(at: close) == block.upperBound
  }

  /// Whether the line is the first part of a sentence that the next line ends.
  private func goesOn(_ line: Int, in page: Page) -> Bool {
    let sign = lastSign(of: line, in: page)
    // Wide forms of the colon and the comma of Chinese and Japanese, too.
    if [0x2E, 0x3A, 0x3B, 0x3001, 0x3002, 0xFF0C, 0xFF1A].contains(sign) { return true }
    if page.text.endsInMidSentence(page.blocks[line]) {
      return line + 1 == page.lines.count || page.remover(of: line + 1) != .byline
    }
    guard line + 1 < page.lines.count, page.lines[line + 1].blanksBefore == 0,
      !page.isRemoved(line + 1)
    else { return false }
    let next = page.text.bytes[page.lines[line + 1].range.lowerBound]
    return next.isLetter && !next.isUpper
  }

  /// The start of `(종합2보)`, `(1보)` and the like behind a headline, or nil.
  private func editionMark(_ line: Int, in page: Page) -> Int? {
    let block = page.blocks[line]
    guard page.text.hasAny(["보)", "(종합)"], endingAt: block.upperBound, limit: block.lowerBound)
    else { return nil }
    for offset in (max(block.lowerBound + 1, block.upperBound - 14)..<block.upperBound).reversed()
    where page.text.bytes[offset] == 0x28 {
      return page.text.hasAny(
        Self.editionMarks, at: offset, limit: block.upperBound) ? offset : nil
    }
    return nil
  }

  private func isRepeated(_ line: Int, before first: Int, in page: Page) -> Bool {
    let bytes = page.text.bytes[page.blocks[line]]
    return ((line + 1)..<first).contains { page.text.bytes[page.blocks[$0]].elementsEqual(bytes) }
  }

  /// A page of verses or a list has no headline: only a few lines may come between the headline
  /// and the first running text, fewer when nothing else on the page speaks for a page.
  private func isConvincing(_ headline: Int, before first: Int, in page: Page) -> Bool {
    let between = ((headline + 1)..<first).filter { !page.isRemoved($0) }.count
    return between <= (page.hasBoilerplate ? 6 : 3)
  }

  /// Takes out lines equal to the headline above the first running text.
  private func removeRepetitions(of headline: Int, before first: Int, in page: inout Page) {
    let bytes = Array(page.text.bytes[page.blocks[headline]])
    for line in 0..<first where line != headline && !page.isRemoved(line) {
      if page.text.bytes[page.blocks[line]].elementsEqual(bytes) { page.removeLine(line, by: kind) }
    }
  }
}
