extension SentenceScanner {
  /// What was closed between a terminator and the place in question.
  enum Closed {
    case nothing
    case bracket
    /// A bracket around a title, `《…》`.
    case title
    case quote
    /// Nothing, but the mark of a note.
    case reference

    /// Whether it was a quotation or a bracket.
    var isPair: Bool { self != .nothing && self != .reference }
  }

  /// Whether a sentence ends at `after`, behind `terminator` and the closing marks that follow it.
  ///
  /// - Parameters:
  ///   - after: Where the closing marks end.
  ///   - next: The next offset without white space, before ``end``.
  func endsSentence(
    _ terminator: SentenceTerminator, after: Int, next: Int, closed: Closed
  ) -> Bool {
    guard terminator.start > sentenceStart else { return false }
    if closed.isPair, continuesSentence(after: after, next: next, closed: closed) {
      return false
    }
    let hasGap = next > after
    if terminator.role == .ideographic {
      return endsIdeographicSentence(terminator, next: next, hasGap: hasGap, closed: closed)
    }
    let previous = utf8.scalar(before: terminator.start).value
    guard hasGap else {
      return endsSentenceWithoutGap(terminator, previous: previous, next: next, closed: closed)
    }
    let following = utf8.scalar(at: next).value
    switch following {
    case 0x2C, 0x3B, 0x3A, 0x29, 0x5D, 0x2014, 0x2013: return false
    case 0x2D: if next + 1 < end, utf8[next + 1] == 0x2D || utf8[next + 1] == 0x20 { return false }
    default: break
    }
    switch terminator.role {
    case .period: return endsWithPeriod(at: terminator.start, previous, next: next, closed: closed)
    case .ellipsis: return endsWithEllipsis(previous, following: following)
    default:
      return closed.isPair
        || !isExclaimedName(terminator, next: next)
          && !goesOnInLowerCase(behind: terminator, next: next)
    }
  }

  /// Whether a single `!` or `?` is part of a name: of one that is known for it and goes on with no
  /// word that begins a sentence (`Yahoo! Japan`), or of a firm (`Brezel! GmbH`).
  private func isExclaimedName(_ terminator: SentenceTerminator, next: Int) -> Bool {
    guard terminator.end == terminator.start + 1, terminator.start > 0,
      LetterCase(utf8.scalar(before: terminator.start).value) != .none
    else { return false }
    let nextWord = word(at: next)
    let isCapitalized = LetterCase(utf8.scalar(at: next).value) == .upper
    let isName = rules.exclaimedNames.contains(utf8, word(before: terminator.start))
    return isName && !(isCapitalized && rules.starters.contains(utf8, nextWord))
      || isCapitalized && rules.companyForms.contains(utf8, nextWord)
  }

  /// Whether a sentence that began with a capital letter goes on in lower case behind a `!` or `?`
  /// (`Hilfe! rief er`); in English, where many write without capitals, only behind a name and
  /// before a preposition (`the musical Sunrise! at the Lyceum`).
  private func goesOnInLowerCase(behind terminator: SentenceTerminator, next: Int) -> Bool {
    guard LetterCase(utf8.scalar(at: next).value) == .lower else { return false }
    guard rules.habits.breaksBeforeLowerCase else { return beginsWithCapital }
    let word = word(before: terminator.start)
    guard terminator.end == terminator.start + 1, !word.isEmpty,
      LetterCase(utf8.scalar(at: word.lowerBound).value) == .upper,
      !isSentenceStart(word.lowerBound)
    else { return false }
    let nextWord = self.word(at: next)
    return rules.prepositions.contains(utf8, nextWord)
      || !rules.starters.contains(utf8, nextWord) && isBehindCapital(word)
  }

  /// Whether the word before `word` begins with a capital letter too: `Chips Ahoy! cookies`.
  private func isBehindCapital(_ word: Range<Int>) -> Bool {
    let space = utf8.whiteSpaceLength(before: word.lowerBound, from: sentenceStart)
    let before = self.word(before: word.lowerBound - space)
    return space > 0 && !before.isEmpty
      && LetterCase(utf8.scalar(at: before.lowerBound).value) == .upper
  }

