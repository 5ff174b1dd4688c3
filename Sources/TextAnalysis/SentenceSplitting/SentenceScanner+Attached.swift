/// Terminators that no space follows: `했다.그는`, `season.The`.
extension SentenceScanner {
  /// Whether a terminator that no space follows ends a sentence (`했다.그는`, `season.The`).
  func endsSentenceWithoutGap(
    _ terminator: SentenceTerminator, previous: UInt32, next: Int, closed: Closed
  ) -> Bool {
    if terminator.role == .ellipsis {
      return endsWithWideEllipsis(terminator, previous, next: next, closed: closed)
    }
    let following = utf8.scalar(at: next).value
    let opensQuote =
      SentenceMark(utf8, at: next).map {
        switch $0.role {
        case .opener(let pair), .straight(let pair): pair.isQuote
        default: false
        }
      } ?? false
    if closed == .reference {
      return opensQuote || LetterCase(following) == .upper || isHangul(following)
        || isKana(following) || isIdeograph(following)
        || (0x30...0x39).contains(following) && isHangul(previous)
    }
    if closed != .nothing {
      return opensQuote || isHangul(following) || beginsAttached(word(at: next))
    }
    if isHangul(previous) {
      guard KoreanFinalEnding.contains(previous) || terminator.role == .exclamation else {
        return false
      }
      if isHangul(following) {
        return !KoreanSentenceWords.isContinuation(utf8, word(at: next), isAttached: true)
          && KoreanFinalEnding.contains(previous)
      }
      return KoreanFinalEnding.contains(previous)
        && (opensQuote || LetterCase(following) == .upper || isIdeograph(following)
          || (0x30...0x39).contains(following))
    }
    return endsLatinSentenceWithoutGap(terminator, next: next, opensQuote: opensQuote)
  }

  /// Between Latin letters the word before must be in lower case and the one after begin with a
  /// single capital letter, so that host names, file names and identifiers stay whole.
  private func endsLatinSentenceWithoutGap(
    _ terminator: SentenceTerminator, next: Int, opensQuote: Bool
  ) -> Bool {
    let after = word(at: next)
    switch utf8[terminator.start - 1] {
    case UInt8(ascii: "%"): return beginsAttached(after)
    case UInt8(ascii: ")"):
      return beginsAttached(after) && isFreeBracket(closedAt: terminator.start - 1)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return beginsAttached(after) && endsWithFreeNumber(at: terminator.start, before: after)
    default: break
    }
    let before = word(before: terminator.start)
    guard before.count >= 2, !rules.titles.contains(utf8, before),
      !rules.abbreviations.contains(utf8, before), isInSmallLetters(before)
    else { return false }
    if before.lowerBound > 0 {
      // An address or a path goes on to the left.
      switch utf8[before.lowerBound - 1] {
      case UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: ":"): return false
      default: break
      }
    }
    if opensQuote { return true }
    let isName =
      LetterCase(utf8.scalar(at: before.lowerBound).value) != .lower
      && !rules.calendarNames.contains(utf8, before)
    if isSingleLetter(after) || isName, !rules.starters.contains(utf8, after) { return false }
    return isCapitalized(after)
  }

  /// Whether a sentence may begin with a word that touches the stop before it: a capitalized one, of a
  /// single letter only where that is a word (`A`, `I`).
  private func beginsAttached(_ word: Range<Int>) -> Bool {
    isCapitalized(word) && (!isSingleLetter(word) || rules.starters.contains(utf8, word))
  }

  /// Whether all letters of a word but the first are small ones; of another script than Latin there must
  /// be three, since its abbreviations are of one or two (`г.Москва`, `ул.Мира`).
  private func isInSmallLetters(_ word: Range<Int>) -> Bool {
    let first = utf8.scalar(at: word.lowerBound)
    var offset = word.lowerBound + first.length
    var letters = 1
    while offset < word.upperBound {
      let (value, length) = utf8.scalar(at: offset)
      guard LetterCase(value) == .lower else { return false }
      offset += length
      letters += 1
    }
    return first.value < 0x370 || letters > 2 && !rules.numerics.contains(utf8, word)
  }

  /// Whether a word begins with a capital letter, has no other one, and ends where words end.
  func isCapitalized(_ word: Range<Int>) -> Bool {
    guard !word.isEmpty, LetterCase(utf8.scalar(at: word.lowerBound).value) == .upper else {
      return false
    }
    var offset = word.lowerBound + utf8.scalar(at: word.lowerBound).length
    while offset < word.upperBound {
      let (value, length) = utf8.scalar(at: offset)
      if LetterCase(value) == .upper { return false }
      offset += length
    }
    let end = word.upperBound
    return end == self.end || utf8.whiteSpaceLength(at: end) > 0 || utf8[end] == UInt8(ascii: ",")
      || utf8[end] == UInt8(ascii: "'")
  }

  /// Whether the bracket that is closed at `offset` touches no word, as that of a call does.
  private func isFreeBracket(closedAt offset: Int) -> Bool {
    let stretch = max(sentenceStart, offset - rules.habits.embeddedQuoteLimit)..<offset
    guard let opening = stretch.last(where: { utf8[$0] == UInt8(ascii: "(") }),
      opening > stretch.lowerBound, opening + 1 < offset
    else { return false }
    return utf8.isWhiteSpace(before: opening)
  }

  /// Whether the number that ends at `offset` is a word of its own within the sentence, and either a
  /// year or followed by a word that begins sentences: no number of a version or a chapter.
  private func endsWithFreeNumber(at offset: Int, before after: Range<Int>) -> Bool {
    let number = word(before: offset)
    guard number.allSatisfy({ utf8[$0].isDigit }), number.lowerBound > sentenceStart,
      utf8.isWhiteSpace(before: number.lowerBound)
    else { return false }
    return number.count == 4 || after.count > 1 && rules.starters.contains(utf8, after)
  }
}
