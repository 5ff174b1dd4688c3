import TextAnalysis

/// Finds where a sentence inside of the body starts that a subhead or links of the page are joined to:
/// `○ 도서관 착공 군은 이날 …`, `주요기사 … 다시 문 열어 하지만 …`.
///
/// A start is a word that only sentences begin with (`그러나`, `이날`), or somebody of whom news tell,
/// behind words that no sentence is made of. Where none is seen, nothing is told.
struct LaterOpening {
  private static let openings = WordList(CleaningWords[.sentenceOpenings])
  private static let questionEnds = CleaningWords[.questionEnds]

  /// How far the sentence is looked for, in bytes.
  private static let reach = 600

  private let text: PageText
  private let words: HeadlineWords

  /// - Parameter range: From what is joined up to the end of the sentence.
  init(_ text: PageText, _ range: TextRange) {
    self.text = text
    let limit = range.lowerBound + Self.reach
    let end =
      limit < range.upperBound
      ? text.wordStart(endingAt: limit, limit: range.lowerBound) : range.upperBound
    words = HeadlineWords(text, range.lowerBound..<end)
  }

  /// The start of the sentence behind a subhead, or nil.
  ///
  /// - Parameter isMarked: Whether a sign of a subhead is in front of it; without one only words that
  ///   end headlines and quotations that nobody takes up are believed.
  func afterSubhead(isMarked: Bool) -> Int? {
    var boundary = HeadlineBoundary()
    for index in words.ranges.indices.prefix(26) {
      defer { boundary.pass(words.ranges[index], of: words, text) }
      if boundary.isOpen || index < (isMarked ? 2 : 3) { continue }
      guard !boundary.hasVerb else { return nil }
      let isEnd = isQuotationEnd(index, boundary) || words.isHeadlineEnd(index - 1)
      if isMarked, endsAsQuestion(index - 1) { return words.ranges[index].lowerBound }
      if !isMarked, boundary.hasParticle { return nil }
      guard isEnd || isMarked && !boundary.hasParticle && endsFreely(index - 1) else { continue }
      if opensSentence(index) || namesOfficial(index)
        || isMarked && (words.actor(from: index) != nil || repeats(index) || isEnd && isDay(index))
      {
        return words.ranges[index].lowerBound
      }
    }
    return nil
  }

  /// Whether a subhead without a sign may be joined to the sentence: its first words are those of
  /// none that have a particle or a verb. Few sentences begin so, and the others need no more words.
  static func mayFollowSubhead(_ text: PageText, _ range: TextRange) -> Bool {
    let words = HeadlineWords(text, range, atMost: 3)
    var boundary = HeadlineBoundary()
    for word in words.ranges { boundary.pass(word, of: words, text) }
    return !boundary.hasVerb && !boundary.hasParticle
  }

  /// The start of the sentence that begins with the name that subheads begin with: `나린군, 4일 도서관 착공
  /// 나린군은 …`.
  ///
  /// - Parameter range: From the first of the subheads, a word, up to the end of the sentence.
  static func afterOwnName(_ text: PageText, _ range: TextRange) -> Int? {
    // Few sentences begin so: the others need no words.
    let name = text.wordEnd(from: range.lowerBound, limit: range.upperBound)
    guard text.bytes[name - 1] == 0x2C else { return nil }
    return LaterOpening(text, range).afterName()
  }

  private func afterName() -> Int? {
    var boundary = HeadlineBoundary()
    for index in words.ranges.indices.prefix(43) {
      defer { boundary.pass(words.ranges[index], of: words, text) }
      if boundary.isOpen || index < 3 { continue }
      guard !boundary.hasVerb else { return nil }
      if isQuotationEnd(index, boundary) || words.isHeadlineEnd(index - 1), repeats(index) {
        return words.ranges[index].lowerBound
      }
    }
    return nil
  }

