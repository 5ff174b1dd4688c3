import TextAnalysis

/// The words before the first full stop of a body, and where among them the first sentence starts if
/// subheads stand before it.
struct SentenceOpening {
  private static let afterQuotation = CleaningWords[.afterQuotation]
  private static let backReferences = CleaningWords[.backReferences]
  private static let agencies = WordList(CleaningWords.wholeWords(.agency))

  private let text: PageText
  private let range: TextRange
  private let words: HeadlineWords
  private let boundaries: [HeadlineBoundary]
  /// Whether a dash, box or triangle is before the first word, as before the subheads of releases.
  private let isItem: Bool

  init(_ text: PageText, _ range: TextRange) {
    self.text = text
    self.range = range
    words = HeadlineWords(text, range)
    isItem =
      text.isDash(at: range.lowerBound)
      || (0x25A0...0x25FF).contains(text.scalar(at: range.lowerBound))
    var boundary = HeadlineBoundary()
    var found: [HeadlineBoundary] = []
    for word in words.ranges {
      found.append(boundary)
      boundary.pass(word, of: words, text)
    }
    boundaries = found
  }

  /// Where the first sentence starts, or nil when no subhead can be told from it.
  func sentenceStart(before limit: Int) -> Int? {
    for index in words.ranges.indices.dropFirst(2) {
      guard words.ranges[index].lowerBound < limit else { return nil }
      if boundaries[index].isOpen { continue }
      if isBox(index - 1) {
        if isFirstItem(index) { return words.ranges[index].lowerBound }
        continue
      }
      if isBehindSource(index) || isDayBehindQuotation(index) {
        return words.ranges[index].lowerBound
      }
      guard
        let subject = repeatedName(at: index) ?? subjectBehindQuotation(at: index)
          ?? actorBehindHeadline(at: index)
      else { continue }
      // The last headline's end before the subject is the end of the last subhead.
      let start = (index...subject).last { $0 == index || words.isHeadlineEnd($0 - 1) }
      return words.ranges[start ?? index].lowerBound
    }
    return nil
  }

  /// Whether the name of an agency is before `index`, behind the end of a headline: the source of the
  /// picture between subheads and body.
  private func isBehindSource(_ index: Int) -> Bool {
    index >= 3 && !boundaries[index].hasVerb && words.isHeadlineEnd(index - 2)
      && Self.agencies.contains(text.bytes[words.ranges[index - 1]])
      && index + 2 < words.ranges.count
  }

  /// Whether a day opens a sentence behind a quotation that nobody takes up, and no particle is before.
  private func isDayBehindQuotation(_ index: Int) -> Bool {
    let boundary = boundaries[index]
    guard isQuotationEnd(index), words.isDate(words.ranges[index]), !boundary.hasVerb,
      !boundary.hasParticle, let quotation = boundary.lastQuotation
    else { return false }
    return quotation.lowerBound >= words.ranges[2].lowerBound && !endsAsSentence(quotation)
      && quotation.contains { text.bytes[$0] == 0x20 }
      && !takesUpQuotation(words.ranges[index].lowerBound..<range.upperBound)
  }

  /// Whether the word ends with the box that press releases set before each paragraph.
  private func isBox(_ index: Int) -> Bool {
    text.hasAny(["□", "☐"], endingAt: words.ranges[index].upperBound, limit: range.lowerBound)
  }

  /// Whether a sentence starts at `index` and no other box is before it.
  private func isFirstItem(_ index: Int) -> Bool {
    !boundaries[index].hasVerb && words.subject(from: index) != nil
      && !text.containsAny(
        ["□", "☐"],
        in: range.lowerBound..<text.scalarStart(before: words.ranges[index - 1].upperBound))
  }

  /// The subject of a sentence that starts at a word with the name the subheads start with:
  /// `나린군, … 착공 나린군은`, `홍길동 “…” 홍길동 군수는`.
  private func repeatedName(at index: Int) -> Int? {
    var name = words.ranges[0]
    name = words.withoutBullet(name)
    if text.bytes[name.upperBound - 1] == 0x2C {
      name = name.lowerBound..<(name.upperBound - 1)
    } else if !text.hasAny(["“", "\""], at: words.ranges[1].lowerBound, limit: range.upperBound) {
      return nil
    }
    guard name.count >= 6, words.isName(name), words.names(index, as: name),
      isQuotationEnd(index) || words.isHeadlineEnd(index - 1) || words.endsAsHeadline(index - 1)
    else { return nil }
    return words.subject(from: index)
  }

  /// The subject behind a quotation that no verb of saying takes up. The first and only one may be
  /// the sentence's own, so that some of its words must come again, or another with somebody who
  /// says it.
  private func subjectBehindQuotation(at index: Int) -> Int? {
    let boundary = boundaries[index]
    guard isQuotationEnd(index), let quotation = boundary.lastQuotation,
      quotation.contains(where: { text.bytes[$0] == 0x20 }),
      !boundary.hasVerb, !boundary.hasParticleBeforeQuotation,
      boundary.quotations > 1 || boundary.hasBreak || !boundary.hasParticle,
      !endsAsSentence(quotation), let subject = words.subject(from: index)
    else { return nil }
    let rest = words.ranges[index].lowerBound..<range.upperBound
    let isAnswered = takesUpQuotation(rest)
    guard isAnswered || !pointsBack(rest) else { return nil }
    if quotation.lowerBound > range.lowerBound
      || words.repetitions(of: quotation, in: rest) >= 2
    {
      return subject
    }
    return isAnswered ? words.actor(from: index) : nil
  }

  /// The subject behind a word that ends headlines, when it is somebody of whom news tell; behind a
  /// dash any word without a particle may be the end.
  private func actorBehindHeadline(at index: Int) -> Int? {
    guard
      words.isHeadlineEnd(index - 1)
        || isItem && index > 2 && !words.endsWithParticle(words.ranges[index - 1])
          && !words.saysWhatIsNext(index - 1)
    else { return nil }
    let boundary = boundaries[index]
    let isMarked =
      isItem || boundary.hasBreak || boundary.quotations > 1 || words.startsWithName
    guard !boundary.hasVerb, isMarked || !boundary.hasParticle, index >= 3 || isMarked else {
      return nil
    }
    return words.actor(from: index)
  }

  /// Whether the word before `index` ends with the mark that closes a double quotation.
  private func isQuotationEnd(_ index: Int) -> Bool {
    boundaries[index].lastQuotation?.upperBound == words.ranges[index - 1].upperBound
  }

  private func endsAsSentence(_ quotation: TextRange) -> Bool {
    let mark = text.scalarStart(before: quotation.upperBound)
    return text.hasAny(["다", "요", "죠", "까"], endingAt: mark, limit: range.lowerBound)
      || text.bytes[mark - 1] == 0x2E && !text.has("..", endingAt: mark, limit: range.lowerBound)
      || text.bytes[mark - 1] == 0x3F || text.bytes[mark - 1] == 0x21
  }

  /// Whether the sentence has a quotation of its own.
  private func takesUpQuotation(_ rest: TextRange) -> Bool {
    text.containsAny(Self.afterQuotation, in: rest)
  }

  /// Whether the sentence speaks of what was said before it.
  private func pointsBack(_ rest: TextRange) -> Bool {
    text.containsAny(
      Self.backReferences, in: rest)
  }
}
