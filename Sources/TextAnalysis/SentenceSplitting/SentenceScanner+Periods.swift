/// Full stops with a space behind them, which end sentences and abbreviations.
extension SentenceScanner {
  /// Whether a single full stop with white space after it ends a sentence.
  func endsWithPeriod(at offset: Int, _ previous: UInt32, next: Int, closed: Closed) -> Bool {
    switch previous {
    case 0x30...0x39:
      switch closed {
      case .nothing: return endsWithNumber(before: offset, next: next)
      case .reference:
        return LetterCase(utf8.scalar(at: next).value) == .upper
          || endsWithNumber(before: offset, next: next)
      // `3주 동안(6.1.~6.19.) 시내에서`: no Korean sentence ends with a date in brackets.
      case .bracket, .title: return !isHangul(utf8.scalar(at: next).value)
      case .quote: return true
      }
    case 0xAC00...0xD7A3: return !isKoreanLabel(before: offset)
    default: break
    }
    if LetterCase(previous) != .none {
      return endsWithLatinWord(before: offset, next: next, closed: closed)
    }
    if closed == .nothing, isCaselessLetter(previous) {
      return endsWithCaselessWord(before: offset, next: next)
    }
    return LetterCase(utf8.scalar(at: next).value) != .lower
  }

  /// `가. …`, `나. …` at the start of an item.
  private func isKoreanLabel(before offset: Int) -> Bool {
    let start = offset - 3
    guard start >= sentenceStart, isSentenceStart(start) else { return false }
    return KoreanSentenceWords.labels.contains(utf8, start..<offset)
  }

  private func endsWithLatinWord(before offset: Int, next: Int, closed: Closed) -> Bool {
    let word = word(before: offset)
    let part = lastPart(of: word)
    let (following, _) = utf8.scalar(at: next)
    let nextWord = self.word(at: skippingOpeners(from: next))
    switch LetterCase(following) {
    case .lower:
      return isCamelCase(nextWord)
        || rules.habits.breaksBeforeLowerCase && closed != .reference && isPlainWord(word)
    case .upper:
      if rules.numerics.contains(utf8, part), isNumeral(nextWord) { return false }
    case .none:
      if isHangul(following) || isIdeograph(following) {
        return !rules.titles.contains(utf8, part) && !isInitial(word)
          && !isHyphenedInitial(part, of: word) && !isAcronym(word)
      }
      if (0x30...0x39).contains(following),
        rules.numerics.contains(utf8, part) || endsAsAbbreviation(word)
      {
        return false
      }
    }
    if isSingleLetter(word), isSingleLetter(nextWord), nextWord.upperBound < end,
      utf8[nextWord.upperBound] == UInt8(ascii: ".")
    {
      return false
    }
    if isGreekLetter(word) { return false }
    if isInitial(word), isLettered(word) { return LetterCase(following) == .upper }
    let mayStart = rules.starters.contains(utf8, nextWord)
    if rules.titles.contains(utf8, part) { return false }
    let isRoman = isRomanNumeral(word)
    // `II. …`, `B. …` at the head of a chapter or a king's name.
    if closed == .nothing, isRoman || isInitial(word), isSentenceStart(word.lowerBound) {
      return false
    }
    if LetterCase(following) == .upper, endsWithClosingAbbreviation(word, nextWord) { return true }
    if isInitial(word) || isHyphenedInitial(part, of: word) || isChainedLetter(word)
      || isStoppedName(word) || isRoman && rules.habits.hasOrdinalPeriods
    {
      return mayStart
    }
    if rules.abbreviations.contains(utf8, word) || isAcronym(word) || endsAsAbbreviation(word) {
      return mayStart || closed == .quote || closed == .reference || opensQuote(at: next)
    }
    return true
  }

  /// Whether a letter tells which of several things of a kind: Plan B.
  private func isLettered(_ letter: Range<Int>) -> Bool {
    guard letter.lowerBound > sentenceStart, utf8[letter.lowerBound - 1] == UInt8(ascii: " ") else {
      return false
    }
    return rules.letteredNouns.contains(utf8, word(before: letter.lowerBound - 1))
  }

  func opensQuote(at offset: Int) -> Bool {
    guard let mark = SentenceMark(utf8, at: offset) else { return false }
    switch mark.role {
    case .opener(let pair), .straight(let pair): return pair.isQuote
    default: return false
    }
  }

  private func skippingOpeners(from offset: Int) -> Int {
    var offset = offset
    for _ in 0..<2 {
      guard offset < end, let mark = SentenceMark(utf8, at: offset) else { return offset }
      switch mark.role {
      case .opener, .straight: offset += mark.length
      default: return offset
      }
    }
    return offset
  }
}
