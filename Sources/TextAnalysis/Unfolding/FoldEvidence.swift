/// What says that a line break folds a line of prose rather than ends it.
struct FoldEvidence {
  let utf8: UnsafeBufferPointer<UInt8>

  /// The least width in columns of the lines of folded prose; verse and lists of names are narrower.
  static let leastWidth = 38
  /// The least width where nearly all lines are full, as in the columns of newspapers.
  static let leastFullWidth = 24
  /// Widths are compared in hundredths.
  private static let fullShare = 85

  /// Whether the text itself goes on over the break: the next line begins with a small letter, or
  /// this one ends with a hyphen, with a word that asks for another, or inside of a sentence that
  /// began in it.
  func isStrong(_ line: FoldedLine, before next: FoldedLine) -> Bool {
    endsWithHyphen(line) || beginsSmall(next) || endsInFunctionWord(line)
      || KoreanFold.endsInMidSentence(utf8, line.content) || opensSentenceInside(line)
      || KoreanFold.isCertainCut(utf8, line.content, next.content)
  }

  /// Whether a numbered line that is not full is a heading above text that begins no further in: one
  /// with a number of several levels (`2.6.2 How to mend a net`), or a short one of a list above a
  /// capital letter or, with several stops, above a name in small ones: `1.1. Tools you need`.
  func isNumberedHeading(_ line: FoldedLine, above next: FoldedLine, width: Int) -> Bool {
    guard !line.isTerminated, next.indent <= line.indent else { return false }
    let levels = headingLevels(line)
    if levels > 2 || levels == 2 && !isStrong(line, before: next) {
      return !endsWithHyphen(line) && !endsWithComma(line) && !endsInFunctionWord(line)
    }
    let start = line.content.lowerBound
    guard line.isItem, line.width * 2 < width, utf8[start].isDigit else { return false }
    if !beginsSmall(next) { return true }
    let number = utf8[line.content].prefix { $0 != 0x20 }
    return number.count { $0 == UInt8(ascii: ".") } >= 2 && !endsWithHyphen(line)
      && !endsWithComma(line) && !endsInFunctionWord(line)
  }

  /// The levels of the number that a line begins with, before words that begin with no small letter:
  /// three of `B.4.4 Setting up`; 0 when there is none.
  func headingLevels(_ line: FoldedLine) -> Int {
    var (levels, offset) = (0, line.content.lowerBound)
    let end = line.content.upperBound
    while offset < end {
      let part = offset
      while offset < end, utf8[offset].isDigit, offset < part + 3 { offset += 1 }
      if offset == part, levels == 0, utf8[offset].isUpper { offset += 1 }
      guard offset > part else { break }
      levels += 1
      guard offset < end, utf8[offset] == UInt8(ascii: ".") else { break }
      offset += 1
    }
    guard levels > 0, offset < end, utf8[offset] == 0x20 else { return 0 }
    let (first, _) = utf8.scalar(at: utf8.skippingWhiteSpace(from: offset, to: end))
    let isTitle = LetterCase(first) == .upper || isHangulSyllable(first) || isUnspaced(first)
    return isTitle ? levels : 0
  }

  /// Whether a line of kana or ideographs fills the column, and the next goes on in them: such text
  /// is folded at any character, so that its lines are of one width but for a mark or two.
  func fillsColumn(_ line: FoldedLine, before next: FoldedLine, width: Int) -> Bool {
    !line.isTerminated && line.indent + line.width + 4 >= width
      && endsUnspaced(line) && beginsUnspaced(next)
  }

  /// Whether the first word of `next` would not have fitted behind `line` in a column of `width`.
  ///
  /// In proportional fonts lines of one width have some more or fewer letters.
  func isFull(_ line: FoldedLine, before next: FoldedLine, width: Int) -> Bool {
    var offset = next.content.lowerBound
    var word = 0
    while offset < next.content.upperBound, word < 30, utf8.whiteSpaceLength(at: offset) == 0 {
      let (value, length) = utf8.scalar(at: offset)
      word += value < 0x1100 ? 1 : 2
      offset += length
    }
    return (line.indent + line.width + 1 + word) * 100 > width * Self.fullShare
  }

  /// Whether the line ends with a letter or a digit and a hyphen.
  func endsWithHyphen(_ line: FoldedLine) -> Bool {
    hyphenLength(line.content) > 0
  }

