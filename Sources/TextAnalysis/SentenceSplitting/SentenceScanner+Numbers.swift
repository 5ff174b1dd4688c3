extension SentenceScanner {
  /// `1. …`, `2024. 8. 4.`, `8.4. …` and German ordinals go on after the number.
  func endsWithNumber(before offset: Int, next: Int) -> Bool {
    let number = word(before: offset)
    let digits = number.count
    let following = utf8.scalar(at: next).value
    let isFollowedByDigit = (0x30...0x39).contains(following)
    let hasPeriodInside = number.contains { utf8[$0] == UInt8(ascii: ".") }
    let isPartOfDate = isDatePart(number)
    if isFollowedByDigit, digits <= 4, !hasPeriodInside,
      continuesNumber(at: next, digits: digits, isDate: isPartOfDate)
    {
      return false
    }
    let isFirst = isSentenceStart(number.lowerBound)
    // Between sentences of a line a date stands alone, as those of captions do, also behind the
    // photographer in brackets.
    if isFullDate(number) {
      let isInside = isFirst ? sentenceStart == segmentStart : !isBehindBracket(number)
      if isFollowedByDigit || isHangul(following) && isInside { return false }
    }
    if isFirst {
      return digits > 3 && !(rules.habits.hasOrdinalPeriods && LetterCase(following) == .lower)
    }
    if digits <= 2, number.lowerBound >= 2, utf8[number.lowerBound - 2] == UInt8(ascii: ":") {
      return false
    }
    if isHangul(following), isPartOfDate || (hasPeriodInside && digits <= 8) { return false }
    if isWeekday(at: next) { return false }
    guard LetterCase(following) != .lower else { return false }
    if rules.habits.hasOrdinalPeriods, !isPartOfFigure(number),
      digits <= 2 || digits == 3 && isBehindDeterminer(number)
    {
      return isFollowedByDigit || rules.starters.contains(utf8, word(at: next))
    }
    return true
  }

  /// Whether an article or a possessive is before a number: `ihr 750. Jubiläum`.
  private func isBehindDeterminer(_ number: Range<Int>) -> Bool {
    let space = utf8.whiteSpaceLength(before: number.lowerBound, from: sentenceStart)
    return space > 0 && rules.determiners.contains(utf8, word(before: number.lowerBound - space))
  }

  private func isBehindBracket(_ number: Range<Int>) -> Bool {
    let space = utf8.whiteSpaceLength(before: number.lowerBound, from: sentenceStart)
    let before = number.lowerBound - space
    return space > 0 && before > sentenceStart && utf8[before - 1] == UInt8(ascii: ")")
  }

  /// The end of a result or a decimal, which is no ordinal: `3:1`, `4,5`.
  private func isPartOfFigure(_ number: Range<Int>) -> Bool {
    guard number.lowerBound >= sentenceStart + 2, utf8[number.lowerBound - 2].isDigit else {
      return false
    }
    return utf8[number.lowerBound - 1] == UInt8(ascii: ":")
      || utf8[number.lowerBound - 1] == UInt8(ascii: ",")
  }

  /// Whether the number at `offset` belongs to one with a full stop and a space before it: the next
  /// part of a date (`4. 11.`, `5. 12. 2024`), or Korean decimals from archives that set a space
  /// behind the point (`20. 2%`).
  private func continuesNumber(at offset: Int, digits: Int, isDate: Bool) -> Bool {
    let number = (offset..<min(end, offset + 5)).prefix { utf8[$0].isDigit }
    let next = number.upperBound
    if number.count <= 2, next < end, utf8[next] == UInt8(ascii: ".") { return true }
    // `7. 22(수)`, `7. 22 (수)`.
    if number.count <= 2, digits <= 2, isWeekday(at: utf8.skippingWhiteSpace(from: next, to: end)) {
      return true
    }
    if isDate, number.count == 4, digits <= 2 { return true }
    // Of an index (`2531. 40`) four digits are before the point, of an average (`0. 312`) three behind it.
    guard rules.habits.joinsSpacedDecimals, digits <= 4, number.count <= (digits == 1 ? 3 : 2),
      next < end
    else { return false }
    let sign = utf8.scalar(at: next).value
    return sign == 0x25 || isHangul(sign) || beginsUnit(sign, at: next)
  }

  /// Whether the sign right behind a number begins a unit: `kg`, `MW`, `㎍`, `℃`. A single capital
  /// letter makes a name of the number (`5G`).
  private func beginsUnit(_ sign: UInt32, at offset: Int) -> Bool {
    switch sign {
    case 0x61...0x7A, 0xB0, 0xB5, 0x3BC, 0x2103, 0x3380...0x33DF: true
    case 0x41...0x5A: word(at: offset).count > 1
    default: false
    }
  }

  /// A date whose year comes first, without spaces: `2024.11.02`, `24.11.2`.
  private func isFullDate(_ number: Range<Int>) -> Bool {
    var parts = 0
    var digits = 0
    for position in number {
      if utf8[position].isDigit {
        digits += 1
      } else {
        guard utf8[position] == UInt8(ascii: "."), isDatePart(of: digits, at: parts) else {
          return false
        }
        parts += 1
        digits = 0
      }
    }
    return parts == 2 && isDatePart(of: digits, at: parts)
  }

  private func isDatePart(of digits: Int, at place: Int) -> Bool {
    place == 0 ? digits == 4 || digits == 2 : digits == 1 || digits == 2
  }

  /// Whether a number follows another one with a full stop and a space between.
  private func isDatePart(_ number: Range<Int>) -> Bool {
    let start = number.lowerBound
    return start >= 3 && utf8[start - 1] == UInt8(ascii: " ")
      && utf8[start - 2] == UInt8(ascii: ".") && utf8[start - 3] &- UInt8(ascii: "0") < 10
      && number.count <= 2
  }

  /// The day of the week behind a date: `7. 14. (화)`.
  private func isWeekday(at offset: Int) -> Bool {
    guard offset + 4 < end, utf8[offset] == UInt8(ascii: "("),
      utf8[offset + 4] == UInt8(ascii: ")")
    else { return false }
    return "월화수목금토일".unicodeScalars.contains { $0.value == utf8.scalar(at: offset + 1).value }
  }
}
