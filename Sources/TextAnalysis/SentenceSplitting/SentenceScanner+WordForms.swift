/// Forms of the word before a full stop or behind it: initials, numerals, acronyms.
extension SentenceScanner {
  /// What is behind the last hyphen of a word where it begins with a capital letter (`Dipl.-Ing`,
  /// `J.-P`), otherwise the whole word.
  func lastPart(of word: Range<Int>) -> Range<Int> {
    guard let hyphen = word.last(where: { utf8[$0] == UInt8(ascii: "-") }),
      hyphen + 1 < word.upperBound, LetterCase(utf8.scalar(at: hyphen + 1).value) == .upper
    else { return word }
    return hyphen + 1..<word.upperBound
  }

  /// The second of two initials with a hyphen between them: `J.-P`.
  func isHyphenedInitial(_ part: Range<Int>, of word: Range<Int>) -> Bool {
    part.lowerBound > word.lowerBound + 2 && isInitial(part)
      && utf8[part.lowerBound - 2] == UInt8(ascii: ".")
  }

  /// Two or more of the letters I, V, X and L.
  func isRomanNumeral(_ word: Range<Int>) -> Bool {
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
  func isNumeral(_ word: Range<Int>) -> Bool {
    guard !word.isEmpty, !rules.starters.contains(utf8, word) else { return false }
    if word.allSatisfy({ isRomanDigit(utf8[$0]) }) { return true }
    return isInitial(word) && word.upperBound + 2 < end
      && utf8[word.upperBound] == UInt8(ascii: ".") && utf8[word.upperBound + 2].isDigit
  }

  func isSingleLetter(_ word: Range<Int>) -> Bool {
    !word.isEmpty && word.count == utf8.scalar(at: word.lowerBound).length
  }

  /// A single capital letter, as in `J. K. Rowling`.
  func isInitial(_ word: Range<Int>) -> Bool {
    isSingleLetter(word) && LetterCase(utf8.scalar(at: word.lowerBound).value) == .upper
  }

  /// A single letter of Greek, with which names are shortened, titles (`κ.`) and first names.
  func isGreekLetter(_ word: Range<Int>) -> Bool {
    isSingleLetter(word) && (0x386...0x3FF).contains(utf8.scalar(at: word.lowerBound).value)
  }

  /// The second of two small letters with full stops and a space between them: `h. c.`, `p. n.`
  func isChainedLetter(_ word: Range<Int>) -> Bool {
    guard isSingleLetter(word), word.lowerBound >= sentenceStart + 3,
      utf8[word.lowerBound - 1] == UInt8(ascii: " "), utf8[word.lowerBound - 2] == UInt8(ascii: ".")
    else { return false }
    return isSingleLetter(self.word(before: word.lowerBound - 2))
  }

  /// A name that is written with a full stop, behind another name: `VW ID. Buzz`.
  func isStoppedName(_ word: Range<Int>) -> Bool {
    guard rules.stoppedNames.contains(utf8, word), word.lowerBound >= sentenceStart + 2,
      utf8[word.lowerBound - 1] == UInt8(ascii: " ")
    else { return false }
    let before = self.word(before: word.lowerBound - 1)
    return !before.isEmpty && LetterCase(utf8.scalar(at: before.lowerBound).value) == .upper
      && LetterCase(utf8.scalar(at: word.lowerBound).value) == .upper
  }

  /// A compound with an abbreviation at its end: `Bahnhofstr.`
  func endsAsAbbreviation(_ word: Range<Int>) -> Bool {
    (2...6).contains { length in
      length < word.count
        && rules.abbreviatedEndings.contains(utf8, word.upperBound - length..<word.upperBound)
    }
  }

  /// Single letters with full stops between them: `U.S`, `J.K`, `Ph.D`.
  func isAcronym(_ word: Range<Int>) -> Bool {
    guard word.count >= 3, utf8[word.upperBound - 2] == UInt8(ascii: ".") else { return false }
    return word.allSatisfy { utf8[$0] != UInt8(ascii: "-") } && word.count <= 9
  }

  /// Four or more small ASCII letters, and no known abbreviation.
  func isPlainWord(_ word: Range<Int>) -> Bool {
    word.count > 3 && word.allSatisfy { utf8[$0] &- UInt8(ascii: "a") < 26 }
      && !rules.titles.contains(utf8, word) && !rules.abbreviations.contains(utf8, word)
      && !rules.numerics.contains(utf8, word)
  }

  /// `iPhone`, `eBay`.
  func isCamelCase(_ word: Range<Int>) -> Bool {
    word.count >= 3 && utf8[word.lowerBound + 1] &- UInt8(ascii: "A") < 26
  }
}