  /// The length of the hyphen at the end of `range`, behind a letter or a digit; 0 when there is none.
  func hyphenLength(_ range: TextRange) -> Int {
    guard range.count > 3 else { return 0 }
    let (value, length) = utf8.scalar(before: range.upperBound)
    guard value == 0x2D || value == 0x2010 || value == 0xAD else { return 0 }
    let before = utf8.scalar(before: range.upperBound - length).value
    let isLetter =
      before < 0x80
      ? UInt8(before).isLetter || UInt8(before).isDigit
      : (0xC0...0x24F).contains(before)
        || (0x370...0x52F).contains(before)
    return isLetter ? length : 0
  }

  /// Whether the word that `next` begins with joins two compounds, so that a hyphen before it stands for
  /// the end of the first: Wasser- und Stromnetze.
  func standsForCompound(before next: TextRange) -> Bool {
    let word = utf8[next].prefix { $0.isLetter }
    return word.endIndex < next.upperBound && Self.hyphenJoints.contains(Array(word)[...])
  }

  private static let hyphenJoints = LanguageWords.print.phrases(.printHyphenJoints)

  /// Whether the line ends with a comma.
  func endsWithComma(_ line: FoldedLine) -> Bool {
    let last = utf8.scalar(before: line.content.upperBound).value
    return last == 0x2C || last == 0xFF0C || last == 0x3001 || last == 0x3B
  }

  func endsWithColon(_ line: FoldedLine) -> Bool {
    let last = utf8.scalar(before: line.content.upperBound).value
    return last == 0x3A || last == 0xFF1A
  }

  /// Whether the line ends with a character or mark of a script without spaces.
  func endsUnspaced(_ line: FoldedLine) -> Bool {
    isUnspaced(utf8.scalar(before: line.content.upperBound).value)
  }

  func beginsUnspaced(_ line: FoldedLine) -> Bool {
    isUnspaced(utf8.scalar(at: line.content.lowerBound).value)
  }

  func beginsSmall(_ line: FoldedLine) -> Bool {
    LetterCase(utf8.scalar(at: line.content.lowerBound).value) == .lower
  }

  /// The word at the end of the line.
  private func lastWord(_ range: TextRange) -> TextRange {
    var start = range.upperBound
    while start > range.lowerBound {
      let length = utf8.scalar(before: start).length
      if utf8.whiteSpaceLength(at: start - length) > 0 { break }
      start -= length
    }
    return start..<range.upperBound
  }

  /// Whether the last word is a small word that leans on the next one, as "the" and "of" do.
  func endsInFunctionWord(_ line: FoldedLine) -> Bool {
    let word = lastWord(line.content)
    guard word.count <= 8, word.lowerBound > line.content.lowerBound,
      !utf8[word.lowerBound].isUpper
    else { return false }
    return LatinLexicon.shared.words.value(utf8, word) != nil
  }

  /// Whether a sentence ends inside of the line and the next one is open at its end.
  func opensSentenceInside(_ line: FoldedLine) -> Bool {
    guard !line.isTerminated else { return false }
    var offset = line.content.upperBound - 1
    while offset > line.content.lowerBound + 8 {
      if utf8[offset] == 0xE3, utf8[offset + 1] == 0x80, utf8[offset + 2] == 0x82 { return true }
      if utf8[offset] == 0x20, utf8[offset - 1] == UInt8(ascii: ".") {
        let before = utf8.scalar(before: offset - 1).value
        let first = utf8.scalar(at: offset + 1)
        let isQuoted = first.value == 0x22 || first.value == 0x201C
        let start = offset + 1 + (isQuoted ? first.length : 0)
        let after = start < line.content.upperBound ? utf8.scalar(at: start).value : 0
        let isEnd = LetterCase(before) == .lower || isHangulSyllable(before)
        // Two letters at least, or it is an initial.
        let isWord = offset >= 3 && utf8[offset - 3] != 0x20
        if isEnd, isWord, LetterCase(after) == .upper || isHangulSyllable(after) { return true }
      }
      offset -= 1
    }
    return false
  }
}

/// Whether `scalar` is a precomposed Hangul syllable.
func isHangulSyllable(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }

/// Whether words of the script of `scalar` are written without spaces: kana, ideographs and the marks
/// beside them.
func isUnspaced(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x3001...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF5E: true
  default: false
  }
}
