/// Exclamation and question marks inside of a sentence: of names, and where it goes on in lower case.
extension SentenceScanner {
  /// Whether a single `!` or `?` is part of a name: of one that is known for it and goes on with no
  /// word that begins a sentence (`Yahoo! Japan`), or of a firm (`Brezel! GmbH`).
  func isExclaimedName(_ terminator: SentenceTerminator, next: Int) -> Bool {
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
  func goesOnInLowerCase(behind terminator: SentenceTerminator, next: Int) -> Bool {
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
}