  /// The start of the sentence behind headlines of other articles: behind the last of them that ends
  /// as one before the sentence gets under way.
  func afterHeadlines() -> Int? {
    var start: Int?
    var boundary = HeadlineBoundary()
    for index in words.ranges.indices.prefix(43) {
      defer { boundary.pass(words.ranges[index], of: words, text) }
      if boundary.isOpen || index < 3 { continue }
      let word = words.ranges[index].lowerBound
      if opensSentence(index), endsFreely(index - 1) { return word }
      if endsAsStatement(index - 1) { return word }
      if words.isHeadlineEnd(index - 1) || isQuotationEnd(index, boundary) && endsFreely(index - 1)
      {
        if words.actor(from: index) != nil { return word }
        start = word
      }
      if let known = start, known < word, words.endsAsTopic(index) { return known }
    }
    return start
  }

  private func opensSentence(_ index: Int) -> Bool {
    var word = words.ranges[index]
    while text.hasAny([","], endingAt: word.upperBound, limit: word.lowerBound) {
      word = word.lowerBound..<word.upperBound - 1
    }
    return index + 2 < words.ranges.count && Self.openings.contains(text.bytes[word])
  }

  /// Whether a surname and an office with the particle of a subject are at `index`, `송 대표는`, or a
  /// name and an office that its bearer had, `이 전 대표는`.
  private func namesOfficial(_ index: Int) -> Bool {
    guard !(isFormer(index) && isPerson(index - 1)), isPerson(index) else { return false }
    let hasFormer = index + 1 < words.ranges.count && isFormer(index + 1)
    let place = hasFormer ? index + 2 : index + 1
    guard place < words.ranges.count else { return false }
    let office = words.ranges[place]
    let end = text.scalarStart(before: office.upperBound)
    return (hasFormer || text.scalarCount(in: words.ranges[index], limit: 2) == 1)
      && text.hasAny(
        ["은", "는", "이", "가"], endingAt: office.upperBound, limit: office.lowerBound)
      && text.hasAny(HeadlineVocabulary.titles, endingAt: end, limit: office.lowerBound)
  }

  /// Whether the word says that an office is no more: `전`, which is a surname too.
  private func isFormer(_ index: Int) -> Bool {
    text.bytes[words.ranges[index]].elementsEqual("전".utf8)
  }

  /// Whether the word may be a surname alone or a name of three syllables.
  private func isPerson(_ index: Int) -> Bool {
    guard words.ranges.indices.contains(index) else { return false }
    let word = words.ranges[index]
    let length = text.scalarCount(in: word, limit: 4)
    return (length == 1 || length == 3)
      && text.hasAny(HeadlineVocabulary.surnames, at: word.lowerBound, limit: word.upperBound)
  }

  /// Whether the word is a day of the month: `3일`.
  private func isDay(_ index: Int) -> Bool {
    let word = words.ranges[index]
    return text.bytes[word.lowerBound].isDigit
      && text.has("일", endingAt: word.upperBound, limit: word.lowerBound)
  }

  /// Whether the word before `index` ends with the mark that closes a double quotation.
  private func isQuotationEnd(_ index: Int, _ boundary: HeadlineBoundary) -> Bool {
    boundary.lastQuotation?.upperBound == words.ranges[index - 1].upperBound
  }

  /// Whether no comma, particle or copula joins the word to what follows.
  private func endsFreely(_ index: Int) -> Bool {
    let word = words.ranges[index]
    return text.bytes[word.upperBound - 1] != 0x2C && !words.endsWithParticle(word)
      && !words.saysWhatIsNext(index)
      && !text.endsInMidSentence(word)
  }

  /// Whether the word ends with `다`, as the last verb of a headline may.
  private func endsAsStatement(_ index: Int) -> Bool {
    let word = words.ranges[index]
    return text.scalarCount(in: word, limit: 2) > 1
      && text.has("다", endingAt: word.upperBound, limit: word.lowerBound)
  }

  private func endsAsQuestion(_ index: Int) -> Bool {
    let word = words.ranges[index]
    return text.scalarCount(in: word, limit: 3) > 2
      && text.hasAny(Self.questionEnds, endingAt: word.upperBound, limit: word.lowerBound)
  }

  /// Whether the word is the first one with the particle of a subject: `나린군, … 나린군은`.
  private func repeats(_ index: Int) -> Bool {
    var name = words.ranges[0]
    if text.bytes[name.upperBound - 1] == 0x2C { name = name.lowerBound..<name.upperBound - 1 }
    return name.count >= 6 && words.isName(name) && words.ranges[index].count > name.count
      && words.names(index, as: name)
  }
}