  /// Whether the first letter of the sentence in work is a capital one.
  private var beginsWithCapital: Bool {
    var offset = sentenceStart
    // More marks than these are no beginning that matters.
    for _ in 0..<8 where offset < end {
      let (value, length) = utf8.scalar(at: offset)
      switch LetterCase(value) {
      case .upper: return true
      case .lower: return false
      case .none: offset += length
      }
    }
    return false
  }

  /// A full-width terminator ends a sentence unless a comma or a closing mark follows, the rest of a
  /// number (`３．１４`), or the particle that makes a question or a shout a quotation (`！？と尋ねた`).
  private func endsIdeographicSentence(
    _ terminator: SentenceTerminator, next: Int, hasGap: Bool, closed: Closed
  ) -> Bool {
    let following = utf8.scalar(at: next).value
    switch following {
    case 0x2C, 0x3001, 0xFF0C, 0xFF1B, 0xFF1A: return false
    default: break
    }
    if !hasGap, closed == .bracket, isParticle(following), !beginsWithBracket {
      return false
    }
    guard !hasGap, closed == .nothing else { return true }
    let last = utf8.scalar(before: terminator.end).value
    switch last {
    case 0xFF0E:
      let previous = utf8.scalar(before: terminator.start).value
      return !isDigitOfAnyWidth(previous) && !isWideLetter(previous)
        || !isDigitOfAnyWidth(following)
    case 0xFF01, 0xFF1F: return !isQuotativeParticle(at: next)
    default: return true
    }
  }

  /// Whether a kana is a particle that ties the bracket before it to its sentence: に, は, が, を, の.
  private func isParticle(_ scalar: UInt32) -> Bool {
    [0x306B, 0x306F, 0x304C, 0x3092, 0x306E].contains(scalar)
  }

  /// Whether the sentence in work begins with a bracket, which stands alone.
  private var beginsWithBracket: Bool {
    guard let mark = SentenceMark(utf8, at: sentenceStart), case .opener = mark.role else {
      return false
    }
    return true
  }

  /// `Ｎｏ．１`
  private func isWideLetter(_ scalar: UInt32) -> Bool {
    (0xFF21...0xFF3A).contains(scalar) || (0xFF41...0xFF5A).contains(scalar)
  }

  private func isDigitOfAnyWidth(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
  }

  /// Whether the Japanese と or って at `offset` ties what was said to a verb behind it, rather than
  /// beginning a word such as とても or ところ.
  private func isQuotativeParticle(at offset: Int) -> Bool {
    let (particle, length) = utf8.scalar(at: offset)
    let after = offset + length
    guard after < end else { return false }
    let following = utf8.scalar(at: after).value
    switch particle {
    case 0x3063: return following == 0x3066
    case 0x3068:
      return isIdeograph(following) || (0x30A1...0x30FA).contains(following)
        || "、いうのかは".unicodeScalars.contains { $0.value == following }
    default: return false
    }
  }

  /// An ellipsis ends a sentence before a capital letter, or after a Korean final ending.
  private func endsWithEllipsis(_ previous: UInt32, following: UInt32) -> Bool {
    if isHangul(previous) { return isFinalEnding(previous) }
    return LetterCase(following) == .upper
  }

