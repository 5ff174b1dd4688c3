/// What says that a line break folds a line of prose rather than ends it.
struct FoldEvidence {
  let utf8: UnsafeBufferPointer<UInt8>

  /// The least width in columns of the lines of folded prose; verse and lists of names are narrower.
  static let leastWidth = 38
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

  /// Whether the line ends with a letter and a hyphen.
  func endsWithHyphen(_ line: FoldedLine) -> Bool {
    hyphenLength(line.content) > 0
  }

  /// The length of the hyphen at the end of `range`, behind a letter; 0 when there is none.
  func hyphenLength(_ range: TextRange) -> Int {
    guard range.count > 3 else { return 0 }
    let (value, length) = utf8.scalar(before: range.upperBound)
    guard value == 0x2D || value == 0x2010 || value == 0xAD else { return 0 }
    let before = utf8.scalar(before: range.upperBound - length).value
    let isLetter =
      before < 0x80
      ? UInt8(before).isLetter
      : (0xC0...0x24F).contains(before)
        || (0x370...0x52F).contains(before)
    return isLetter ? length : 0
  }

  /// Whether the line ends with a comma.
  func endsWithComma(_ line: FoldedLine) -> Bool {
    let last = utf8.scalar(before: line.content.upperBound).value
    return last == 0x2C || last == 0xFF0C || last == 0x3001 || last == 0x3B
  }

  private func beginsSmall(_ line: FoldedLine) -> Bool {
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
  private func endsInFunctionWord(_ line: FoldedLine) -> Bool {
    let word = lastWord(line.content)
    guard word.count <= 8, word.lowerBound > line.content.lowerBound,
      !utf8[word.lowerBound].isUpper
    else { return false }
    return LatinLexicon.shared.words.value(utf8, word) != nil
  }

  /// Whether a sentence ends inside of the line and the next one is open at its end.
  private func opensSentenceInside(_ line: FoldedLine) -> Bool {
    guard !line.isTerminated else { return false }
    var offset = line.content.upperBound - 1
    while offset > line.content.lowerBound + 8 {
      if utf8[offset] == 0x20, utf8[offset - 1] == UInt8(ascii: ".") {
        let before = utf8.scalar(before: offset - 1).value
        let after = utf8.scalar(at: offset + 1).value
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
