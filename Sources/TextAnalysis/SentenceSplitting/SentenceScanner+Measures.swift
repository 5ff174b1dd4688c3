extension SentenceScanner {
  /// Words from which on a sentence has more than the time or the price at its end.
  private static let leastWords = 4
  /// The same for a sentence that begins with a preposition or a number, as a time does
  /// (`W maju 1926 r. Marszałek …`).
  private static let leastWordsAfterPreposition = 9

  /// Whether an abbreviation before a capital letter ends its sentence: one that ends a list (`usw.
  /// Danach`), or one of a year, an hour or a price.
  func endsWithClosingAbbreviation(_ word: Range<Int>, _ nextWord: Range<Int>) -> Bool {
    if rules.closings.isEmpty, rules.measures.isEmpty { return false }
    let pair = max(sentenceStart, word.lowerBound - word.count - 2)..<word.upperBound
    return rules.closings.contains(utf8, word) || rules.closings.contains(utf8, pair)
      || rules.measures.contains(utf8, word) && endsWithMeasure(word, nextWord)
  }

  /// Whether a sentence ends with a year, an hour or a price and is no mere time before its subject.
  private func endsWithMeasure(_ word: Range<Int>, _ nextWord: Range<Int>) -> Bool {
    let space = utf8.whiteSpaceLength(before: word.lowerBound, from: sentenceStart)
    let numberEnd = word.lowerBound - space
    guard space > 0, numberEnd > sentenceStart, isMeasured(utf8[numberEnd - 1]),
      !isCalendarName(nextWord), !rules.timeWords.contains(utf8, nextWord)
    else { return false }
    let first = utf8.skippingWhiteSpace(from: sentenceStart, to: word.lowerBound)
    let isTime = utf8[first].isDigit || rules.prepositions.contains(utf8, self.word(at: first))
    let least = isTime ? Self.leastWordsAfterPreposition : Self.leastWords
    guard hasWords(least, in: first..<word.lowerBound) else { return false }
    let isTimeOfDay = utf8[word].contains(UInt8(ascii: "."))
    return !isTimeOfDay || isHour(endingAt: numberEnd) && beginsStatement(nextWord)
  }

  /// Digits, Roman ones, or the stop of another abbreviation (`2 tys. zł`).
  private func isMeasured(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "I"), UInt8(ascii: "V"),
      UInt8(ascii: "X"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The name of a day or a month, or of several (`Mondays`).
  private func isCalendarName(_ word: Range<Int>) -> Bool {
    rules.calendarNames.contains(utf8, word)
      || word.count > 3 && rules.calendarNames.contains(utf8, word.dropLast())
  }

  private func hasWords(_ least: Int, in range: Range<Int>) -> Bool {
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound, count < least {
      let space = utf8.whiteSpaceLength(at: offset)
      if space > 0 { count += 1 }
      offset += space > 0 ? space : utf8.scalar(at: offset).length
    }
    return count >= least
  }

  /// Whether a preposition is before the number that ends at `offset`: `at 7`, but not `a 7`.
  private func isHour(endingAt offset: Int) -> Bool {
    var start = offset
    while start > sentenceStart, !utf8.isWhiteSpace(before: start) {
      start -= utf8.scalar(before: start).length
    }
    let space = utf8.whiteSpaceLength(before: start, from: sentenceStart)
    return space > 0 && rules.prepositions.contains(utf8, word(before: start - space))
  }

  /// Whether a capitalized word is one by itself rather than part of a name: a word in lower case
  /// follows (`Tickets cost`), or it is a title.
  private func beginsStatement(_ word: Range<Int>) -> Bool {
    let after = word.upperBound
    guard after < end, word.count > 1, utf8[word.lowerBound + 1] &- UInt8(ascii: "A") >= 26 else {
      return false
    }
    if utf8[after] == UInt8(ascii: ".") { return rules.titles.contains(utf8, word) }
    let next = utf8.skippingWhiteSpace(from: after, to: end)
    return next > after && next < end && LetterCase(utf8.scalar(at: next).value) == .lower
      && !rules.timeWords.contains(utf8, self.word(at: next))
  }
}