  /// Whether a terminator that no space follows ends a sentence (`했다.그는`, `season.The`).
  private func endsSentenceWithoutGap(
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
      guard isFinalEnding(previous) || terminator.role == .exclamation else { return false }
      if isHangul(following) {
        return !KoreanSentenceWords.isContinuation(utf8, word(at: next), isAttached: true)
          && isFinalEnding(previous)
      }
      return isFinalEnding(previous)
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
  private func isCapitalized(_ word: Range<Int>) -> Bool {
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

extension SentenceScanner {
  /// Whether a single full stop with white space after it ends a sentence.
  private func endsWithPeriod(at offset: Int, _ previous: UInt32, next: Int, closed: Closed) -> Bool
  {
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

  /// What is behind the last hyphen of a word where it begins with a capital letter (`Dipl.-Ing`,
  /// `J.-P`), otherwise the whole word.
  private func lastPart(of word: Range<Int>) -> Range<Int> {
    guard let hyphen = word.last(where: { utf8[$0] == UInt8(ascii: "-") }),
      hyphen + 1 < word.upperBound, LetterCase(utf8.scalar(at: hyphen + 1).value) == .upper
    else { return word }
    return hyphen + 1..<word.upperBound
  }

  /// The second of two initials with a hyphen between them: `J.-P`.
  private func isHyphenedInitial(_ part: Range<Int>, of word: Range<Int>) -> Bool {
    part.lowerBound > word.lowerBound + 2 && isInitial(part)
      && utf8[part.lowerBound - 2] == UInt8(ascii: ".")
  }

  /// Two or more of the letters I, V, X and L.
  private func isRomanNumeral(_ word: Range<Int>) -> Bool {
    word.count > 1 && word.allSatisfy { isRomanDigit(utf8[$0]) }
  }

  private func isRomanDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"): true
    default: false
    }
  }

  /// What an abbreviation before numbers may have in place of digits: a Roman numeral (`vol. IV`), or
  /// a letter before them (`Art. L. 121`).
  private func isNumeral(_ word: Range<Int>) -> Bool {
    guard !word.isEmpty, !rules.starters.contains(utf8, word) else { return false }
    if word.allSatisfy({ isRomanDigit(utf8[$0]) }) { return true }
    return isInitial(word) && word.upperBound + 2 < end
      && utf8[word.upperBound] == UInt8(ascii: ".") && utf8[word.upperBound + 2].isDigit
  }

  private func isSingleLetter(_ word: Range<Int>) -> Bool {
    !word.isEmpty && word.count == utf8.scalar(at: word.lowerBound).length
  }

  /// A single capital letter, as in `J. K. Rowling`.
  private func isInitial(_ word: Range<Int>) -> Bool {
    isSingleLetter(word) && LetterCase(utf8.scalar(at: word.lowerBound).value) == .upper
  }

  /// A single letter of Greek, with which names are shortened, titles (`κ.`) and first names.
  private func isGreekLetter(_ word: Range<Int>) -> Bool {
    isSingleLetter(word) && (0x386...0x3FF).contains(utf8.scalar(at: word.lowerBound).value)
  }

  /// The second of two small letters with full stops and a space between them: `h. c.`, `p. n.`
  private func isChainedLetter(_ word: Range<Int>) -> Bool {
    guard isSingleLetter(word), word.lowerBound >= sentenceStart + 3,
      utf8[word.lowerBound - 1] == UInt8(ascii: " "), utf8[word.lowerBound - 2] == UInt8(ascii: ".")
    else { return false }
    return isSingleLetter(self.word(before: word.lowerBound - 2))
  }

  /// A name that is written with a full stop, behind another name: `VW ID. Buzz`.
  private func isStoppedName(_ word: Range<Int>) -> Bool {
    guard rules.stoppedNames.contains(utf8, word), word.lowerBound >= sentenceStart + 2,
      utf8[word.lowerBound - 1] == UInt8(ascii: " ")
    else { return false }
    let before = self.word(before: word.lowerBound - 1)
    return !before.isEmpty && LetterCase(utf8.scalar(at: before.lowerBound).value) == .upper
      && LetterCase(utf8.scalar(at: word.lowerBound).value) == .upper
  }

  /// A compound with an abbreviation at its end: `Bahnhofstr.`
  private func endsAsAbbreviation(_ word: Range<Int>) -> Bool {
    (2...6).contains { length in
      length < word.count
        && rules.abbreviatedEndings.contains(utf8, word.upperBound - length..<word.upperBound)
    }
  }

  /// Single letters with full stops between them: `U.S`, `J.K`, `Ph.D`.
  private func isAcronym(_ word: Range<Int>) -> Bool {
    guard word.count >= 3, utf8[word.upperBound - 2] == UInt8(ascii: ".") else { return false }
    return word.allSatisfy { utf8[$0] != UInt8(ascii: "-") } && word.count <= 9
  }

  /// Four or more small ASCII letters, and no known abbreviation.
  private func isPlainWord(_ word: Range<Int>) -> Bool {
    word.count > 3 && word.allSatisfy { utf8[$0] &- UInt8(ascii: "a") < 26 }
      && !rules.titles.contains(utf8, word) && !rules.abbreviations.contains(utf8, word)
      && !rules.numerics.contains(utf8, word)
  }

  /// `iPhone`, `eBay`.
  private func isCamelCase(_ word: Range<Int>) -> Bool {
    word.count >= 3 && utf8[word.lowerBound + 1] &- UInt8(ascii: "A") < 26
  }

  private func opensQuote(at offset: Int) -> Bool {
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
